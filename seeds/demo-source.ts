import { type RegisterSource } from '../server/registers/register-source';
import {
  NO_DETAILS,
  type RecordalRecord,
  type SourceRecord,
  type TrademarkRecord,
} from '../server/registers/trademark-record';
import { type DemoMark } from './demo-mark';
import { type DemoRecordal } from './demo-recordal';

const PIECE = 1_000;

/** The demo register as a source that an import reads: its marks with their recordals. */
export class DemoSource implements RegisterSource {
  readonly name = 'demo register';
  readonly format = 'demo';
  readonly register = 'demo';
  private readonly recordals = new Map<string, RecordalRecord[]>();

  constructor(
    private readonly marks: readonly DemoMark[],
    recordals: Iterable<DemoRecordal>,
  ) {
    for (const { applicationNumber, ...recordal } of recordals) {
      const known = this.recordals.get(applicationNumber);
      if (known === undefined) this.recordals.set(applicationNumber, [recordal]);
      else known.push(recordal);
    }
  }

  *records(): Generator<readonly SourceRecord[]> {
    for (let at = 0; at < this.marks.length; at += PIECE) {
      const part = this.marks.slice(at, at + PIECE);
      yield part.map((mark, i) => ({ line: at + i + 1, record: this.recordOf(mark) }));
    }
  }

  digest(): null {
    return null;
  }

  private recordOf(mark: DemoMark): TrademarkRecord {
    const { text, brand, ...same } = mark;
    return {
      ...NO_DETAILS,
      ...same,
      markText: text,
      owners: [{ name: mark.owner, identifier: null, country: mark.ownerCountry, address: null }],
      designations: [],
      brand: brand.name,
      recordals: this.recordals.get(mark.applicationNumber) ?? [],
    };
  }
}
