import { type MarkFacts } from '../../../server/matching/types';

/** Facts of a registered word mark in class 25; `more` overrides. */
export function markFacts(id: number, text: string, more: Partial<MarkFacts> = {}): MarkFacts {
  return {
    id,
    text,
    aliases: [],
    office: 'XD',
    applicationNumber: `DEMO-${id}`,
    registrationNumber: null,
    markType: 'WORD',
    status: 'REGISTERED',
    filingDate: '2015-03-01',
    registrationDate: '2016-01-20',
    expiryDate: '2026-01-20',
    niceClasses: [25],
    goods: [],
    designations: [],
    ownerId: 1,
    brandId: null,
    wellKnown: false,
    recordals: [],
    ...more,
  };
}
