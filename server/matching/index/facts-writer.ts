import { type MarkFacts } from '../types';
import { classBits, classesOf } from './class-bits';
import { toDayNumber } from './day-number';
import { type FactsColumns, MARK_TYPES, STATUSES, TYPE_SHIFT, WELL_KNOWN } from './facts-columns';
import { growingBytes, growingShorts, growingWords } from './growing';
import { putText } from './packed-text';

const MOST_OFFICES = 255;
const MOST_ID = 0xffffffff;

/** Packs facts of marks, one after the other. What does not fit a column goes into a JSON of its own: it is rare. */
export class FactsWriter {
  readonly offices: string[] = [];
  private readonly officeOf = new Map<string, number>();
  private readonly ids = growingWords();
  private readonly owners = growingWords();
  private readonly brands = growingWords();
  private readonly filed = growingShorts();
  private readonly registered = growingShorts();
  private readonly expires = growingShorts();
  private readonly states = growingBytes();
  private readonly officePlaces = growingBytes();
  private readonly low = growingWords();
  private readonly high = growingShorts();
  private readonly texts = growingWords();
  private readonly heap = growingBytes(1 << 16);
  private readonly extraMarks = growingWords();
  private readonly extraPlaces = growingWords();
  private readonly extraHeap = growingBytes();

  get count(): number {
    return this.ids.length;
  }

  put(facts: MarkFacts): void {
    const extra: Record<string, unknown> = {};
    const whole = (name: string, value: number | null): number => {
      if (value !== null && Number.isInteger(value) && value > 0 && value <= MOST_ID) return value;
      if (value !== null && value !== 0) extra[name] = value;
      else if (value === 0) extra[name] = 0;
      return 0;
    };
    const day = (name: string, date: string | null): number => {
      const number = toDayNumber(date);
      if (number === null) extra[name] = date;
      return number ?? 0;
    };
    this.ids.push(whole('id', facts.id));
    this.owners.push(whole('ownerId', facts.ownerId));
    this.brands.push(whole('brandId', facts.brandId));
    this.filed.push(day('filingDate', facts.filingDate));
    this.registered.push(day('registrationDate', facts.registrationDate));
    this.expires.push(day('expiryDate', facts.expiryDate));
    this.states.push(
      STATUSES.indexOf(facts.status) |
        (MARK_TYPES.indexOf(facts.markType) << TYPE_SHIFT) |
        (facts.wellKnown ? WELL_KNOWN : 0),
    );
    this.officePlaces.push(this.placeOfOffice(facts.office, extra));
    this.putClasses(facts.niceClasses, extra);
    this.texts.push(this.heap.length);
    putText(this.heap, facts.text);
    putText(this.heap, facts.applicationNumber);
    putText(this.heap, facts.registrationNumber);
    for (const name of ['aliases', 'goods', 'designations', 'recordals'] as const) {
      if (facts[name].length > 0) extra[name] = facts[name];
    }
    for (const _ in extra) return this.putExtra(extra);
  }

  columns(): FactsColumns {
    return {
      ids: this.ids.shared(),
      owners: this.owners.shared(),
      brands: this.brands.shared(),
      filed: this.filed.shared(),
      registered: this.registered.shared(),
      expires: this.expires.shared(),
      states: this.states.shared(),
      offices: this.officePlaces.shared(),
      classesLow: this.low.shared(),
      classesHigh: this.high.shared(),
      texts: this.texts.shared(),
      heap: this.heap.shared(),
      extraMarks: this.extraMarks.shared(),
      extraPlaces: this.extraPlaces.shared(),
      extraHeap: this.extraHeap.shared(),
    };
  }

  private placeOfOffice(office: string, extra: Record<string, unknown>): number {
    let place = this.officeOf.get(office);
    if (place === undefined) {
      place = this.offices.length;
      if (place >= MOST_OFFICES) {
        extra['office'] = office;
        return 0;
      }
      this.offices.push(office);
      this.officeOf.set(office, place);
    }
    return place;
  }

  private putClasses(classes: readonly number[], extra: Record<string, unknown>): void {
    const bits = classBits(classes);
    this.low.push(bits.low);
    this.high.push(bits.high);
    const plain = classesOf(bits);
    if (plain.length !== classes.length || plain.some((nice, at) => nice !== classes[at]))
      extra['niceClasses'] = classes;
  }

  private putExtra(extra: Record<string, unknown>): void {
    this.extraMarks.push(this.count - 1);
    this.extraPlaces.push(this.extraHeap.length);
    putText(this.extraHeap, JSON.stringify(extra));
  }
}
