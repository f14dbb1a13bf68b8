/** Classes for tests: plays of the present stories without a screen, and small ones made by hand. */
import type { BoardPlay, Choice, Option } from '../../src/classroom/board/board-play.ts';
import { codeOf } from '../../src/journal/play-code.ts';
import { openPlay, type Play } from '../../src/play/play.ts';
import { type Policy, playOn } from '../../src/play/policies.ts';
import { ownTemperament, seatsAround } from '../../src/play/seats.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { findStory, storyIds } from '../../src/tools/shelf.ts';
import { otherRole, type Role } from '../../src/trust/bond.ts';
import { MODEL_VERSION, openBond, STRANGERS } from '../../src/trust/respond.ts';

const files = new Map<string, StoryFile>();

/** A story as it is now, compiled once. */
export function story(id: string): StoryFile {
  const file = files.get(id) ?? findStory(id);
  files.set(id, file);
  return file;
}

export const STORIES = (): readonly StoryFile[] => storyIds().map(story);

/** Played to its end from one seat, or for so many decisions. */
export function play(
  id: string,
  seed: number,
  policy: Policy = 'random',
  role: Role = 'hurt',
  most = 500,
): Play {
  const file = story(id);
  const seat = { kind: 'temperament', temperament: ownTemperament(file, otherRole(role)) } as const;
  return playOn(openPlay({ file, seats: seatsAround(role, seat), role, seed }), policy, seed, most);
}

export function code(id: string, seed: number, policy: Policy = 'random', role: Role = 'hurt'): string {
  return codeOf(play(id, seed, policy, role));
}

/**
 * A play made by hand: `r wall own/lie/hide` is the responsible one choosing own among three at the wall, `*` after
 * the role is a simulated person. A move stands behind a colon, else it is plain.
 */
export function made(text: string, over: Partial<BoardPlay> = {}): BoardPlay {
  const rows = text === '' ? [] : text.split(',').map((each) => each.trim());
  return {
    code: over.code ?? text,
    time: '5f6e7d8c',
    role: 'responsible',
    ending: { id: 'end', title: 'The end', mended: false },
    trusts: [
      { responsible: 50, hurt: 40 },
      ...rows.map((_, at) => ({ responsible: 51 + at, hurt: 39 - at })),
    ],
    choices: rows.map(madeChoice),
    ...over,
  };
}

function madeChoice(row: string): Choice {
  const [who = '', knot = '', offered = ''] = row.split(' ');
  const options = offered.split('/').map((each): Option => {
    const [name = '', move = 'plain'] = each.split(':');
    return { index: 0, id: `${knot}-${name}`, text: `Words of ${name}.`, as: 'nadia', move, manner: 'said' };
  });
  const [first] = options;
  if (!first) throw new Error(`nothing is chosen in "${row}"`);
  const inOrder = [...options]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((each, index) => ({ ...each, index }));
  return {
    by: who.startsWith('h') ? 'hurt' : 'responsible',
    seat: who.endsWith('*') ? 'temperament' : 'player',
    option: inOrder.find(({ id }) => id === first.id) ?? first,
    options: inOrder,
    before: openBond('withheld'),
    people: STRANGERS,
    model: MODEL_VERSION,
    knot,
    lead: [{ speaker: 'Vera', text: `Words before ${knot}.`, thought: false }],
  };
}
