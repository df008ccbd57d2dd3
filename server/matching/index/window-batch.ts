import { type TransformationKind } from '../types';
import { earWindow } from './ear-pattern';
import { type Lane, WILDCARD } from './lane';
import { type LanguageModel } from './language-model';
import { type KeyedRun } from './keys';
import { isDense, mostEdits } from './rules';
import { type WindowTraits } from './score';
import { type LaneReader } from './title-lanes';
import { forEachWindow, type Window } from './windows';

/** One window of a batch. */
export interface BatchWindow extends WindowTraits, KeyedRun {
  /** Which query of the batch, and which of its texts. */
  readonly query: number;
  readonly field: number;
  /** UTF-16 offsets into that text. */
  readonly start: number;
  readonly end: number;
  readonly exactOnly: boolean;
  readonly masked: boolean;
  /** Its units are a pattern of how a name of another script may be spelt in Latin letters (earPattern). */
  readonly byEar: boolean;
}

/** Windows of several texts, laid out before the first memory access, so that the waits for memory overlap. */
export class WindowBatch {
  private units = new Uint16Array(4096);
  private used = 0;
  readonly windows: BatchWindow[] = [];

  constructor(
    private readonly reader: LaneReader,
    private readonly model: LanguageModel,
  ) {}

  clear(): void {
    this.used = 0;
    this.windows.length = 0;
  }

  /** Adds every window of a text; with `lettersOnly`, those of the text as it is, to be met letter for letter. */
  add(text: string, query: number, field: number, lettersOnly = false): void {
    const lanes = this.reader.readTitle(text);
    const plain = lanes[0] as Lane;
    for (const lane of lettersOnly ? [plain] : lanes) {
      const base = this.copy(lane.units, lane.length);
      const { units } = this;
      forEachWindow(lane, plain, this.model, (window) =>
        this.push(window, units, base, query, field, lettersOnly),
      );
    }
  }

  /** Adds a text as a name of another script that may be one in Latin letters. */
  addByEar(text: string, query: number, field: number): void {
    const window = earWindow(text);
    if (window.to === 0) return;
    this.windows.push({
      ...{ ...window, head: 0, tail: 0, edits: 0, exactOnly: false, masked: false, byEar: true },
      ...{ query, field, start: 0, end: text.length },
    });
  }

  private copy(units: Uint16Array, length: number): number {
    const base = this.used;
    if (base + length > this.units.length) {
      // Windows made so far keep the array that they were made over.
      this.units = new Uint16Array(Math.max(this.units.length, 2 * length));
      this.used = 0;
      return this.copy(units, length);
    }
    for (let at = 0; at < length; at++) this.units[base + at] = units[at] as number;
    this.used += length;
    return base;
  }

  private push(
    window: Window,
    units: Uint16Array,
    base: number,
    query: number,
    field: number,
    lettersOnly: boolean,
  ): void {
    const { lane, from, to } = window;
    const exactOnly = window.exactOnly || lettersOnly;
    const kind: TransformationKind = lane.kind;
    const dense = !exactOnly && isDense(units, base + from, base + to);
    const masked = kind === 'MASKED' && hasWildcard(units, base + from, base + to);
    this.windows.push({
      units,
      from: base + from,
      to: base + to,
      lane: kind,
      head: window.head,
      tail: window.tail,
      letters: to - from,
      inside: window.inside,
      affix: window.affix > 0,
      ordinariness: window.ordinariness,
      bits: window.bits,
      torn: window.torn,
      exactOnly,
      dense,
      masked,
      byEar: false,
      // A mask hides two letters at most, wherever they are; Han is edited from three characters on.
      edits: dense || masked ? 2 : mostEdits(to - from, window.head + window.tail, false),
      query,
      field,
      start: lane.starts[from] as number,
      end: lane.ends[to - 1] as number,
    });
  }
}

function hasWildcard(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at] === WILDCARD) return true;
  return false;
}
