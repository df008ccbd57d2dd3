// cspell:disable
import { screenAgainst } from '../../support/screen-against';

const screened = screenAgainst(
  'Braun,Moss,Aqua,Magenta,Ecru,Hummel,コナカ,Kohler,Salomon,Rowenta,Reiss,Citroën,Camel,Orange,Mavi,Kappa,Sony,Natuzzi,Stabilo,Reebok,Apple,Dove'.split(
    ',',
  ),
);
const verdictOn = (title: string): string => screened({ title }).verdict;

it.each([
  '掛け布団カバー シングル 綿100% ブラウン',
  'レディース バッグ ブラウン',
  'スニーカー ブラウン 27cm',
  'Sofabezug 3-Sitzer Braun',
  'Women dress moss, M',
  'Phone case aqua',
  'Damen Kleid Ecru, M',
  'Copridivano cammello',
  'レディース ワンピース コニャック',
  'ソファカバー コーラル',
  '여성 원피스 살몬',
  '소파 커버 라벤더',
  'فستان نسائي سلموني',
  'Bankhoes roest, M',
  'Dames jurk citroen',
  'Skor herr kamel',
  'Deri çanta mavi',
])('the last word of “%s” is a colour', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});

it.each([
  'ブラウン シェーバー シリーズ9',
  'シェーバー ブラウン シリーズ9',
  '電動歯ブラシ ブラウン',
  'Elektrorasierer Braun Series 9',
  'Munddusche Braun',
  '살로몬 등산화 남성',
  'Salomon trail running shoes',
])('“%s” names a maker', (title) => {
  expect(verdictOn(title)).not.toBe('CLEAR');
});

it.each([
  'knitting yarn moss green 50g',
  'cushion cover dove grey 45x45',
  'bath towel apple green 70x140',
  'tent 2 persons camel brown',
])('“%s” says which shade', (title) => {
  expect(verdictOn(title)).toBe('CLEAR');
});

it.each([
  'wireless headphones sony black new',
  'sofa bed natuzzi grey 200 cm',
  'ballpoint pen stabilo blue 10 pcs',
  'running shoes reebok white size 42',
])('“%s” names a maker before the colour', (title) => {
  expect(verdictOn(title)).toBe('BLOCK');
});
