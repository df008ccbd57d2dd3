import { type DemoMark } from './demo-mark';
import { type DemoRecordal } from './demo-recordal';
import { UNRECORDED } from './stated-recordals';
import { stablePick } from './stable-number';

type Authority = DemoRecordal['authority'];

/** A recordal ends with its right: never later. */
const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * Recordals of the demo marks: all of the own list but those that are stated to have none, and a twelfth of the others.
 * Some have run out, some are not decided yet. Same order as the marks, numbers `DEMO-T-000001` and on.
 */
export function* demoRecordals(marks: Iterable<DemoMark>): Generator<DemoRecordal> {
  let serial = 0;
  for (const mark of marks) {
    if (mark.registrationDate === null || mark.expiryDate === null || !isRecorded(mark)) continue;
    for (const authority of authoritiesOf(mark)) {
      serial += 1;
      yield {
        applicationNumber: mark.applicationNumber,
        authority,
        number: `DEMO-T-${String(serial).padStart(6, '0')}`,
        ...termOf(mark, mark.expiryDate),
      };
    }
  }
}

function isRecorded(mark: DemoMark): boolean {
  if (UNRECORDED.has(mark.brand.name)) return false;
  if (mark.status !== 'REGISTERED') return stablePick(`recorded ${mark.text}`, 20) === 0;
  // The brand's own name is recorded; its names in other scripts one time in four.
  if (mark.brand.source === 'own-list')
    return mark.text === mark.brand.name || stablePick(`recorded ${mark.text}`, 4) === 0;
  if (mark.brand.source === 'invented') return true;
  return stablePick(`recorded ${mark.text}`, 12) === 0;
}

/** The demo's own customs always, so that every route has an answer; the real authorities' routes here and there. */
function authoritiesOf(mark: DemoMark): Authority[] {
  const authorities: Authority[] = ['XD-CUSTOMS'];
  if (mark.brand.source === 'own-list') {
    if (stablePick(`gacc ${mark.text}`, 3) > 0) authorities.push('CN-GACC');
    if (stablePick(`cbp ${mark.text}`, 2) === 0) authorities.push('US-CBP');
    if (stablePick(`afa ${mark.text}`, 3) === 0) authorities.push('EU-AFA');
  }
  return authorities;
}

function termOf(mark: DemoMark, rightEnds: string): Pick<DemoRecordal, 'validFrom' | 'validTo' | 'status'> {
  const draw = stablePick(`term ${mark.text}`, 100);
  const registered = mark.registrationDate ?? '2019-01-01';
  if (mark.status !== 'REGISTERED')
    return { validFrom: registered, validTo: earlier('2021-02-28', rightEnds), status: 'LAPSED' };
  if (mark.brand.source === 'name-suggestion-index' && draw < 12) {
    // Run out, and nobody has noticed: approved in name only.
    return { validFrom: '2013-06-01', validTo: '2023-05-31', status: draw < 6 ? 'APPROVED' : 'LAPSED' };
  }
  if (mark.brand.source === 'name-suggestion-index' && draw < 18) {
    return {
      validFrom: '2026-09-01',
      validTo: earlier('2036-08-31', rightEnds),
      status: 'UNDER_EXAMINATION',
    };
  }
  const year = Math.max(2020 + (draw % 5), Number(registered.slice(0, 4)) + 1);
  return {
    validFrom: `${year}-04-01`,
    validTo: earlier(`${year + 10}-03-31`, rightEnds),
    status: 'APPROVED',
  };
}
