import { DROPPED, foldUnit, Letter, letterOf, SEPARATOR, SEVERAL } from './code-points';
import { Gap, type Lane, WILDCARD } from './lane';

const MASKS = new Set([...'*＊●○◯〇■□▇█∗⁎﹡✱✲✳'].map((sign) => sign.charCodeAt(0)));

/** Whether a text holds a sign that may hide a letter. */
export function hasMask(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (MASKS.has(text.charCodeAt(at))) return true;
  return false;
}

/**
 * Reads signs that hide letters (N*KE, 香*) as wildcards, one each. Answers whether there is one beside a letter. Han
 * characters beside a mask form one token with it.
 */
export function readMasked(text: string, lane: Lane): boolean {
  lane.reset('MASKED');
  let any = false;
  let gap: number = Gap.SPACE;
  let letters = 0;
  let masks = 0;
  const close = (): void => {
    if (letters > 0 && masks > 0) {
      lane.markChanged();
      any = true;
    } else if (letters === 0 && masks > 0) {
      lane.length = lane.first[lane.tokens - 1] as number;
      lane.tokens--;
    }
    letters = masks = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isMask = MASKS.has(code);
    const unit = isMask ? WILDCARD : foldUnit(code);
    if (unit === DROPPED) continue;
    if (unit === SEPARATOR || unit === SEVERAL) {
      if (letters + masks > 0) close();
      gap = code === 0x20 || code === 0x3000 ? Gap.SPACE : Gap.PUNCTUATION;
      continue;
    }
    if (letters + masks === 0) lane.beginToken(gap, isMask ? Letter.LATIN : letterOf(code));
    lane.push(unit, at, at + 1);
    if (isMask) masks += 1;
    else letters += 1;
  }
  if (letters + masks > 0) close();
  return any;
}
