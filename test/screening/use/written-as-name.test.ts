import { screenAgainst } from '../../support/screen-against';

const screened = screenAgainst(
  'New Balance,Under Armour,Canada Goose,Omega,PUMA,Champion,Red Bull,Hummel,Canon,Dove,Mango,Kinder,One Piece,Vichy'.split(
    ',',
  ),
);
const verdictOn = (title: string): string => screened({ title }).verdict;

it.each([
  'black running shoes new balance size 42',
  'mens hoodie under armour grey L',
  'winter parka canada goose black',
  'mens watch omega steel 42mm',
  'running shoes puma size 42',
  'soft drink red bull 330ml can',
  'black sneakers hummel size 42',
  'moisturizing face cream dove 50ml new',
])('a person looks at a name in the small letters of “%s”', (title) => {
  expect(verdictOn(title)).toBe('REVIEW');
});

it.each([
  'holzeisenbahn schienen set 40tlg buche kinder ab 3',
  'one piece swimsuit black size m',
  'dried mango slices 500g no sugar',
  'puma animal figurine resin 20 cm',
  'omega 3 fish oil capsules 60 pcs',
  'boxing champion trophy belt gold',
  'gingham tablecloth vichy red 140x200',
])('“%s” has words alone', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});
