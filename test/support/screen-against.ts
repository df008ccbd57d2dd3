import { defaultPolicy } from '../../server/law/default-policy';
import { buildIndex } from '../../server/matching/index/build-index';
import { type ItemParts, itemOf } from '../../server/screening/item';
import { NO_PARTY } from '../../server/screening/judging/parties';
import { screenItem, type ScreeningAnswer } from '../../server/screening/screen-item';
import { brandRegister } from '../evaluation/brand-register';
import { TRADE } from './trade';

/**
 * Screens listings against a few marks of the brand register: quicker than all of it, and no other mark stands beside those that
 * a test is about.
 * @throws Error if the register has no mark of one of the names
 */
export function screenAgainst(names: readonly string[]): (parts: ItemParts) => ScreeningAnswer {
  const wanted = new Set(names);
  const marks = brandRegister().filter(({ text }) => wanted.has(text));
  const missing = names.filter((name) => !marks.some(({ text }) => text === name));
  if (missing.length > 0) throw new Error(`No mark in the brand register: ${missing.join(', ')}`);
  const index = buildIndex(marks, { version: 'a few marks' });
  return (parts) =>
    screenItem({ item: itemOf(parts), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index);
}
