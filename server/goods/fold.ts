/** One word of a text; a run without spaces in a dense script is one word here, and is matched by characters. */
export interface Word {
  /** UTF-16 offsets into the text as it was sent. */
  readonly start: number;
  readonly end: number;
  /** Lower case, compatibility forms and (outside dense scripts) diacritics folded away. */
  readonly text: string;
  /** Lower case with its diacritics, for languages in which they tell words apart. */
  readonly marked: string;
  /** True for Han, kana, Hangul and Thai, which are written without spaces or with loose ones. */
  readonly dense: boolean;
  /** True where punctuation stands between the word before and this one. */
  readonly afterBreak: boolean;
}

enum Kind {
  Unknown,
  Other,
  Break,
  Spaced,
  Dense,
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const BREAKS = ',;:|/()[]{}+•·、，；。！!?？（）【】「」『』｜《》〈〉：“”"\n\r\t';
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30fc\uff70\u3005]/u;

/** Kind of each UTF-16 code unit, worked out when it is first met. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, i: number): Kind {
  const code = text.charCodeAt(i);
  const known = KINDS[code] as Kind;
  if (known !== Kind.Unknown) return known;
  // Halves of a pair: CJK extensions are dense, emoji and the rest are left out.
  if (code >= 0xd800 && code <= 0xdfff)
    return (code >= 0xd840 && code <= 0xd88f) ||
      (code >= 0xdc00 && i > 0 && kindAt(text, i - 1) === Kind.Dense)
      ? Kind.Dense
      : Kind.Other;
  const character = text.charAt(i);
  const kind = BREAKS.includes(character)
    ? Kind.Break
    : DENSE.test(character)
      ? Kind.Dense
      : LETTER.test(character)
        ? Kind.Spaced
        : Kind.Other;
  KINDS[code] = kind;
  return kind;
}

const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}+/gu;

/** Traditional characters of goods words, each followed by its simplified form. */
const TRADITIONAL =
  '衣衣褲裤襪袜飾饰錶表鐘钟機机車车燈灯電电筆笔紙纸書书畫画傘伞鏡镜鍋锅壺壶盤盘碗碗盃杯櫃柜墊垫簾帘窗窗門门鎖锁鏈链鍊链環环鑽钻寶宝銀银銅铜鐵铁鋼钢鋁铝玩玩' +
  '遊游戲戏樂乐絃弦聲声響响視视腦脑線线纜缆圍围領领頭头髮发護护膚肤藥药劑剂養养營营補补飲饮湯汤麵面飯饭麥麦穀谷鹽盐醬酱雞鸡鴨鸭魚鱼蝦虾貝贝豬猪貓猫馬马鳥鸟' +
  '種种樹树葉叶蘋苹檸柠櫻樱樣样絲丝綢绸織织緞缎絨绒繩绳網网綿棉縫缝針针紐纽釦扣鈕钮帶带袋袋鞋鞋運运動动員员兒儿嬰婴童童襯衬氈毡無无' +
  '內内褻亵內内滑滑滾滚輪轮軸轴閥阀壓压縮缩熱热爐炉煙烟煙烟風风扇扇淨净濾滤潔洁滌涤劃划圖图釘钉剪剪鉗钳鑿凿鋸锯鏟铲儀仪測测' +
  '溫温計计數数碼码體体顯显螢萤幕幕鍵键盤盘滑鼠滑鼠標标記记憶忆錄录攝摄機机' +
  '妝妆粧妆華华濕湿膠胶臉脸鑄铸寢寝捲卷軟软長长連连夾夹襖袄釣钓餌饵離离蓋盖積积遙遥貼贴揹背脣唇潤润燜焖裝装組组項项墜坠' +
  '槍枪劍剑單单雙双條条掃扫塵尘燙烫鑰钥櫥橱廚厨飼饲糧粮鈣钙維维餅饼堅坚涼凉蓆席廳厅臺台滅灭羅罗東东鉛铅殼壳鏽锈銥铱';

const SIMPLIFIED = new Map<number, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2)
  SIMPLIFIED.set(TRADITIONAL.charCodeAt(i), TRADITIONAL.charAt(i + 1));

/** Folds one run of a dense script; the length stays the same, so that offsets hold. */
export function foldDense(run: string): string {
  const normal = run.normalize('NFKC');
  const text = normal.length === run.length ? normal : run;
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const simplified = SIMPLIFIED.get(text.charCodeAt(i));
    out += simplified ?? text.charAt(i);
  }
  return out;
}

/** Lower case without diacritics: "Pantalón" and "pantalon" are one word, "é" of Cyrillic "ё" too. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae');
}

/** True where a piece is written in a script without spaces. */
export function isDense(text: string): boolean {
  return DENSE.test(text);
}

/** Splits a text into words with their places. Never throws; foreign text of any kind gives what it gives. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let broken = false;
  for (let i = 0; i < text.length;) {
    const kind = kindAt(text, i);
    if (kind !== Kind.Spaced && kind !== Kind.Dense) {
      broken ||= kind === Kind.Break || isDash(text, i);
      i += 1;
      continue;
    }
    const start = i;
    do i += 1;
    while (i < text.length && kindAt(text, i) === kind);
    words.push(wordOf(text.slice(start, i), start, kind === Kind.Dense, broken && words.length > 0));
    broken = false;
  }
  return words;
}

/** A dash between spaces parts phrases; inside a word it only joins. */
function isDash(text: string, i: number): boolean {
  const character = text.charAt(i);
  return (
    (character === '-' || character === '–' || character === '—') &&
    (text.charAt(i - 1) === ' ' || text.charAt(i + 1) === ' ')
  );
}

function wordOf(raw: string, start: number, dense: boolean, afterBreak: boolean): Word {
  const end = start + raw.length;
  if (dense) {
    const text = foldDense(raw);
    return { start, end, text, marked: text, dense, afterBreak };
  }
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return { start, end, text: lower, marked: lower, dense, afterBreak };
  return { start, end, text: foldWord(raw), marked: lower.normalize('NFC'), dense, afterBreak };
}
