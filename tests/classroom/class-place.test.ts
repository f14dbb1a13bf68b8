/** One class play in two tabs: what is in its place, what is among the plays, and that nothing of either is lost. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginAnew, leavePlace } from '../../src/classroom/vote/class-place.ts';
import { openPlace, type PlaceAtWork } from '../../src/classroom/vote/place-at-work.ts';
import { FIRST_PLACE } from '../../src/classroom/vote/places.ts';
import { type ClassPlay, keptClassPlay, parseClassPlay } from '../../src/classroom/vote/saved-class-play.ts';
import {
  addVotes,
  beginVote,
  countOf,
  onward,
  type RunningVote,
  typeVotes,
} from '../../src/classroom/vote/vote.ts';
import { branchFrom, type PlayRecord, withChoice, withEnding } from '../../src/journal/record.ts';
import { openStore, type Store } from '../../src/journal/store.ts';
import { record, TEMPERAMENT_IDS } from '../journal/sample.ts';

const STORY = 'on-credit';
const play = (choices: string, over: Partial<PlayRecord> = {}) =>
  record({ id: 'x', story: STORY, choices: [...choices], ending: null, name: null, line: 0, ...over });
const classPlay = (it: PlayRecord, vote: RunningVote | null = null): ClassPlay => ({
  record: it,
  people: 20,
  vote,
  name: null,
  room: null,
  plan: null,
  cards: false,
  touched: 1000,
});
const counting = (n = 1) => onward(beginVote(n, ['a', 'b'])) ?? beginVote(n, []);

let store: Store;
let reopened = 0;
let ids = 0;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('HashChangeEvent', Event);
  vi.stubGlobal('dispatchEvent', () => ++reopened);
  store = await openStore({ onTrouble: () => {}, temperaments: TEMPERAMENT_IDS });
  [reopened, ids] = [0, 0];
});

afterEach(() => void vi.unstubAllGlobals());

async function put(there: ClassPlay): Promise<void> {
  await store.changeClassPlay(STORY, () => ({ play: keptClassPlay(there), plays: [] }));
}

async function inPlace(): Promise<ClassPlay | null> {
  const read = parseClassPlay((await store.classPlays()).get(STORY), STORY);
  return read.ok ? read.play : null;
}

const waits = async () => {
  const there = await inPlace();
  return there && `${there.record.id} ${there.record.choices.join('')}`;
};
const amongPlays = async () =>
  (await store.plays())
    .map(({ id, choices, ending }) => `${id} ${choices.join('')}${ending ? '.' : ''}`)
    .sort();

/** A tab that has opened what waits there, as a session goes on with it. */
class Tab {
  readonly place: PlaceAtWork;
  record: PlayRecord;
  #basis: PlayRecord;
  constructor(kept: ClassPlay) {
    this.place = openPlace({ store }, FIRST_PLACE, kept);
    this.record = kept.record;
    this.#basis = kept.record;
  }
  static async open(): Promise<Tab> {
    const there = await inPlace();
    if (!there) throw new Error('nothing waits');
    return new Tab(there);
  }
  async save(left: readonly PlayRecord[] = []): Promise<string> {
    const basis = this.#basis.id === this.record.id ? this.#basis : null;
    const came = await this.place.save({ mine: this.record, basis, newId: `new${++ids}` }, left, 'firm');
    if (came.written) this.#basis = came.record;
    this.record = { ...this.record, id: came.record.id };
    return came.met;
  }
  async decide(choice: string): Promise<string> {
    this.record = withChoice(this.record, choice, 5000);
    return this.save();
  }
  async end(): Promise<string> {
    this.record = withEnding(this.record, 'seam', 6000);
    return this.save();
  }
}

async function twoTabs(choices = 'a'): Promise<[Tab, Tab]> {
  await put(classPlay(play(choices)));
  return [await Tab.open(), await Tab.open()];
}

