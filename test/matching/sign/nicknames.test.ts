import { contextualNames } from '../../../server/matching/sign/contextual-names';

const brandsIn = (title: string): readonly string[] => contextualNames(title).map(({ brand }) => brand);

describe('pet names and slang', () => {
  it.each([
    ['Эмблема на капот бумер 82 мм', 'BMW'],
    ['Шильдик бумера на багажник', 'BMW'],
    ['Яблофон 15 про макс 256 гб', 'iPhone'],
    ['Чехол с огрызком 256 гб', 'Apple'],
    ['Сумочка от Луишки Виттошки', 'Louis Vuitton'],
    ['Сумка Міша Корс кросбоді', 'Michael Kors'],
    ['Черевики Тімби 6 inch руді', 'Timberland'],
    ['Куртка стоника оригинал', 'Stone Island'],
    ['勾勾家空军一号板鞋', 'Nike'],
    ['捞力仕绿水鬼 904精钢', 'Rolex'],
    ['萌口亮面羽绒服', 'Moncler'],
    ['しゅぷ ボックスロゴ パーカー', 'Supreme'],
    ['ルクル 鋳物ホーロー鍋', 'Le Creuset'],
    ['るくる 鍋', 'Le Creuset'],
    ['돌섬 와펜 맨투맨', 'Stone Island'],
    ['여드름스튜디오 울 비니', 'Acne Studios'],
    ['에어콩나물 프로2 C타입', 'AirPods'],
    ['قلم الجبل الأبيض حبر جاف', 'Montblanc'],
    ['הסוד של ויקי בודי מיסט', "Victoria's Secret"],
    ['นาฬิกา ปาเต๊ะ นอติลุส', 'Patek Philippe'],
    ['กระเป๋า หลุ๋ยส์วิ Speedy', 'Louis Vuitton'],
  ])('%s names %s', (title, brand) => {
    expect(brandsIn(title)).toContain(brand);
  });

  it.each([
    '여드름 패치 60매',
    '콩나물 무침 양념',
    'ギャルソンエプロン 黒',
    'ผ้าถุง ปาเต๊ะ ลายไทย',
    'Игрушка мерин деревянный',
    'Фильтр для воды огрызок',
    'Книга томик стихов',
    '马家柚 5斤 新鲜',
    'كتاب الجبل الأبيض رواية',
    'חולצה תפוח מצויר',
    'ролики раздвижные детские',
    '水果机 榨汁机',
  ])('none is named in %s', (title) => {
    expect(brandsIn(title)).toEqual([]);
  });
});
