import { defaultPolicy } from '../../../server/law/default-policy';
import { buildIndex } from '../../../server/matching/index/build-index';
import { isTrueStep } from '../../../server/matching/sign/true-step';
import { itemOf } from '../../../server/screening/item';
import { NO_PARTY } from '../../../server/screening/judging/parties';
import { type ScreenedFinding, screenItem } from '../../../server/screening/screen-item';
import { brandRegister } from '../../evaluation/brand-register';
import { TRADE } from '../../support/trade';

const wanted = new Set(
  'Canada Goose|Dyson|Apple Watch|Cartier|Bosch|Balenciaga|Salomon|Volcom|Shimano|Bentley|Converse|Helix|Rapha|Galaxus'.split(
    '|',
  ),
);
const index = buildIndex(
  brandRegister().filter(({ text }) => wanted.has(text)),
  { version: 'undone' },
);

const findingsIn = (title: string): readonly ScreenedFinding[] =>
  screenItem({ item: itemOf({ title }), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index)
    .findings;

it.each([
  ['Canda G00se down jacket men', 'Canada Goose', 'Canda G00se', 'REVIEW'],
  ['D y s 0 n airwrap hair dryer', 'Dyson', 'D y s 0 n', 'BLOCK'],
  ['🍎 W4tch series 9 45mm GPS', 'Apple Watch', '🍎 W4tch', 'BLOCK'],
  ['Montre femme K.a.r.t.i.é acier quartz', 'Cartier', 'K.a.r.t.i.é', 'REVIEW'],
  ['Б0SCH cordless drill 18V', 'Bosch', 'Б0SCH', 'BLOCK'],
  ['Ba len xi a ga sneakers women', 'Balenciaga', 'Ba len xi a ga', 'REVIEW'],
  ['S.a.l.o.m.0.n scarpe da corsa', 'Salomon', 'S.a.l.o.m.0.n', 'BLOCK'],
  ['Shirnamo mens running shoes', 'Shimano', 'Shirnamo', 'REVIEW'],
  ['C*nvrse hoodie black', 'Converse', 'C*nvrse', 'REVIEW'],
])('%s: %s behind "%s" is %s', (title, brand, words, verdict) => {
  const found = findingsIn(title).find(({ assessment }) => assessment.mark.text === brand);
  const [place] = found?.assessment.places ?? [];
  expect([title.slice(place?.match.start, place?.match.end), place?.decision.verdict]).toEqual([
    words,
    verdict,
  ]);
  const { aliases } = found?.assessment.mark ?? { aliases: [] };
  expect(place?.sign.transformations.filter((step) => !isTrueStep(step, aliases))).toEqual([]);
  expect(place?.sign.transformations.length).toBeGreaterThan(0);
});

it.each([
  'Refil Filtro PE11B PE11X Purificador',
  'Car Seat Covers RAV4 2019-2024 Black',
  'Casing softcase A05s A15 bening anti crack',
  'Dinkelflocken Bio Feinblatt 5 x 500 g Vorratspack Vollkorn',
  'T shirt S M L XL 3 in 1 set of two',
  'Lot de 2 bas de lin à la main',
  'A4 B5 H7 lamp 5W30 3D print',
])('flags nothing in %s', (title) => {
  expect(
    findingsIn(title).filter(({ assessment }) => assessment.places[0].decision.verdict !== 'CLEAR'),
  ).toEqual([]);
});
