import { expect, test } from 'vitest';
import { lineKey, type Seen } from '../../src/journal/store-seen.ts';
import { trackSeen } from '../../src/session/seen.ts';
import type { Line } from '../../src/story/beat.ts';

const says = (text: string): Line => ({ speaker: 'Vera', text, thought: false, cues: [] });

interface Met {
  readonly lines?: readonly string[];
  readonly choices?: readonly string[];
  readonly endings?: readonly string[];
}

function met({ lines, choices, endings }: Met = {}) {
  const kept: (readonly [story: string, fresh: Met])[] = [];
  const addFound = async (story: string, fresh: Met) => {
    kept.push([story, fresh]);
  };
  const found: Seen = { lines: new Set(lines), choices: new Set(choices), endings: new Set(endings) };
  return { met: trackSeen('gate', found, { addSeen: addFound }), kept };
}

test('what was met in earlier plays is known, and what is met in this one from then on', () => {
  const { met: now } = met({ lines: [lineKey(says('Hello.'))], choices: ['did'], endings: [] });
  expect([now.wasRead(says('Hello.')), now.wasRead(says('Bye.'))]).toEqual([true, false]);
  expect([now.wasTaken('did'), now.wasTaken('bus')]).toEqual([true, false]);
  now.read(says('Bye.'));
  now.take('bus');
  expect([now.wasRead(says('Bye.')), now.wasTaken('bus')]).toEqual([true, true]);
});

test('only what is new is written, each line once, and only when it is kept', () => {
  const { met: now, kept } = met({ lines: [lineKey(says('Hello.'))], choices: [], endings: [] });
  now.read(says('Hello.'));
  now.read(says('Bye.'));
  now.read(says('Bye.'));
  now.take('bus');
  now.end('shut');
  expect(kept).toEqual([]);
  now.keep();
  expect(kept).toEqual([['gate', { lines: [lineKey(says('Bye.'))], choices: ['bus'], endings: ['shut'] }]]);
});

test('what is kept soon waits for its time, and is not written twice', () => {
  const kept: Met[] = [];
  const waiting: (() => void)[] = [];
  const found: Seen = { lines: new Set(), choices: new Set(), endings: new Set() };
  const store = { addSeen: async (_: string, fresh: Met) => void kept.push(fresh) };
  const now = trackSeen('gate', found, store, (work) => () => void waiting.push(work));
  now.take('bus');
  now.keepSoon();
  expect(kept).toEqual([]);
  now.keep();
  for (const work of waiting) work();
  expect(kept).toEqual([{ lines: [], choices: ['bus'], endings: [] }]);
});

test('what was written is not written again, and nothing at all where nothing is new', () => {
  const { met: now, kept } = met();
  now.keep();
  expect(kept).toEqual([]);
  now.read(says('Bye.'));
  now.keep();
  now.keep();
  expect(kept).toHaveLength(1);
  now.take('bus');
  now.keep();
  expect(kept.at(-1)).toEqual(['gate', { lines: [], choices: ['bus'], endings: [] }]);
  now.end('open');
  now.keep();
  expect(kept.at(-1)).toEqual(['gate', { lines: [], choices: [], endings: ['open'] }]);
});

test('a last choice and the ending it led to are both written, though no line was new', () => {
  const { met: now, kept } = met();
  now.take('bus');
  now.end('open');
  now.keep();
  expect(kept).toEqual([['gate', { lines: [], choices: ['bus'], endings: ['open'] }]]);
});
