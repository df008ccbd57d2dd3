import { CUE_MOVES, type Cue } from './cues';

const MOVES = new Map<string, string>();
for (const [cue, moves] of Object.entries(CUE_MOVES)) {
  for (const move of moves.split(';')) {
    const [from = '', to = ''] = move.trim().split(' ');
    MOVES.set(`${cue}|${from}`, to);
  }
}

/** The group that goods belong to once the cues of their text are heeded; their own where none applies. */
export function movedBy(cues: readonly Cue[], group: string): string {
  let moved = group;
  for (const cue of cues) {
    const niceClass = moved.slice(0, moved.indexOf('.'));
    moved =
      MOVES.get(`${cue}|${moved}`) ?? MOVES.get(`${cue}|${niceClass}`) ?? MOVES.get(`${cue}|*`) ?? moved;
  }
  return moved;
}