describe('in the place of a class play', () => {
  test('one tab goes on, ends among the plays as well, and leaves', async () => {
    await put(classPlay(play('')));
    const tab = await Tab.open();
    expect([await tab.decide('a'), await waits(), await amongPlays()]).toEqual(['same', 'x a', []]);
    expect([await tab.end(), await waits(), await amongPlays()]).toEqual(['same', 'x a', ['x a.']]);
    await store.amendPlay('x', (stored) => ({ ...stored, name: 'ours' })); // in the list, while the ending stands here
    await tab.save();
    await tab.place.leave(tab.record);
    expect([await waits(), (await store.plays()).map(({ name }) => name)]).toEqual([null, ['ours']]);
    await tab.save();
    expect(await waits()).toBeNull();
  });

  test('two tabs take two ways: one stays in the place, the other goes on among the plays, and is told once', async () => {
    const [one, other] = await twoTabs();
    expect(await one.decide('b')).toBe('same');
    expect(await other.decide('c')).toBe('parted');
    expect([await waits(), await amongPlays()]).toEqual(['x ab', ['new2 ac']]);
    expect(await other.decide('d')).toBe('same'); // and does not take the place now
    expect(await one.decide('e')).toBe('same');
    expect([await waits(), await amongPlays()]).toEqual(['x abe', ['new2 acd']]);
  });

  test('a tab that is behind neither takes anything back nor keeps its own', async () => {
    const [one, other] = await twoTabs();
    await one.decide('b');
    await one.decide('c');
    expect(await other.decide('b')).toBe('ahead');
    expect([await waits(), await amongPlays()]).toEqual(['x abc', []]);
  });

  test('a play that was finished in another tab is not overwritten, and does not come back to the place', async () => {
    const [one, other] = await twoTabs();
    await one.decide('b');
    await one.end();
    await one.place.leave(one.record);
    other.place.vote(addVotes(counting(2), 'a'));
    expect(await other.save()).not.toBe('same'); // it is told where the play stands
    expect([await waits(), await amongPlays()]).toEqual([null, ['x ab.']]);
    await other.decide('c');
    await other.end();
    await other.place.leave(other.record);
    expect([await waits(), await amongPlays()]).toEqual([null, [`${other.record.id} ac.`, 'x ab.']]);
  });

  test('a play that another one has replaced goes on among the plays', async () => {
    const [one, other] = await twoTabs('ab');
    await store.changeClassPlay(STORY, (stored) => beginAnew(stored, play('', { id: 'y' })));
    const third = await Tab.open();
    expect([await waits(), await amongPlays()]).toEqual(['y ', ['x ab']]);
    expect(await one.decide('c')).toBe('parted');
    expect(await other.decide('d')).toBe('parted');
    expect(await third.decide('q')).toBe('same');
    expect([await waits(), await amongPlays()]).toEqual(['y q', ['new2 abd', 'x abc']]);
  });

  test('after everything was forgotten nothing comes back but what is decided then', async () => {
    const [one] = await twoTabs('ab');
    await store.forgetEverything();
    one.place.vote(addVotes(counting(3), 'a'));
    await one.save();
    expect([await waits(), await amongPlays()]).toEqual([null, []]);
    await one.decide('c');
    expect([await waits(), await amongPlays()]).toEqual([null, ['x abc']]);
  });

  test('going back from an ending takes the place; the finished play stays among the plays, or stays deleted', async () => {
    await put(classPlay(play('ab')));
    const tab = await Tab.open();
    await tab.end();
    await store.amendPlay('x', (stored) => ({ ...stored, name: 'ours' }));
    tab.record = branchFrom(tab.record, 1, 'y', 7000);
    await tab.save();
    expect([await waits(), (await store.plays()).map(({ id, name }) => [id, name])]).toEqual([
      'y a',
      [['x', 'ours']],
    ]);
  });

  test('in an edited story the branch takes the place, and what was played before it is kept', async () => {
    await put(classPlay(play('abc')));
    const tab = await Tab.open();
    tab.record = branchFrom(tab.record, 1, 'y', 7000);
    expect([await tab.save(), await waits(), await amongPlays()]).toEqual(['same', 'y a', ['x abc']]);
    await tab.decide('z');
    expect([await waits(), await amongPlays()]).toEqual(['y az', ['x abc']]);
  });

  test('ways that were left are kept wherever the play itself goes', async () => {
    const [one, other] = await twoTabs();
    await one.save([play('q', { id: 'left1' })]);
    await one.decide('b');
    other.record = withChoice(other.record, 'c', 5000);
    await other.save([play('r', { id: 'left2' })]);
    await other.save([play('s', { id: 'left3' })]);
    expect(await amongPlays()).toEqual(['left1 q', 'left2 r', 'left3 s', 'new3 ac']);
  });
});

