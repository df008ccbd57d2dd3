import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

it.each([
  'Ullfrottéstrumpor 3 par ⟦stl⟧ 40-43 marin',
  'Kleid geblümt ⟦Gr⟧. 38',
  'Robe longue ⟦taille⟧ M',
  'Сукня ⟦розмір⟧ 46',
  'Spodnie ⟦rozm⟧: XL',
])('takes a word for size before one for the size that it is: %s', (title) => {
  expect(readUse(ask(title)).evidence[0]?.meaning).toBe('says the size');
});

it.each(['⟦STL⟧ bus timetable', 'Poster ⟦STL⟧ 1998', '⟦Beden⟧ parfüm'])(
  'takes it for whatever it is elsewhere: %s',
  (title) => {
    expect(readUse(ask(title)).evidence[0]?.meaning).not.toBe('says the size');
  },
);
