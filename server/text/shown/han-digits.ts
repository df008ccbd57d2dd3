import { byTable, readTable } from './sign-option';

/** Digits for characters of names that are said like them, or nearly: 迪3特 for 迪桑特. */
const SAID =
  '0 零 灵 玲 冬 东 欧 洞, 1 一 伊 依 衣 易 壹 怡 宜 仪 亿 医 逸 益 耀, 2 二 尔 儿 耳 洱 而 贰 两 爱, 3 三 叁 桑 山 珊 姗 散 杉 尚, 4 四 斯 思 丝 司 仕 士 世 诗 狮 肆 施 史, 5 五 吴 武 伍 舞 悟 梧 伟, 6 六 陆 路 鹿 露 柳 溜 流 绿, 7 七 奇 琪 起 其 骐 旗 齐 祺 启 漆 器, 8 八 巴 芭 霸 爸 吧 发 拔 伯 百, 9 九 酒 久 玖 就 韭 旧';

const said = readTable(SAID);

/** Whether a digit is said like a character. */
export const isSaidAs = (digit: string, character: string): boolean =>
  said.get(digit)?.includes(character) === true;

/** The characters that a digit in a name in Han may stand for. */
export const digitsOfHan = byTable(said, 'LEET', false);
