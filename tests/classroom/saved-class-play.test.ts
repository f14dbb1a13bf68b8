import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fitsDecision, keptClassPlay, parseClassPlay } from '../../src/classroom/vote/saved-class-play.ts';
import { addVotes, beginVote, onward, setVotes, undoVote } from '../../src/classroom/vote/vote.ts';
import { beginRecord, withVote } from '../../src/journal/record.ts';
import { openStore } from '../../src/journal/store.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';

// In memory, whichever storage other tests have put there.
beforeEach(() => void vi.stubGlobal('indexedDB', undefined));
afterEach(() => void vi.unstubAllGlobals());

const player = { kind: 'player' } as const;
const GRUMPY = { kind: 'temperament', temperament: 'grumpy' } as const;
const record = beginRecord({
  id: 'a1',
  story: 'on-credit',
  storyVersion: '00000001',
  modelVersion: '1',
  role: 'both',
  seats: { responsible: player, hurt: player },
  seed: 7,
  now: 1000,
});
const named = { name: '8b, Tuesday', room: null, plan: '45', cards: true, touched: 2000 };
const counting = () => addVotes(setVotes(onward(beginVote(1, ['a', 'b'])) ?? beginVote(1, []), 'b', 12), 'a');

describe('a class play as it is kept', () => {
  test('comes back from the store with its votes, its undo and its step', async () => {
    const store = await openStore({ onTrouble: () => {}, temperaments: TEMPERAMENT_IDS });
    const voted = withVote(record, { n: 1, first: { a: 3 }, second: null, by: 'teacher' });
    const play = { record: voted, people: 24, vote: counting(), ...named };
    const kept = JSON.parse(JSON.stringify(keptClassPlay(play)));
    await store.changeClassPlay('on-credit', () => ({ play: kept, plays: [] }));
    await store.changeBoard('on-credit', () => ({ plays: [] }));
    const waiting = await store.classPlays();
    expect([...waiting.keys()]).toEqual(['on-credit']);
    const back = parseClassPlay(waiting.get('on-credit'), 'on-credit');
    expect(back).toEqual({ ok: true, play });
    expect(back.ok && back.play.vote && undoVote(back.play.vote).first.tally).toEqual({ b: 12 });
    await store.changeClassPlay('on-credit', () => ({ play: null, plays: [] }));
    expect((await store.classPlays()).size).toBe(0);
    expect((await store.boards()).size).toBe(1);
  });

  test('a vote that cannot be read costs only itself', () => {
    const kept = {
      ...keptClassPlay({ record, people: null, vote: null, ...named }),
      vote: { n: -1, options: 'all' },
    };
    const alone = { ok: true, play: { record, people: null, vote: null, ...named } };
    expect(parseClassPlay(kept, 'on-credit')).toEqual(alone);
    const strange = { ...counting(), first: { tally: { c: 4 }, before: [] } }; // votes for what was not offered
    expect(parseClassPlay({ ...kept, vote: strange }, 'on-credit')).toEqual(alone);
  });

  test('of 0.1 and 0.2 has no name and no plan; one that cannot be a name costs only itself', () => {
    const play = {
      record,
      people: 3,
      vote: null,
      name: null,
      room: null,
      plan: null,
      cards: false,
      touched: record.touched,
    };
    const then = { format: 1, record, people: 3, vote: null };
    expect(parseClassPlay(then, 'on-credit')).toEqual({ ok: true, play });
    const odd = { ...then, name: 'x'.repeat(81), plan: 7, touched: -1 };
    expect(parseClassPlay(odd, 'on-credit')).toEqual({ ok: true, play });
  });

  test.each<[string, (whole: object) => unknown, string]>([
    ['nothing', () => null, 'all its parts'],
    ['a list', () => [], 'format'],
    ['a text', () => 'x', 'all its parts'],
    ['no parts', () => ({}), 'format'],
    ['another format', (whole) => ({ ...whole, format: 2 }), 'format'],
    ['a room of nobody', (whole) => ({ ...whole, people: 0 }), 'people'],
    ['no play', (whole) => ({ ...whole, record: {} }), 'format'],
    ['a play of another story', (whole) => ({ ...whole, record: { ...record, story: 'gate' } }), '“gate”'],
    [
      'a temperament nobody has',
      (whole) => ({
        ...whole,
        record: { ...record, role: 'hurt', seats: { ...record.seats, responsible: GRUMPY } },
      }),
      '“grumpy”',
    ],
  ])('of %s is none, and says why', (_, spoil, why) => {
    const whole = keptClassPlay({ record, people: 3, vote: counting(), ...named });
    expect(parseClassPlay(spoil(whole), 'on-credit')).toEqual({
      ok: false,
      why: expect.stringContaining(why),
    });
  });

  test('keeps its room and what phones voted; a key that is none costs only the room', () => {
    const room = { letters: 'K7QPD', key: 'abcdefghijklmnopqrst_-' };
    const vote = { ...counting(), room: { first: { b: 4 }, second: null, within: false } };
    const whole = keptClassPlay({ record, people: 3, vote, ...named, room });
    expect(parseClassPlay(whole, 'on-credit')).toMatchObject({ ok: true, play: { vote, room } });
    const odd = { ...whole, room: { ...room, key: 'short' } };
    expect(parseClassPlay(odd, 'on-credit')).toMatchObject({ ok: true, play: { vote, room: null } });
    const strange = { ...vote, room: { ...vote.room, first: { c: 4 } } };
    expect(parseClassPlay({ ...whole, vote: strange }, 'on-credit')).toMatchObject({
      ok: true,
      play: { vote: null, room },
    });
  });

  test('a vote fits its own decision alone', () => {
    expect(fitsDecision(counting(), 1, ['a', 'b'])).toBe(true);
    expect(fitsDecision(counting(), 2, ['a', 'b'])).toBe(false);
    expect(fitsDecision(counting(), 1, ['b', 'a'])).toBe(false);
    expect(fitsDecision(null, 1, [])).toBe(false);
    expect(fitsDecision(beginVote(1, ['a\nb']), 1, ['a', 'b'])).toBe(false);
  });
});
