import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LanguageModel } from '../matching/index/language-model';
import { type LiveSegment } from '../matching/index/live-segment';
import { planSegment, segmentFrom } from '../matching/index/segment-snapshot';
import { FORMAT, planSnapshot } from '../matching/index/snapshot';
import { Tombstones } from '../matching/index/tombstones';
import { type Manifest, readManifest, writeManifest } from './manifest';
import { type Progress, readSectionFile, writeSectionFile } from './section-file';

/** One state of the index: what serves until the next one takes its place. Never changed. */
export interface Generation {
  readonly number: number;
  readonly version: string;
  readonly model: LanguageModel;
  readonly segments: readonly LiveSegment[];
}

type SegmentFile = Manifest['segments'][number];

/** Keeps generations in a folder: files that never change, and one manifest that names those of the current one. */
export class GenerationStore {
  private readonly fileOfSegment = new WeakMap<object, string>();
  private readonly fileOfDead = new WeakMap<object, string>();
  private readonly fileOfModel = new WeakMap<object, string>();

  constructor(readonly folder: string) {}

  /** The current generation, every byte of it checked; null where there is none. Throws SnapshotError. */
  async load(progress?: Progress): Promise<Generation | null> {
    await mkdir(this.folder, { recursive: true });
    const manifest = await readManifest(this.folder);
    if (!manifest) return null;
    const model = await this.loadModel(manifest.language);
    const segments: LiveSegment[] = [];
    for (const { file, dead } of manifest.segments) {
      const { header, buffers } = await readSectionFile(join(this.folder, file), progress);
      const segment = segmentFrom(header, buffers);
      this.fileOfSegment.set(segment, file);
      segments.push({ segment, dead: dead === null ? Tombstones.none : await this.loadDead(dead) });
    }
    return { number: manifest.generation, version: manifest.version, model, segments };
  }

  /** The highest number that a file in the folder carries, so that a new one never takes the name of an old one. */
  async highestNumber(): Promise<number> {
    await mkdir(this.folder, { recursive: true });
    const names = await readdir(this.folder);
    return Math.max(0, ...names.map((name) => Number(/^[a-z]+-(\d+)/.exec(name)?.[1] ?? 0)));
  }

  /** Writes what is new in a generation, then makes it the current one, then removes what it no longer needs. */
  async save(generation: Generation, progress?: Progress): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const language = await this.saveModel(generation);
    const segments: SegmentFile[] = [];
    for (const [at, live] of generation.segments.entries()) {
      segments.push({
        file: await this.saveSegment(live, generation.number, at, progress),
        dead: await this.saveDead(live.dead, generation.number, at),
      });
    }
    const { number, version } = generation;
    const manifest: Manifest = { format: FORMAT, generation: number, version, language, segments };
    await writeManifest(this.folder, manifest);
    await this.removeOthers(manifest);
  }

  private async saveSegment(
    { segment }: LiveSegment,
    number: number,
    at: number,
    progress?: Progress,
  ): Promise<string> {
    const known = this.fileOfSegment.get(segment);
    if (known !== undefined) return known;
    const file = `segment-${number}-${at}.bm`;
    await writeSectionFile(join(this.folder, file), planSegment(segment), progress);
    this.fileOfSegment.set(segment, file);
    return file;
  }

  private async saveDead(dead: Tombstones, number: number, at: number): Promise<string | null> {
    if (dead.count === 0) return null;
    const known = this.fileOfDead.get(dead);
    if (known !== undefined) return known;
    const file = `dead-${number}-${at}.bm`;
    await writeSectionFile(join(this.folder, file), planSnapshot({}, { bits: dead.bits }));
    this.fileOfDead.set(dead, file);
    return file;
  }

  private async loadDead(file: string): Promise<Tombstones> {
    const { header, buffers } = await readSectionFile(join(this.folder, file));
    const bytes = header.sections[0]?.bytes ?? 0;
    const dead = Tombstones.fromBits(
      new Uint32Array(buffers.get('bits') ?? new SharedArrayBuffer(0), 0, bytes >>> 2),
    );
    this.fileOfDead.set(dead, file);
    return dead;
  }

  private async saveModel({ model, number }: Generation): Promise<string> {
    const known = this.fileOfModel.get(model);
    if (known !== undefined) return known;
    const file = `language-${number}.bm`;
    await writeSectionFile(
      join(this.folder, file),
      planSnapshot({}, { keys: model.keys, levels: model.levels }),
    );
    this.fileOfModel.set(model, file);
    return file;
  }

  private async loadModel(file: string): Promise<LanguageModel> {
    const { header, buffers } = await readSectionFile(join(this.folder, file));
    const size = header.sections.find(({ name }) => name === 'levels')?.bytes ?? 0;
    const keys = new Uint32Array(buffers.get('keys') ?? new SharedArrayBuffer(0), 0, size);
    const levels = new Uint8Array(buffers.get('levels') ?? new SharedArrayBuffer(0), 0, size);
    const model = LanguageModel.fromArrays(keys, levels);
    this.fileOfModel.set(model, file);
    return model;
  }

  private async removeOthers(manifest: Manifest): Promise<void> {
    const kept = new Set([manifest.language, ...manifest.segments.flatMap(({ file, dead }) => [file, dead])]);
    for (const name of await readdir(this.folder)) {
      if (/^(segment|dead|language)-.*\.bm(\.tmp)?$/.test(name) && !kept.has(name)) {
        await rm(join(this.folder, name), { force: true });
      }
    }
  }
}
