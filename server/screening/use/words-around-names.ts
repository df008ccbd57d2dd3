// cspell:disable
import { type PreparedField } from './prepare-use';
import { type FieldSpan, type Place } from './use-question';

/** Words of scripts without spaces that hold a name, and no segmenter takes for one: 三星堆 is a place, カシオペア a constellation. Own list. */
const WORDS =
  `三星堆 三星洞 三星高照 三星拱照 福禄寿三星 海天一色 大众化 大众浴池 大众书局 人民大众 长虹贯日 气势长虹 金星雪浪 光明顶 光明磊落 光明正大 双喜临门 回力镖 回力鏢 回力标 飞跃鱼 奔驰而过 宝马香车 福特沃斯 苹果肌 苹果醋 苹果脆
  小米粥 小米椒 小米辣 小米糕 小米锅巴 凤凰涅槃 凤凰于飞 凤凰古城 凤凰花 凤凰木 龙凤呈祥 六神无主 七喜临门 红旗渠 长城砖 永久花 太阳能 太阳花 太阳伞 太阳镜 美的人生 蓝月亮灯 联想力 荣耀勋章 王者荣耀
  カシオペア カシオペヤ アップルパイ アップルティー アップルミント アップルグリーン コーチング パイロットランプ オリオン座 シャープペン シャープペンシル シャープナー   キリンソウ スズキ目 삼성각 삼성혈 삼성동 기아대책 기아체험 기아돕기 현대인 현대사 현대시 현대어 현대미술 현대무용 현대문학 현대건축 애플민트 애플망고 애플파이 애플청 오리온자리 코치님 샤프심 대우주 대우받는 `
    .split(/\s+/)
    .filter((word) => word !== '');

const LONGEST = Math.max(...WORDS.map(({ length }) => length));
const STARTS: ReadonlySet<string> = new Set(WORDS.map((word) => word.slice(0, 2)));
const KNOWN: ReadonlySet<string> = new Set(WORDS);

/** Where the word stands that the span is a part of; undefined where there is none. */
export function wordAround({ text }: PreparedField, { end, start }: FieldSpan): Place | undefined {
  for (let from = Math.max(0, start - LONGEST); from <= start; from += 1) {
    if (!STARTS.has(text.slice(from, from + 2))) continue;
    for (let to = from + LONGEST; to > end; to -= 1)
      if (KNOWN.has(text.slice(from, to))) return { start: from, end: to };
  }
  return undefined;
}
