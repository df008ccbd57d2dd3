import { readUse } from '../../../server/screening/use/read-use';
import { ask } from './ask';

it.each([
  ['⟦вино⟧ новый коньяк с доставкой', 'ВИНО', 33],
  ['подгузники размер 42 ⟦витамины⟧ черный', 'Вітамін', 5],
  ['⟦карандаши⟧ с доставкой кисть новый', 'Карандаш', 16],
])('reads what the goods are called in small letters: %s', (title, mark, niceClass) => {
  const classes = { goodsClasses: [niceClass], markClasses: [niceClass] };
  const question = ask(title, { ...classes, markText: mark, name: mark, identical: mark === 'ВИНО' });
  expect(readUse(question).use).toBe('DESCRIPTIVE');
});

it('still hears a famous name that people call the goods by', () => {
  const classes = { goodsClasses: [5], markClasses: [5] };
  const question = ask('⟦памперсы⟧ белый пластырь', {
    ...classes,
    ...{ markText: 'Pampers', name: 'Памперс', identical: false, likeness: 0.9 },
  });
  expect(readUse(question).use).toBe('AS_MARK');
});
