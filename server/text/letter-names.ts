// cspell:disable
/** What the letters of Latin are called, script by script: the letter, then its names; `|` parts them. */
const CALLED: readonly string[] = [
  // Greek
  'A έι|ει, B μπι, C σι, D ντι, E ι|ε, F εφ, G τζι, H έιτς|ειτς, I άι|αι, J τζέι, K κέι|κει, L ελ, M εμ, N εν, O ο|όου, P πι, Q κιου, R αρ, S ες, T τι, U γιου, V βι, W ντάμπλγιου|ντάμπλιου, X εξ, Y γουάι, Z ζεντ|ζι',
  // Russian and Ukrainian
  'A эй|ей, B би|бі|бэ, C си|сі|цэ, D ди|ді|дэ, E и|і|е, F эф|еф, G джи|джі, H эйч|ейч|аш, I ай, J джей, K кей|кэй, L эл|ел|эль|ель, M эм|ем, N эн|ен, O о|оу, P пи|пі|пэ, Q кью, R ар|эр|ер, S эс|ес, T ти|ті|тэ, U ю|у, V ви|ві|вэ, W даблю|даблъю|дабл, X икс|ікс, Y вай|уай, Z зет|зед',
  'A اي|ايه, B بي, C سي, D دي, E اي, F اف, G جي, H اتش, I اي, J جيه|جاي, K كي|كيه, L ال, M ام, N ان, O او, P بي, Q كيو, R ار, S اس, T تي, U يو, V في, W دبليو, X اكس, Y واي, Z زد|زي',
  "A איי|אי, B בי, C סי, D די, E אי, F אף, G ג'י|גי, H אייץ'|אייצ', I איי|אי, J ג'יי|גיי, K קיי|קי, L אל, M אם, N אן, O או, P פי, Q קיו, R אר, S אס, T טי, U יו, V וי, W דאבליו|דבליו, X אקס, Y וואי|ואי, Z זי|זד",
  'A エー|エイ, B ビー, C シー, D ディー|デー, E イー, F エフ, G ジー, H エイチ|エッチ, I アイ, J ジェイ|ジェー, K ケー|ケイ, L エル, M エム, N エヌ, O オー, P ピー, Q キュー, R アール, S エス, T ティー|テー, U ユー, V ブイ|ヴィ, W ダブリュー|ダブル, X エックス, Y ワイ, Z ゼット',
  'A 에이, B 비, C 씨|시, D 디, E 이, F 에프, G 지, H 에이치, I 아이, J 제이, K 케이, L 엘, M 엠, N 엔, O 오, P 피, Q 큐, R 알, S 에스, T 티, U 유, V 브이, W 더블유, X 엑스, Y 와이, Z 제트',
  'A เอ, B บี, C ซี, D ดี, E อี, F เอฟ, G จี, H เอช, I ไอ, J เจ, K เค, L แอล, M เอ็ม, N เอ็น, O โอ, P พี, Q คิว, R อาร์, S เอส, T ที, U ยู, V วี, W ดับเบิลยู, X เอ็กซ์, Y วาย, Z แซด',
];

const NAMES: readonly ReadonlyMap<string, readonly string[]>[] = CALLED.map(
  (row) =>
    new Map(
      row.split(', ').map((cell) => {
        const [letter = '', names = ''] = cell.split(' ');
        return [letter, names.split('|')] as const;
      }),
    ),
);

const SEPARATORS = /[\s.·・‐-]+/gu;
const MARKS = /[أإآ]/gu;

/** Names of letters as they are looked up: in a row, small, one alef for all. */
export const lettersKey = (text: string): string =>
  text.toLowerCase().replace(SEPARATORS, '').replace(MARKS, 'ا').replace(/ڤ/gu, 'ف');

/** The ways in which letters are called one after the other, in every script, as lettersKey. */
export function letterNames(letters: string): readonly string[] {
  return NAMES.flatMap((called) =>
    [...letters].reduce<readonly string[]>(
      (rows, letter) => rows.flatMap((row) => (called.get(letter) ?? []).map((name) => row + name)),
      [''],
    ),
  );
}

/** Whether a text calls the letters one after the other: Μπι-Ες-Μπι for BSB. */
export const namesLetters = (text: string, letters: string): boolean =>
  /^[A-Z]{2,5}$/.test(letters) && letterNames(letters).includes(lettersKey(text));
