import { ON_UNKNOWN_GOODS } from '../confusion';
import { defaultPolicy } from '../default-policy';
import { VERDICT_TABLE } from '../verdict/verdict-table';
import { tableOf } from './markdown';
import { renderCalendars, renderClocks, renderMachines } from './render-procedures';
import { renderCustoms, renderProfiles, renderTerritory } from './render-profiles';

function renderVerdicts(): string {
  return tableOf(
    ['#', 'condition', 'verdict', 'reason codes'],
    VERDICT_TABLE.map(({ rule, condition, verdict, reasons }) => [
      String(rule),
      condition,
      verdict === 'AS_DECIDED' ? 'as decided' : verdict,
      reasons.map(({ code }) => `\`${code}\``).join(', '),
    ]),
  );
}

/** `docs/law.md`: the law that runs, written out from the data that runs it. */
export function renderLawDocs(): string {
  const { blockThreshold, reviewThreshold } = defaultPolicy;
  return `# The law that bordermark applies

This page is written out from the data that decides. Do not edit it: change the data in \`server/law\`, then run
\`WRITE_LAW_DOCS=1 npx jest test/law/law-docs.test.ts\`.

Every rule has a confidence: **V** read in the primary text, **S** from a secondary source, **U** unverified. A rule marked U
never decides a verdict by itself. An article that is not known yet shows as "citation pending".

## From finding to verdict

The first row that fits decides. Rows 2 to 12 ask only where the signs resemble each other or the spelling hides a mark.
The default policy blocks from a confusion score of ${blockThreshold} on and asks for review from ${reviewThreshold} on.
The score is the similarity of the signs as far as the goods let it through; where the goods are unknown, ${ON_UNKNOWN_GOODS} of it counts.

${renderVerdicts()}

## Where a right has effect

The jurisdictions of a shipment are that of its origin, that of its destination, and those of the transit countries that are
named. Where neither end is named, every jurisdiction where the mark has effect is asked, and the answer says so.

${renderTerritory()}

## What customs does

${renderCustoms()}

## Clocks

A period counts from the day after the event. Working days follow the calendar of the authority; where a period reaches years
that the edition does not know, weekends alone are counted as days off, and the answer says so.

${renderClocks()}

${renderCalendars()}

## Procedures

${renderMachines()}

## Rules by jurisdiction

${renderProfiles()}
`;
}
