import { DISGUISES } from './disguise';
import { type MarkMaker } from './make-marks';
import { ordinaryWords } from './real-names';
import { Seeded } from './seeded';

/** A title of a listing, and what was planted in it. */
export interface PlantedTitle {
  readonly text: string;
  /** Number of the planted mark; -1 where none was. */
  readonly mark: number;
  /** VERBATIM, the kind of disguise, or NONE. */
  readonly how: string;
  readonly niceClasses: readonly number[];
}

const GOODS =
  'shoes sneakers shirt dress case cover bag phone cable charger watch strap toy lamp light tool knife bottle cup hat jacket socks gloves ring necklace sticker poster filter pump battery screen adapter holder mount stand kit set pack brush cream oil mask soap towel blanket pillow curtain rug chair table shelf box organizer backpack wallet belt scarf sunglasses keyboard mouse headset speaker camera lens tripod drone helmet tent rope hook'.split(
    ' ',
  );
const HAN_GOODS =
  '运动鞋 手机壳 新款 男士 女士 夏季 外套 正品 包邮 儿童 户外 背包 充电器 数据线 保温杯 面膜 护肤 零食 饼干 家用'.split(
    ' ',
  );

/** Chinese sets no spaces; a Latin word keeps them. */
const withoutHanSpaces = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** Titles of 5 to 16 words, made of ordinary words of listings; half of those with a mark show it in a disguise. */
export function* makeTitles(
  maker: MarkMaker,
  marks: number,
  count: number,
  seed: number,
): Generator<PlantedTitle> {
  const words = ordinaryWords('english')
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .slice(0, 3000);
  const kinds = Object.keys(DISGUISES);
  for (let at = 0; at < count;) {
    const random = new Seeded(seed * 7919 + at * 31 + 5);
    const wanted =
      at % 10 === 9 ? 'NONE' : at % 2 === 0 ? 'VERBATIM' : kinds[Math.floor(at / 2) % kinds.length]!;
    let planted = '';
    let mark = -1;
    let classes: readonly number[] = [];
    for (let tries = 0; wanted !== 'NONE' && planted === '' && tries < 400; tries++) {
      mark = random.below(marks);
      const facts = maker.facts(mark);
      classes = facts.niceClasses;
      planted = (wanted === 'VERBATIM' ? facts.text : DISGUISES[wanted]!(facts.text, random)) ?? '';
    }
    at += 1;
    if (planted === '') mark = -1;
    const isHan = /\p{Script=Han}/u.test(planted);
    const around = Array.from({ length: 4 + random.below(10) }, () => {
      const kind = random.next();
      if (isHan && kind < 0.7) return random.pick(HAN_GOODS);
      if (kind < 0.3) return random.pick(GOODS);
      if (kind < 0.36) return `${random.pick(['XT', 'A', 'GT', 'M', 'Pro'])}${random.below(900)}`;
      return words[random.zipf(words.length)]!;
    });
    if (planted !== '') around.splice(random.below(around.length + 1), 0, planted);
    const text = isHan && random.chance(0.5) ? withoutHanSpaces(around.join(' ')) : around.join(' ');
    yield { text, mark, how: mark < 0 ? 'NONE' : wanted, niceClasses: classes };
  }
}
