import { screenAgainst } from '../support/screen-against';

const screened = screenAgainst(['IKEA', 'Apple', 'Makita']);

const reasonsOf = (title: string): readonly string[] =>
  screened({ title }).findings.map(({ assessment: { places } }) => places[0].decision.reason);

it.each(['Диван ИКЕА серый', 'Подходят к диванам и тумбам ИКЕА', 'Дриль Макіта 18V'])(
  'takes the name of "%s" as it is written there',
  (title) => {
    expect(reasonsOf(title)).not.toContain('EVASION');
  },
);

it.each(['Наушники АРРLЕ', 'Earphones Аррlе white', 'Sofa lKEA grey'])(
  'sees that the letters of "%s" hide a name',
  (title) => {
    expect(reasonsOf(title)).toContain('EVASION');
  },
);

it('clears a reference to more than one thing that the goods fit', () => {
  expect(screened({ title: 'Подходят к диванам и тумбам ИКЕА (крепёж M8)' }).verdict).toBe('CLEAR');
});
