import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { demoBrands } from '../../seeds/brands';
import { goodsTerms } from '../../seeds/goods-terms';

const INDICATORS = [
  ...[
    'principal-register-amended-in',
    'supplemental-register-amended-in',
    'trademark-in',
    'collective-trademark-in',
  ],
  ...[
    'service-mark-in',
    'renewal-filed-in',
    'section-8-filed-in',
    'section-15-filed-in',
    'opposition-pending-in',
  ],
  ...[
    'use-application-currently-in',
    'amended-to-44d-application-in',
    'color-drawing-filed-in',
    'standard-characters-claimed-in',
  ],
]
  .map((name) => `<${name}>F</${name}>`)
  .join('');

/**
 * Writes a daily file in the USPTO's application XML (DTD v2) of made-up cases of real names until it has so many bytes.
 * @returns how many cases it has
 */
export async function writeUsptoXml(path: string, bytes: number): Promise<number> {
  const file = createWriteStream(path);
  file.write(
    '<?xml version="1.0" encoding="UTF-8"?><trademark-applications-daily><version><version-no>2.0</version-no></version>' +
      '<creation-datetime>202611250410</creation-datetime><application-information><file-segments><file-segment>TRMK</file-segment><action-keys><action-key>TX</action-key>\n',
  );
  const brands = demoBrands();
  let cases = 0;
  for (let written = 0; written < bytes; cases += 1) {
    const name = brands[cases % brands.length]?.name ?? '';
    const text = caseFile(cases, escaped(name), (cases % 45) + 1);
    written += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end('</action-keys></file-segments></application-information></trademark-applications-daily>\n');
  await finished(file);
  return cases;
}

function caseFile(serial: number, name: string, niceClass: number): string {
  const code = String(niceClass).padStart(3, '0');
  const events = Array.from(
    { length: 8 },
    (_, at) =>
      `<case-file-event-statement><code>DOCK</code><type>D</type><description-text>ASSIGNED TO EXAMINER</description-text><date>2026010${at + 1}</date><number>${at + 1}</number></case-file-event-statement>`,
  ).join('');
  return (
    `<case-file><serial-number>${60_000_000 + serial}</serial-number><registration-number>0000000</registration-number><transaction-date>20261125</transaction-date>` +
    `<case-file-header><filing-date>20260105</filing-date><status-code>686</status-code><status-date>20261124</status-date><mark-identification>${name}</mark-identification>` +
    `<mark-drawing-code>4000</mark-drawing-code><published-for-opposition-date>20261124</published-for-opposition-date><attorney-name>Made Up</attorney-name>${INDICATORS}</case-file-header>` +
    `<case-file-statements><case-file-statement><type-code>GS${code}1</type-code><text>${escaped(goodsTerms(niceClass).join('; '))}</text></case-file-statement></case-file-statements>` +
    `<case-file-event-statements>${events}</case-file-event-statements>` +
    `<classifications><classification><international-code-total-no>1</international-code-total-no><us-code-total-no>2</us-code-total-no><international-code>${code}</international-code><us-code>022</us-code><us-code>039</us-code><status-code>6</status-code><primary-code>${code}</primary-code></classification></classifications>` +
    `<case-file-owners><case-file-owner><entry-number>1</entry-number><party-type>20</party-type><nationality><state>DE</state></nationality><party-name>${name} (demo holder)</party-name><city>Dover</city><state>DE</state></case-file-owner></case-file-owners></case-file>\n`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
