import { nameSounds, SPELT_LANGUAGES, titleReadings } from '../../server/text/title-sounds';

it.each([
  ['pl', 'Najk', 'Nike'],
  ['tr', 'Naykı', 'Nike'],
  ['vi', 'Nai ki', 'Nike'],
  ['pt', 'Naique', 'Nike'],
  ['id', 'Naik-i', 'Nike'],
  ['pl', 'Szanel', 'Chanel'],
  ['tr', 'Şanel', 'Chanel'],
  ['pt', 'Chaneu', 'Chanel'],
  ['vi', 'Sa nen', 'Chanel'],
  ['en', 'Shanel', 'Chanel'],
  ['pl', 'Wuitton', 'Vuitton'],
  ['de', 'Wersatsche', 'Versace'],
  ['es', 'Guchi', 'Gucci'],
  ['it', 'Chipling', 'Kipling'],
  ['fr', 'Quipling', 'Kipling'],
  ['pt', 'Rêi Bã', 'Ray-Ban'],
  ['vi', 'Ai-phôn', 'iPhone'],
  ['vi', 'Cờ-rốc-x', 'Crocs'],
  ['vi', 'Xì-ta-bắc', 'Starbucks'],
  ['id', 'Lepis', 'Levis'],
  ['ro', 'Naichi', 'Nike'],
  ['ro', 'Guci', 'Gucci'],
  ['hu', 'Guccsi', 'Gucci'],
  ['cs', 'Guči', 'Gucci'],
  ['cs', 'Šanel', 'Chanel'],
  ['nl', 'Naiki', 'Nike'],
  ['sv', 'Sjanel', 'Chanel'],
  ['da', 'Naiki', 'Nike'],
  ['no', 'Sjanel', 'Chanel'],
  ['fi', 'Naiki', 'Nike'],
])('reads by the rules of %s: %s is %s', (language, written, name) => {
  expect(titleReadings(written, language).some((sounds) => nameSounds(name, language).includes(sounds))).toBe(
    true,
  );
});

it.each(SPELT_LANGUAGES)('tells other names apart in %s', (language) => {
  expect(nameSounds('Nike', language)).not.toContain(titleReadings('Noka', language)[0]);
  expect(nameSounds('Gucci', language)).not.toContain(titleReadings('Gessi', language)[0]);
});

it('has nothing to say of a language whose spelling it does not know, and of a text without Latin letters', () => {
  expect(titleReadings('Najk', 'xx')).toEqual([]);
  expect(nameSounds('Nike', 'xx')).toEqual([]);
  expect(titleReadings('耐克', 'pl')).toEqual(['']);
});
