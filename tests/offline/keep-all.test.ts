import { describe, expect, test } from 'vitest';
import { keepAll } from '../../src/offline/keep-all.ts';
import type { Outcome } from '../../src/offline/talk.ts';

const FILES = ['a', 'b', 'c', 'd'].map((address) => ({ address, bytes: 1 }));

/** What comes of it where each file fares as said, and those not named are kept. */
async function fare(
  outcomes: Readonly<Record<string, Outcome | null>>,
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const [asked, kept]: [string[], string[]] = [[], []];
  const end = await keepAll({
    files: FILES,
    keep: async (address) => {
      asked.push(address);
      return address in outcomes ? (outcomes[address] ?? null) : 'kept';
    },
    onKept: (address) => kept.push(address),
    stopped: () => asked.length >= stopAfter,
  });
  return { end, asked: asked.join(''), kept: kept.join('') };
}

describe('keeping the rest', () => {
  test('one after the other, until all are here', async () => {
    expect(await fare({})).toEqual({ end: 'all', asked: 'abcd', kept: 'abcd' });
  });

  test('stops after the file that is on its way', async () => {
    expect(await fare({}, 2)).toEqual({ end: 'stopped', asked: 'ab', kept: 'ab' });
  });

  test.each(['full', 'away'] as const)('ends where nothing more can come: %s', async (why) => {
    expect(await fare({ b: why })).toEqual({ end: why, asked: 'ab', kept: 'a' });
  });

  test('goes on past a file that the host has not, and says so', async () => {
    expect(await fare({ b: 'gone' })).toEqual({ end: 'gone', asked: 'abcd', kept: 'acd' });
  });

  test('ends where the worker does not answer any more', async () => {
    expect(await fare({ c: null })).toEqual({ end: 'away', asked: 'abc', kept: 'ab' });
  });
});
