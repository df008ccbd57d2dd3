import { type FrameRole, type LanguageFrames, phrases } from './frame-table';
import { ASIAN_WORK } from './work-asia';
import { EASTERN_WORK } from './work-east';
import { WESTERN_WORK } from './work-west';
import { type WorkWords } from './work-words';

const ROLES: Readonly<Record<keyof WorkWords, FrameRole>> = {
  sure: 'SERVICE',
  work: 'WORK',
  task: 'TASK',
  offered: 'OFFERED',
  goods: 'NEUTRAL',
};

/** What the languages say of work on goods, in the form of the tables of frames. */
export function workFrames(): readonly LanguageFrames[] {
  return Object.entries({ ...WESTERN_WORK, ...EASTERN_WORK, ...ASIAN_WORK }).map(([language, words]) => ({
    language,
    phrases: Object.fromEntries(
      (Object.keys(ROLES) as (keyof WorkWords)[]).map((key) => [ROLES[key], phrases(words[key])]),
    ),
  }));
}
