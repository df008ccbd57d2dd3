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

const PIECE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30fc\uff70\u3005]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30fc\uff70\u3005])[\p{L}\p{N}\p{M}\u200d])+/gu;
const BREAK = /[,;:|/()[\]{}+•·、,;。!!??()【】「」『』|《》〈〉,:;"“”\n\r\t]|(?:^|\s)[-–—]+(?:\s|$)/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}+/gu;

/** Traditional characters of goods words, each followed by its simplified form. */
const TRADITIONAL =
  '衣衣褲裤襪袜飾饰錶表鐘钟機机車车燈灯電电筆笔紙纸書书畫画傘伞鏡镜鍋锅壺壶盤盘碗碗盃杯櫃柜墊垫簾帘窗窗門门鎖锁鏈链鍊链環环鑽钻寶宝銀银銅铜鐵铁鋼钢鋁铝玩玩' +
  '遊游戲戏樂乐絃弦聲声響响視视腦脑線线纜缆圍围領领頭头髮发護护膚肤藥药劑剂養养營营補补飲饮湯汤麵面飯饭麥麦穀谷鹽盐醬酱雞鸡鴨鸭魚鱼蝦虾貝贝豬猪貓猫馬马鳥鸟' +
  '種种樹树葉叶蘋苹檸柠櫻樱樣样絲丝綢绸織织緞缎絨绒繩绳網网綿棉縫缝針针紐纽釦扣鈕钮帶带袋袋鞋鞋運运動动員员兒儿嬰婴童童襯衬氈毡無无' +
  '內内褻亵內内滑滑滾滚輪轮軸轴閥阀壓压縮缩熱热爐炉煙烟煙烟風风扇扇淨净濾滤潔洁滌涤劃划圖图釘钉剪剪鉗钳鑿凿鋸锯鏟铲儀仪測测' +
  '溫温計计數数碼码體体顯显螢萤幕幕鍵键盤盘滑鼠滑鼠標标記记憶忆錄录攝摄影相機机';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2)
  SIMPLIFIED.set(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1));

/** Folds one run of a dense script; the length stays the same, so that offsets hold. */
export function foldDense(run: string): string {
  const normal = run.normalize('NFKC');
  const text = normal.length === run.length ? normal : run;
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    out += SIMPLIFIED.get(character) ?? character;
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
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0];
    const start = match.index;
    const gap = text.slice(last, start);
    const afterBreak = words.length > 0 && gap !== '' && gap !== ' ' && BREAK.test(gap);
    const dense = raw.charCodeAt(0) > 0xdff && isDense(raw);
    last = start + raw.length;
    const lower = dense ? foldDense(raw) : foldWord(raw);
    words.push({
      start,
      end: last,
      text: lower,
      marked: dense || PLAIN.test(raw.toLowerCase()) ? lower : raw.toLowerCase().normalize('NFC'),
      dense,
      afterBreak,
    });
  }
  return words;
}