describe('a vote that is counted in two tabs', () => {
  const votes = async () => {
    const vote = (await inPlace())?.vote;
    return vote && ['a', 'b'].map((option) => countOf(vote.first.tally, option));
  };

  test('counts all of it, and the tab that learns of more shows it', async () => {
    await put(classPlay(play(''), addVotes(counting(), 'a', 2)));
    const [one, other] = [await Tab.open(), await Tab.open()];
    one.place.vote(addVotes(counting(), 'a', 5));
    await one.save();
    expect([await votes(), reopened]).toEqual([[5, 0], 0]);
    expect(await other.place.look(other.record)).toBe(true);
    other.place.vote(addVotes(addVotes(counting(), 'a', 2), 'b', 4));
    await other.save();
    expect([await votes(), reopened]).toEqual([[5, 4], 1]);
    other.place.vote(addVotes(addVotes(counting(), 'a', 3), 'b', 4)); // counted before it is opened anew
    await other.save();
    expect(await votes()).toEqual([6, 4]);
    const anew = await Tab.open();
    expect(await anew.place.look(anew.record)).toBe(false);
  });

  test('what this tab itself has written, though it has not heard of it yet, is no other tab’s', async () => {
    await put(classPlay(play(''), counting()));
    let hear = () => {};
    let heard: Promise<void> | null = new Promise((resolve) => (hear = resolve)); // of the first write
    const change: Store['changeClassPlay'] = async (...asked) => {
      const answer = heard;
      heard = null;
      await store.changeClassPlay(...asked);
      await answer;
    };
    const kept = await inPlace();
    if (!kept) throw new Error('nothing waits');
    const place = openPlace({ store: { ...store, changeClassPlay: change } }, FIRST_PLACE, kept);
    place.vote(addVotes(counting(), 'a', 3));
    const saving = place.save({ mine: kept.record, basis: kept.record, newId: 'n' }, [], 'firm');
    await vi.waitFor(async () => expect(await votes()).toEqual([3, 0]), 60_000);
    expect(await place.look(kept.record)).toBe(false);
    hear();
    await saving;
    expect(reopened).toBe(0);
  });

  test('what is typed in a field and does not count yet is kept as well', async () => {
    await put(classPlay(play('')));
    const tab = await Tab.open();
    tab.place.vote(typeVotes(counting(), 'b', '12'));
    await tab.save();
    expect((await inPlace())?.vote?.typed).toEqual({ b: '12' });
    expect(await votes()).toEqual([0, 0]);
  });
});

describe('the place', () => {
  test('is taken by a fresh play of the same class; what was decided is kept, what cannot be read is not touched', () => {
    const fresh = play('', { id: 'y' });
    const taken = (stored: unknown) => beginAnew(stored, fresh)?.plays.map(({ id }) => id);
    expect(taken(keptClassPlay(classPlay(play('a'))))).toEqual(['x']);
    expect(taken(keptClassPlay(classPlay(play(''))))).toEqual([]);
    expect(taken(keptClassPlay(classPlay(play('a', { ending: 'seam' }))))).toEqual([]); // among the plays already
    expect([beginAnew({ format: 99 }, fresh), beginAnew(undefined, fresh)]).toEqual([null, null]);
    const before = { ...classPlay(play('a'), counting()), name: '8b', plan: '45' };
    const anew = beginAnew(keptClassPlay(before), fresh);
    expect(parseClassPlay(anew?.play, STORY)).toMatchObject({
      ok: true,
      play: { record: { id: 'y' }, name: '8b', plan: '45', people: 20, vote: null },
    });
    expect(anew?.plays).toMatchObject([{ id: 'x', name: '8b' }]);
  });

  test('is left by the play that ended and by no other', () => {
    const ended = play('ab', { ending: 'seam' });
    const leaves = (there: PlayRecord) => leavePlace(keptClassPlay(classPlay(there)), ended);
    expect(leaves(ended)).toEqual({ play: null, plays: [] });
    expect(leaves(play('a'))).toEqual({ play: null, plays: [] });
    for (const there of [play('abc'), play('ax'), play('ab', { id: 'y' })]) expect(leaves(there)).toBeNull();
    expect(leavePlace(undefined, ended)).toBeNull();
  });
});
