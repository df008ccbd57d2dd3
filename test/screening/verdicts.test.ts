import { screenAgainst } from '../support/screen-against';

const screened = screenAgainst(
  "Rolex,Rapha,UQ mobile,Balenciaga,Rapala,Lacoste,Anello,Fender,Jeep,adidas,Play,PlayStation,高济,Mammut,Sulwhasoo,Miele,Tesla,Hyundai,Victoria's Secret,Xiaomi,Casio,4F,Pelikan,HEMA,Takko Fashion,Koton,Fisher-Price,Nespresso".split(
    ',',
  ),
);
const verdictOn = (title: string): string => screened({ title }).verdict;

it.each([
  // Original is a line of machines of Nespresso.
  ['Capsules inox rechargeables x3 (machines Nespresso Original)', 'REVIEW'],
  ['1:1 Rolex Daytona panda dial chronograph mirror quality swiss movement', 'BLOCK'],
  ['Rolex replica mirror', 'REVIEW'],
  // What the words of a title say of the goods frees nobody of a name that is nothing but a name; what is stated does.
  ['Rolex wall art mug', 'REVIEW'],
  ['Horolezecký sedák Mammut vel. 3', 'REVIEW'],
  ['설화수 자음생크림 60ml', 'BLOCK'],
  ['Fisher-Price baby bouncer', 'REVIEW'],
  ["Viktorja's S€cret tělová mlha 250 ml vanilka", 'BLOCK'],
  // A name that is filed for retailing alone, and one that says what its firm sells.
  ['HEMA dames hipster slips naadloos', 'REVIEW'],
  ['Takko Damen Strickpullover grau', 'REVIEW'],
  ['Miele di acacia 1 kg', 'CLEAR'],
  // A name of Han is no goods where other words name them.
  ['手环9 小米 运动睡眠监测', 'BLOCK'],
  ['山西沁州黄小米5斤新米', 'CLEAR'],
  // Syllable by syllable, whatever the syllables mean.
  ['Đồng hồ Ca si ô huyền thoại', 'BLOCK'],
  // A digit and a letter measure, or are the whole of a name on its goods.
  ['Kurtka narciarska damska 4F granat', 'REVIEW'],
  ['Klosz do lampy 4F granat', 'CLEAR'],
  ['Gartendeko Pelikan Metall Teichfigur', 'CLEAR'],
  ['Футболка котон біла', 'CLEAR'],
  ['特斯拉线圈 物理 教学', 'CLEAR'],
  ['현대 미술 추상화 포스터 A3', 'CLEAR'],
  ['Men chunky sneakers 43 Bal\u200benciaga Track with spare laces', 'BLOCK'],
  ['kwmobile Hülle', 'CLEAR'],
  ['Duvar Rafı Ahşap 60 cm beyaz', 'CLEAR'],
  // Goods that were guessed from a word or two free nobody of the name that begins the title.
  ['RAPALA X-Rap 10 suspending hzbrt 13g Glass Ghost', 'REVIEW'],
  // A dictionary may have a famous name in the plural.
  ['Adidasy męskie białe 43', 'BLOCK'],
  // What a name is cut into is no goods: "cos" is a lettuce.
  ['La-cos-te polo homme piqué manches courtes', 'BLOCK'],
  // A word of another language is a name, a word of the title's own language is none.
  ['Anello backpack canvas', 'BLOCK'],
  ['Anello oro bianco 18kt diamanti', 'CLEAR'],
  // A word for goods is a name where the other words tell the goods of the mark.
  ['Fender guitar strap leather', 'BLOCK'],
  ['Front Fender Protector for Mountain Bike', 'CLEAR'],
  // A word that nothing explains, on goods of the mark: a person should look.
  ['Men Jeep Cotton Cargo Shorts Casual', 'REVIEW'],
  // A part of a word that is another name as it stands is no name of its own.
  ['Dock charger stik PlayStation 5', 'REVIEW'],
  // Characters of a Japanese title are not heard in Chinese.
  ['掃除機 紙パック 10枚入 高集じん', 'CLEAR'],
])('%s: %s', (title, verdict) => {
  expect(verdictOn(title)).toBe(verdict);
});
