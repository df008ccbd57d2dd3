import { defaultPolicy } from '../law/default-policy';
import { buildIndex } from '../matching/index/build-index';
import { type MarkIndex } from '../matching/types';
import { itemOf } from './item';
import { NO_PARTY } from './judging/parties';
import { screenItem } from './screen-item';
import { WARM_UP_TITLES } from './warm-up-titles';

const ROUTE = {
  origin: 'CN',
  destination: 'DE',
  transit: [],
  direction: null,
  date: '2026-01-01',
  value: null,
} as const;

/** Screens one listing on this thread and throws the answer away. */
export function tryTitle(title: string, index: MarkIndex): void {
  screenItem({ item: itemOf({ title }), route: ROUTE, parties: NO_PARTY, policy: defaultPolicy }, index);
}

/** Screens one listing for each table on this thread and throws the answers away. */
export function warmUpHere(index: MarkIndex): void {
  for (const title of WARM_UP_TITLES) tryTitle(title, index);
}

let nothing: MarkIndex | undefined;

/** An index without a mark: what is screened against it makes what needs no register, word lists, sounds, goods. */
export const indexOfNothing = (): MarkIndex => (nothing ??= buildIndex([], { version: 'nothing' }));
