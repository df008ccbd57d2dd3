import { readFileSync } from 'node:fs';
import { judgeListing, measureListings } from './server/evaluation/listings';
import { isWrong } from './server/evaluation/listing-sets';
import { defaultPolicy } from './server/law/default-policy';
import { buildIndex } from './server/matching/index/build-index';
import { itemOf } from './server/screening/item';
import { NO_PARTY } from './server/screening/judging/parties';
import { screenItem } from './server/screening/screen-item';
import { TRADE } from './test/support/trade';
import { brandRegister } from './test/evaluation/brand-register';
const args = process.argv.slice(2); const verbose = args[0] === '-v'; if (verbose) args.shift();
const index = buildIndex(brandRegister(), { version: 'x' });
const LABEL: any = { plain: 'AS_MARK', disguised: 'AS_MARK', like: 'AS_MARK', referential: 'REFERENTIAL', descriptive: 'DESCRIPTIVE', none: 'NONE' };
for (const file of args) {
  const rows = readFileSync(file, 'utf8').split('\n').filter((l) => l.trim()).map((l, i) => {
    const r = JSON.parse(l);
    return { id: r.id ?? `${i + 1}`, split: r.split ?? 'tune', language: r.language, input: r.input ?? { title: r.title }, label: r.label ?? LABEL[r.kind], kind: r.kind, brand: r.brand ?? null, words: r.words ?? [] };
  });
  const out = rows.map((listing: any) => { const answer = screenItem({ item: itemOf(listing.input), route: TRADE, parties: NO_PARTY, policy: defaultPolicy }, index); return { o: judgeListing(listing, answer), answer }; });
  const m: any = measureListings(out.map((x) => x.o));
  console.log(file.split('/').pop(), Object.entries(m).map(([k, v]: any) => `${k} ${k === 'listings' ? v : v.toFixed(3)}`).join('  '));
  if (verbose) for (const { o, answer } of out) {
    const l: any = o.listing;
    const bad = l.label === 'AS_MARK' ? !o.flagged : l.label === 'REFERENTIAL' ? (o.verdict === 'BLOCK' ? 'B' : o.use === 'REFERENTIAL' || (o.use !== null && o.verdict === 'CLEAR') ? '' : 'N') : l.label === 'DESCRIPTIVE' ? (o.verdict === 'BLOCK' ? 'B' : o.use === 'DESCRIPTIVE' || o.verdict === 'CLEAR' ? '' : 'N') : o.verdict === 'CLEAR' ? '' : o.verdict;
    if (!bad) continue;
    const top: any = answer.findings[0]?.assessment;
    console.log([l.id, l.language, l.kind, l.brand, JSON.stringify(l.words), l.input.title, '→', o.verdict, o.use ?? '-', o.pointed ? 'pointed' : 'not', top ? `${top.mark.text} ${top.places[0].use.use} ${top.places[0].decision.reason ?? ''}` : ''].join(' | '));
  }
}
