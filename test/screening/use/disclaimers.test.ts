import { deniedOf, deniedOfAny } from '../../../server/screening/use/disclaimers';
import { prepareUse } from '../../../server/screening/use/prepare-use';
import { DISCLAIMERS_EAST, NO_DISCLAIMERS } from './disclaimers-east';
import { DISCLAIMERS_WEST } from './disclaimers-west';

const linesOf = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/u);

/** Whether the sentence denies: that the goods are of the name in brackets, or of any that is named. */
function denies(line: string): boolean {
  const named = /\[(.+?)\]/u.exec(line);
  const text = line.replace(/[[\]]/gu, '');
  const field = prepareUse([{ field: 'DESCRIPTION', text }]).fields[0];
  if (!field) return false;
  if (!named) return deniedOfAny(field) !== undefined;
  return deniedOf(field, { start: named.index, end: named.index + (named[1] ?? '').length }) !== undefined;
}

describe('a sentence denies that goods are of a maker', () => {
  it.each(Object.entries({ ...DISCLAIMERS_WEST, ...DISCLAIMERS_EAST }))('in %s', (_, lines) => {
    expect(linesOf(lines).filter((line) => !denies(line))).toEqual([]);
  });

  it('and others with the same words do not', () => {
    expect(linesOf(NO_DISCLAIMERS).filter(denies)).toEqual([]);
  });
});
