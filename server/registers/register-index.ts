import { buildIndex } from '../matching/index/build-index';
import { type MarkFacts, type MarkIndex } from '../matching/types';
import { type Store } from '../store/store';
import { loadMarks, newestRegisterVersion } from './load-marks';

export interface RegisterIndexOptions {
  /** Whether marks of the demo office count. */
  readonly demoRegister: boolean;
  /** Folder of the snapshot. */
  readonly dataDir: string;
  /** Told how far building is, for people. */
  readonly progress?: (text: string) => void;
}

/** The matching index over the register in the store, and the register version that it shows. */
export class RegisterIndex {
  private constructor(
    private readonly store: Store,
    private readonly options: RegisterIndexOptions,
    private index: MarkIndex,
    private version: number | null,
  ) {}

  static async open(store: Store, options: RegisterIndexOptions): Promise<RegisterIndex> {
    const version = await newestRegisterVersion(store);
    return new RegisterIndex(store, options, await build(store, version, options), version);
  }

  /** Row id of the register version that the index shows; null before the first import. */
  get versionId(): number | null {
    return this.version;
  }

  current(): MarkIndex {
    return this.index;
  }

  /** Builds the index anew if the register has a newer version; the old one serves meanwhile. */
  async refresh(): Promise<void> {
    const version = await newestRegisterVersion(this.store);
    if (version === this.version) return;
    this.index = await build(this.store, version, this.options);
    this.version = version;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function build(
  store: Store,
  version: number | null,
  { demoRegister, progress }: RegisterIndexOptions,
): Promise<MarkIndex> {
  const marks: MarkFacts[] = [];
  for await (const mark of loadMarks(store, { demoRegister })) {
    marks.push(mark);
    if (marks.length % 50_000 === 0) progress?.(`index: ${marks.length.toLocaleString('en')} marks read`);
  }
  return buildIndex(marks, { version: `register-${version ?? 0}` });
}
