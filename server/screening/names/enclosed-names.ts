import { ENCLOSED, withoutFrames } from '../../text/shown/enclosed-letters';
import { behindSigns } from './behind-signs';
import { type NameFinder } from './name-finder';
import { pinyinNames } from './pinyin-names';
import { shortForms } from './short-forms';
import { type ShownQuery } from './shown-queries';

/** Ways that read letters as they stand; the index reads those in frames by itself. */
const PLAIN_READERS = [shortForms, pinyinNames];

/** Names that a text writes short or half in pinyin, with letters in circles and squares: 拉🅱️🅱️, 🅽🅱 574. */
export const enclosedNames: NameFinder = {
  hint: ENCLOSED,
  find(item, field, search) {
    const reading = withoutFrames(item.text);
    const word = { start: 0, end: item.text.length, text: item.text };
    const query: ShownQuery = { text: reading.text, word, reading, from: 0, to: reading.text.length };
    return PLAIN_READERS.flatMap((finder) =>
      finder
        .find({ ...item, text: reading.text }, field, search)
        .flatMap((match) => behindSigns(query, match, field) ?? []),
    );
  },
};
