import { type Verdict } from '../law/types';
import { type ItemParts, itemOf } from '../screening/item';
import { type ScreenedFinding, type ScreeningAnswer } from '../screening/screen-item';
import { type LabelledListing, type ListingLabel } from './labelled-listings';

/** What the screening made of one labelled listing. */
export interface ListingOutcome {
  readonly listing: LabelledListing;
  readonly verdict: Verdict;
  /** A finding names the brand and points at its words, whatever its verdict. */
  readonly pointed: boolean;
  /** … and that finding is not CLEAR. */
  readonly flagged: boolean;
  /** The use that the finding of the brand reads; null where there is none. */
  readonly use: string | null;
  /** The mark behind the overall verdict; null where there are no findings. */
  readonly culprit: string | null;
}

/** Shares, in [0, 1], of the listings that the name says. */
export interface ListingMeasures {
  readonly listings: number;
  /** Brand used as a mark: a finding that is not CLEAR points at its words. */
  readonly found: number;
  readonly foundPlain: number;
  readonly foundDisguised: number;
  /** Referential use: read as such, or cleared. */
  readonly referentialRecognised: number;
  readonly referentialBlocked: number;
  /** The ordinary sense of a word: read as such, or cleared. */
  readonly descriptiveRecognised: number;
  readonly descriptiveBlocked: number;
  /** No mark in it, and yet … */
  readonly noneBlocked: number;
  readonly noneReviewed: number;
}

function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function isAbout({ assessment }: ScreenedFinding, brand: string): boolean {
  const wanted = squeeze(brand);
  return [assessment.mark.text, ...assessment.mark.aliases.map(({ text }) => text)].some(
    (name) => squeeze(name) === wanted,
  );
}

/** True where the finding has a place that overlaps one of the words, in the title or the field that has it. */
function pointsAt({ assessment }: ScreenedFinding, listing: LabelledListing): boolean {
  const item = itemOf(listing.input);
  const inTitle = listing.words.some((word) => listing.input.title.includes(word));
  return listing.words.some((word) =>
    assessment.places.some(({ match }) => {
      const source = item.texts[match.field];
      const start = source && (source.field === 'TITLE' || !inTitle) ? source.text.indexOf(word) : -1;
      return start >= 0 && match.start < start + word.length && match.end > start;
    }),
  );
}

/** Judges one answer by its label. */
export function judgeListing(listing: LabelledListing, answer: ScreeningAnswer): ListingOutcome {
  const about = answer.findings.filter(
    (finding) => listing.brand !== null && isAbout(finding, listing.brand) && pointsAt(finding, listing),
  );
  const best = about[0]?.assessment.places[0];
  return {
    listing,
    verdict: answer.verdict,
    pointed: best !== undefined,
    flagged: about.some(({ assessment }) => assessment.places[0].decision.verdict !== 'CLEAR'),
    use: best?.use.use ?? null,
    culprit: answer.findings[0]?.assessment.mark.text ?? null,
  };
}

function share(outcomes: readonly ListingOutcome[], holds: (outcome: ListingOutcome) => boolean): number {
  return outcomes.length === 0 ? 0 : outcomes.filter(holds).length / outcomes.length;
}

/** Sums the outcomes up. */
export function measureListings(outcomes: readonly ListingOutcome[]): ListingMeasures {
  const labelled = (label: ListingLabel): readonly ListingOutcome[] =>
    outcomes.filter(({ listing }) => listing.label === label);
  const asMark = labelled('AS_MARK');
  const referential = labelled('REFERENTIAL');
  const descriptive = labelled('DESCRIPTIVE');
  const none = labelled('NONE');
  const isFound = ({ flagged }: ListingOutcome): boolean => flagged;
  return {
    listings: outcomes.length,
    found: share(asMark, isFound),
    foundPlain: share(
      asMark.filter(({ listing }) => listing.kind === 'plain'),
      isFound,
    ),
    foundDisguised: share(
      asMark.filter(({ listing }) => listing.kind === 'disguised'),
      isFound,
    ),
    referentialRecognised: share(
      referential,
      ({ use, verdict }) => use === 'REFERENTIAL' || (use !== null && verdict === 'CLEAR'),
    ),
    referentialBlocked: share(referential, ({ verdict }) => verdict === 'BLOCK'),
    descriptiveRecognised: share(
      descriptive,
      ({ use, verdict }) => use === 'DESCRIPTIVE' || verdict === 'CLEAR',
    ),
    descriptiveBlocked: share(descriptive, ({ verdict }) => verdict === 'BLOCK'),
    noneBlocked: share(none, ({ verdict }) => verdict === 'BLOCK'),
    noneReviewed: share(none, ({ verdict }) => verdict === 'REVIEW'),
  };
}

/** Screens every listing and judges the answers. */
export function evaluateListings(
  listings: readonly LabelledListing[],
  screen: (input: ItemParts) => ScreeningAnswer,
): readonly ListingOutcome[] {
  return listings.map((listing) => judgeListing(listing, screen(listing.input)));
}
