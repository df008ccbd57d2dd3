/*
 * Makes server/text/glyph-neighbours.ts: which Han characters look alike, and how much.
 *
 *   apt-get install fonts-noto-cjk unicode-data && npm install --no-save @napi-rs/canvas
 *   node test/text/tools/glyph-table.cjs > server/text/glyph-neighbours.ts
 *
 * Each character of GB 2312 is drawn in Noto Sans CJK and Noto Serif CJK (SIL Open Font License; no part of the fonts is
 * kept), blurred, and correlated with every other. The likeness is 0.7 × mean correlation + 0.2 × common part of the
 * Cangjie codes + 0.1 × equal corners of the four-corner codes (Unihan database, Unicode licence). Rarer characters of
 * Unihan's core set are added where they pass for one of the 3,755 commonest.
 */
const { execSync } = require('node:child_process');
const { createCanvas, GlobalFonts } = require('@napi-rs/canvas');
const { Converter } = require('opencc-js/t2cn');

const FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC'];
for (const face of ['Sans', 'Serif']) {
  GlobalFonts.registerFromPath(`/usr/share/fonts/opentype/noto/Noto${face}CJK-Regular.ttc`);
}
const BOX = 64;
const SIDE = 32;
const DIMENSIONS = SIDE * SIDE * FONTS.length;
const LEAST = 0.7;
const LEAST_RARE = 0.84;
/** A level of likeness per letter, 0.02 wide, 'a' = LEAST. */
const LEVEL = 0.02;

function unihan(file, field) {
  const text = execSync(`bzcat /usr/share/unicode/Unihan_${file}.txt.bz2`, { maxBuffer: 2 ** 30 }).toString();
  const values = new Map();
  for (const line of text.split('\n')) {
    const [code, name, value] = line.split('\t');
    if (code.startsWith('U+') && name === field)
      values.set(String.fromCodePoint(parseInt(code.slice(2), 16)), value.split(' ')[0]);
  }
  return values;
}

function blurred(image) {
  const kernel = [-2, -1, 0, 1, 2].map((at) => Math.exp((-at * at) / 2.42));
  const total = kernel.reduce((sum, part) => sum + part);
  const pass = (source, step, across) => {
    const out = new Float32Array(SIDE * SIDE);
    for (let place = 0; place < out.length; place += 1) {
      const along = across ? place % SIDE : Math.floor(place / SIDE);
      kernel.forEach((weight, at) => {
        const moved = along + at - 2;
        if (moved >= 0 && moved < SIDE) out[place] += (source[place + (at - 2) * step] * weight) / total;
      });
    }
    return out;
  };
  return pass(pass(image, 1, true), SIDE, false);
}

const pen = createCanvas(BOX, BOX).getContext('2d', { willReadFrequently: true });

/** Both drawings of a character, each of mean 0, together of length 1: a product of two such is their correlation. */
function drawing(char) {
  const vector = new Float32Array(DIMENSIONS);
  FONTS.forEach((font, at) => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, BOX, BOX);
    pen.fillStyle = '#000';
    pen.font = `58px "${font}"`;
    pen.fillText(char, 3, 52);
    const pixels = pen.getImageData(0, 0, BOX, BOX).data;
    const small = new Float32Array(SIDE * SIDE);
    for (let place = 0; place < BOX * BOX; place += 1) {
      const row = Math.floor(place / BOX);
      small[(row >> 1) * SIDE + ((place % BOX) >> 1)] += (255 - pixels[place * 4]) / 1020;
    }
    const soft = blurred(small);
    const mean = soft.reduce((sum, dark) => sum + dark) / soft.length;
    const length = Math.sqrt(FONTS.length * soft.reduce((sum, dark) => sum + (dark - mean) ** 2, 0)) || 1;
    soft.forEach((dark, place) => (vector[at * SIDE * SIDE + place] = (dark - mean) / length));
  });
  return vector;
}

function correlation(a, b) {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 4) {
    sum += a[at] * b[at] + a[at + 1] * b[at + 1] + a[at + 2] * b[at + 2] + a[at + 3] * b[at + 3];
  }
  return sum;
}

function commonPart(a, b) {
  const rows = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      rows[i][j] = a[i - 1] === b[j - 1] ? rows[i - 1][j - 1] + 1 : Math.max(rows[i - 1][j], rows[i][j - 1]);
    }
  }
  return (2 * rows[a.length][b.length]) / (a.length + b.length);
}

const gb = unihan('IRGSources', 'kIRG_GSource');
const cangjie = unihan('DictionaryLikeData', 'kCangjie');
const corners = unihan('DictionaryLikeData', 'kFourCornerCode');
const core = unihan('DictionaryLikeData', 'kUnihanCore2020');
const simplified = Converter({ from: 't', to: 'cn' });
const inGb = [...gb].filter(([, code]) => code.startsWith('G0-')).sort((a, b) => (a[1] < b[1] ? -1 : 1));
/** Row 0x58 of GB 2312 begins the second, rarer level. */
const common = inGb.filter(([, code]) => code < 'G0-58').map(([char]) => char);
const second = inGb.filter(([, code]) => code >= 'G0-58').map(([char]) => char);
const known = new Set([...common, ...second]);
const rare = [...core.keys()].filter((char) => gb.has(char) && !known.has(char) && simplified(char) === char);
const chars = [...common, ...second, ...rare];
const drawings = chars.map(drawing);

function likeness(a, b) {
  const shape = correlation(drawings[a], drawings[b]);
  if (shape < 0.6) return 0;
  const [left, right] = [chars[a], chars[b]];
  const [four, other] = [corners.get(left) ?? 'x', corners.get(right) ?? 'y'];
  const equal = [0, 1, 2, 3].filter((at) => four[at] === other[at]).length / 4;
  return 0.7 * shape + 0.2 * commonPart(cangjie.get(left) ?? 'x', cangjie.get(right) ?? 'y') + 0.1 * equal;
}

function lineOf(a) {
  const last = a < common.length ? chars.length : known.size;
  const near = [];
  for (let b = a + 1; b < last; b += 1) {
    const alike = likeness(a, b);
    if (alike >= (b < known.size ? LEAST : LEAST_RARE)) near.push([chars[b], alike]);
  }
  near.sort((x, y) => y[1] - x[1]);
  const parts = near.map(
    ([char, alike]) => char + String.fromCharCode(97 + Math.floor((alike - LEAST) / LEVEL)),
  );
  return parts.length > 0 ? chars[a] + parts.join('') : '';
}

const lines = (from, to) =>
  Array.from({ length: to - from }, (_, at) => lineOf(from + at)).filter((line) => line !== '');
process.stdout.write(`/*
 * Han characters that look alike; made by test/text/tools/glyph-table.cjs, which says how and from what.
 * A line is a character, then each later character that looks like it with a letter for how much: a is ${LEAST} to ${(LEAST + LEVEL).toFixed(2)}, and so on.
 */

/** Lines of the 3,755 commonest characters of GB 2312. */
export const COMMON_NEIGHBOURS = \`${lines(0, common.length).join('\n')}\`;

/** Lines of the rarer ones, among themselves. */
export const RARE_NEIGHBOURS = \`${lines(common.length, known.size).join('\n')}\`;
`);
