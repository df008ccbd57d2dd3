import { type Hit, MatchCollector } from './index/collect';
import { compareByEar } from './index/ear-fit';
import { earWindow } from './index/ear-pattern';
import { type Form, formsOf } from './index/forms';
import { type Lane } from './index/lane';
import { LanguageModel } from './index/language-model';
import { compareRuns, isDense, type Key } from './index/rules';
import { isTornLookalike, kindOf, scoreOf, type WindowTraits } from './index/score';
import { LaneReader } from './index/title-lanes';
import { forEachWindow, type Window } from './index/windows';
import { type MarkFacts, type MarkIndex, type SearchOptions, type SpanMatch } from './types';

interface NamedForm extends Form {
  readonly mark: number;
  readonly nameAt: number;
}

const DEFAULT_LIMIT = 50;

/**
 * The rules of matching without any index: every window of every text is compared with every form of every mark. Slow,
 * and right by construction; the engine is tested against it.
 */
export class SimpleIndex implements MarkIndex {
  private readonly reader = new LaneReader();
  private readonly marks: readonly MarkFacts[];
  private readonly forms: readonly NamedForm[];

  constructor(
    marks: Iterable<MarkFacts>,
    readonly version: string,
    private readonly model: LanguageModel = LanguageModel.empty,
  ) {
    this.marks = [...marks];
    this.forms = this.marks.flatMap((facts, mark) =>
      namesOf(facts).flatMap((name, nameAt) =>
        formsOf(name, this.reader).map((form) => ({ ...form, mark, nameAt })),
      ),
    );
  }

  get size(): number {
    return this.marks.length;
  }

  search(texts: readonly string[], options: SearchOptions = {}): readonly SpanMatch[] {
    const hits: Hit[] = [];
    texts.forEach((text, field) => {
      if (options.byEar === true) {
        this.compareByEar(text, field, options, hits);
        return;
      }
      const lanes = this.reader.readTitle(text);
      for (const lane of options.lettersOnly ? lanes.slice(0, 1) : lanes) {
        forEachWindow(lane, lanes[0] as Lane, this.model, (window) =>
          this.compare(window, field, options, hits),
        );
      }
    });
    const collector = new MatchCollector();
    collector.add(hits);
    return collector.best(
      options.limit ?? DEFAULT_LIMIT,
      texts,
      (mark, nameAt) => namesOf(this.facts(mark))[nameAt] ?? '',
    );
  }

  facts(mark: number): MarkFacts {
    const facts = this.marks[mark];
    if (!facts) throw new RangeError(`No mark ${mark} in an index of ${this.size}.`);
    return facts;
  }

  ordinariness(word: string): number {
    return this.model.of(word);
  }

  private compareByEar(text: string, field: number, options: SearchOptions, hits: Hit[]): void {
    const window = earWindow(text);
    for (const form of this.forms) {
      const to = form.units.length;
      const likeness = compareByEar(window, { ...form, from: 0, to, dense: false });
      if (!likeness || !inClasses(this.facts(form.mark), options)) continue;
      const score = scoreOf(window, 'PHONETIC', likeness);
      hits.push({ ...form, field, start: 0, end: text.length, kind: 'PHONETIC', edits: 0, score });
    }
  }

  private compare(window: Window, field: number, options: SearchOptions, hits: Hit[]): void {
    const exactOnly = window.exactOnly || options.lettersOnly === true;
    for (const form of this.forms) {
      const to = form.units.length;
      const key: Key = { ...form, from: 0, to, dense: isDense(form.units, 0, to) };
      const likeness = compareRuns(window, key, exactOnly, window.lane.kind === 'REPEATED');
      if (!likeness || !inClasses(this.facts(form.mark), options)) continue;
      const traits = traitsOf({ ...window, exactOnly });
      if (isTornLookalike(traits, form.kind)) continue;
      const kind = kindOf(traits, form.kind, likeness);
      hits.push({
        mark: form.mark,
        field,
        start: window.lane.starts[window.from] as number,
        end: window.lane.ends[window.to - 1] as number,
        nameAt: form.nameAt,
        kind,
        edits: likeness.edits,
        score: scoreOf(traits, kind, likeness),
      });
    }
  }
}

const namesOf = (facts: MarkFacts): string[] => [facts.text, ...facts.aliases.map((alias) => alias.text)];

const traitsOf = ({
  lane,
  units,
  from,
  to,
  inside,
  affix,
  ordinariness,
  bits,
  torn,
  exactOnly,
}: Window): WindowTraits => ({
  lane: lane.kind,
  letters: to - from,
  inside,
  affix: affix > 0,
  ordinariness,
  bits,
  torn,
  dense: !exactOnly && isDense(units, from, to),
});

function inClasses({ niceClasses }: MarkFacts, options: SearchOptions): boolean {
  const wanted = options.niceClasses;
  return !wanted || niceClasses.length === 0 || niceClasses.some((nice) => wanted.includes(nice));
}
