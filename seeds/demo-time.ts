/** When the demo data says that it was made; not the clock, so that loading it again changes nothing. */
export const DEMO_TIME = '2026-11-01T00:00:00.000Z';
