/** A person's decision on a finding of the demo, for one listing. */
export interface DemoDisposition {
  readonly brand: string;
  readonly sku: string;
  readonly decision: 'NOT_A_MATCH' | 'LAWFUL_USE' | 'CONFIRMED';
  readonly reason: string;
}

export const DEMO_DISPOSITIONS: readonly DemoDisposition[] = [
  {
    brand: 'Fossil',
    sku: 'DEMO-0002',
    decision: 'NOT_A_MATCH',
    reason: 'A real ammonite in a pendant: the noun, not the maker of watches.',
  },
  {
    brand: 'Birkenstock',
    sku: 'DEMO-0003',
    decision: 'LAWFUL_USE',
    reason: 'Goods bought from the holder and sold on; invoices were seen.',
  },
];
