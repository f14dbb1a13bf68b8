/** What a phone says and does in a class play, without a screen. */
import { expect, test } from 'vitest';
import { movedWords, type PhoneStands, roundFor, saysNow } from '../../src/classroom/phone/now.ts';
import { type Linked, meetTabs } from '../../src/classroom/phone/other-tab.ts';
import { playOf } from '../../src/classroom/phone/use-play.ts';
import { PHONE } from '../../src/classroom/phone/words.ts';
import { codeOf } from '../../src/journal/play-code.ts';
import { STEPS } from '../../src/rooms/acts.ts';
import { code, play, STORIES, story } from './class.ts';

const PEOPLE = { responsible: 'Sami', hurt: 'Juno' };
const stands = (over: Partial<PhoneStands> = {}): PhoneStands => ({
  code: 'A',
  n: 1,
  step: 'first',
  options: ['a', 'b', 'c'],
  by: null,
  halves: false,
  first: null,
  second: null,
  half: null,
  mine: null,
  own: { first: null, second: null },
  ...over,
});
const counts = { a: 1, b: 1, c: 0 };

test('at every step it says what to do, and only at a vote that is this phone’s it can be pressed', () => {
  const begun = play('on-credit', 7, 'first', 'responsible', 0);
  const all = STEPS.map((step) => saysNow(stands({ step }), begun, PEOPLE, false));
  for (const { title, hint } of all) expect([title, hint]).not.toContain('');
  expect(STEPS.filter((step) => roundFor(stands({ step })) !== null)).toEqual(['first', 'second']);
  expect(saysNow(stands(), null, PEOPLE, false).title).toBe(PHONE.in);
  expect(saysNow(stands(), begun, PEOPLE, true).hint).toBe(PHONE.isIn);
  const ended = play('on-credit', 7, 'first', 'responsible');
  expect(saysNow(stands({ step: 'reading' }), ended, PEOPLE, false).title).toBe(PHONE.ended);
});

test('the other half is told whose vote it is', () => {
  const begun = play('on-credit', 7, 'first', 'responsible', 0);
  const other = stands({ halves: true, by: 'responsible', half: 'hurt' });
  expect(roundFor(other)).toBeNull();
  expect(saysNow(other, begun, PEOPLE, false).title).toBe(PHONE.otherHalf('Sami'));
  expect(roundFor({ ...other, half: 'responsible' })).toBe('first');
  expect(movedWords({ ...other, step: 'shift' })).toBe('');
});

test.each([
  [{ first: 'a', second: 'c' }, 'You went from 1 to 3.'],
  [{ first: 'b', second: 'b' }, 'You stayed with 2.'],
  [{ first: 'b', second: null }, PHONE.onlyFirst(2)],
  [{ first: null, second: 'a' }, PHONE.onlySecond(1)],
  [{ first: null, second: null }, PHONE.notVoted],
] as const)('its own change from %o', (own, words) => {
  expect(movedWords(stands({ step: 'shift', own, first: counts, second: counts }))).toBe(words);
});

test('it plays the story itself, from a code; one of another version or story is told as such', () => {
  const at = play('on-credit', 7, 'random', 'responsible', 3);
  const cards = STORIES();
  const came = playOf(cards, story('on-credit'), codeOf(at));
  expect(came.is === 'play' && came.play?.moment.beat).toEqual(at.moment.beat);
  expect(playOf(cards, story('on-credit'), null)).toEqual({ is: 'play', play: null });
  expect(playOf(cards, story('three-times'), codeOf(at))).toEqual({ is: 'other-version' });
  const other = cards.map((card) =>
    card.id === 'on-credit' ? { ...card, version: '0badcafe', formerly: [], earlier: [] } : card,
  );
  expect(playOf(other, story('on-credit'), code('on-credit', 3))).toEqual({ is: 'other-version' });
  expect(playOf(cards, story('on-credit'), 'NOT-A-CODE')).toEqual({ is: 'other-version' });
});

test('two tabs of one browser in one room find each other; the one that goes on sends the other out', () => {
  const channels = new Map<string, Set<{ onmessage: ((event: MessageEvent) => void) | null }>>();
  const link: Linked = (name) => {
    const there = channels.get(name) ?? new Set();
    channels.set(name, there);
    const mine = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      postMessage(data: unknown) {
        for (const each of there) if (each !== mine) each.onmessage?.({ data } as MessageEvent);
      },
      close: () => void there.delete(mine),
    };
    there.add(mine);
    return mine;
  };
  const told: string[] = [];
  const tab = (name: string, letters = 'K7QPD') =>
    meetTabs(
      letters,
      { onOther: () => told.push(`${name} second`), onTaken: () => told.push(`${name} out`) },
      link,
    );
  tab('one');
  tab('elsewhere', 'AAAAA');
  const two = tab('two');
  expect(told).toEqual(['two second']);
  two.take();
  expect(told).toEqual(['two second', 'one out']);
  two.close();
  meetTabs('K7QPD', { onOther: expect.unreachable, onTaken: expect.unreachable }, () => null).take(); // an old browser
});
