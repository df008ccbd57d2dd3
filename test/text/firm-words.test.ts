import { withoutFirmWords } from '../../server/text/firm-words';

it.each([
  ['Gates Corporation', 'Gates'],
  ['Columbia Sportswear', 'Columbia'],
  ['Orient Watch', 'Orient'],
  ['Crew Clothing Company', 'Crew'],
  ['Brooks Running', 'Brooks'],
  ['Parker Pen', 'Parker'],
  ['New Era Ltd.', 'New Era'],
  ['Tiffany & Co', 'Tiffany'],
  ['KIKO Milano', 'KIKO'],
  ['BSB Fashion', 'BSB'],
])('%s is known as %s', (name, short) => {
  expect(withoutFirmWords(name)).toBe(short);
});

it.each(['Nike', 'MAC Cosmetics', 'Group', 'Watch Company', 'Black & Decker', '小米 Group', ''])(
  '%s is known as it is',
  (name) => {
    expect(withoutFirmWords(name)).toBe(name);
  },
);
