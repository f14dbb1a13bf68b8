/** Which files a mutation run changes: the rooms of the core, and what in them is words or tables of them. */

/** Room → files and folders, from the root of the project. When files move, this is all that has to follow. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  trust: ['src/trust'],
  play: ['src/play'],
  journal: ['src/journal'],
  story: ['src/story'],
  session: [
    'src/session/session.ts',
    'src/session/playing.ts',
    'src/session/record-replay.ts',
    'src/session/begin.ts',
    'src/session/seen.ts',
  ],
  check: ['src/tools/check'],
};

/** Sentences and citations: a changed letter in them is for a reader to see, not for a test. */
export const WORDS_ONLY = /(^|\/)(words|[a-z]+-words|sources|args)\.ts$|\.d\.ts$/;

/** Tests that are not asked: they hold pictures, sounds and drawn things, which no file of the core makes. */
export const NOT_ASKED = /^tests\/(e2e|stage|audio|look|thread)\/|^tests\/layers|^assets\//;
