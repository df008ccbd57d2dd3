/** One listing for each table that is made when it is first looked at: scripts, sounds, glyphs, goods, uses, brands. */
export const WARM_UP_TITLES: readonly string[] = [
  'Nike Air shoes for men size 42, new with box',
  'Case compatible with Apple iPhone 15 Pro, not original',
  'N1KE adldas Nіke ΝΙΚΕ sneakers inspired by G*cci 1:1',
  'Louis Vuiton leather handbag for women',
  'Schuhe für Herren, passend für adidas',
  '康师傅 红烧牛肉面 适用 小米 大牌同款 男鞋',
  '康帅傅 方便面 耐克运动鞋 Nike官方',
  'ナイキ スニーカー メンズ 対応',
  '나이키 운동화 남성용',
  'Кроссовки Найк мужские для бега',
  'حذاء نايك رياضي',
  'รองเท้าไนกี้ สำหรับผู้ชาย',
  'נעלי נייק לגברים',
];
