import { LANGUAGES, lexiconOf, wordsOfPhrase } from '../../../server/screening/use/frame-lexicon';
import { scanWords } from '../../../server/screening/use/scan-words';

const piecesOf = (phrase: string): readonly string[] =>
  scanWords(phrase)
    .filter(({ kind }) => kind !== 'JOIN')
    .map(({ text }) => text);

it('cuts every phrase as a text that holds it is cut', () => {
  const phrases = LANGUAGES.flatMap(({ phrases: byRole }) => Object.values(byRole).flat());
  expect(phrases.length).toBeGreaterThan(30_000);
  const wrong = phrases
    .map((phrase) => phrase.replace(/^@/, ''))
    .filter((phrase) => wordsOfPhrase(phrase).join('|') !== piecesOf(phrase).join('|'));
  expect(wrong).toEqual([]);
});

it('gathers the roles of a phrase that stands in several tables, those at home apart', () => {
  const root = lexiconOf([
    { language: 'pl', phrases: { FIT: ['@do', 'pasuje do'], FILLER: ['do'] } },
    { language: 'cs', phrases: { LINK: ['do'], FILLER: ['do'] } },
  ]);
  const node = root.next.get('do');
  expect([...(node?.roles ?? [])].sort()).toEqual(['FILLER', 'LINK']);
  expect([...(node?.rolesAtHome ?? [])].sort()).toEqual(['FILLER', 'FIT', 'LINK']);
  expect(root.next.get('pasuje')?.roles.size).toBe(0);
  expect([...(root.next.get('pasuje')?.next.get('do')?.roles ?? [])]).toEqual(['FIT']);
});
