import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookOf, doublesIn, familiesOf, playFamilyOf, stubsIn } from '../../src/journal/branches.ts';
import type { PlayRecord } from '../../src/journal/record.ts';
import { record } from './sample.ts';

const SEED = 20_264;

/** A play whose choices are letters, begun in the order of the ids. */
function play(id: string, choices: string, over: Partial<PlayRecord> = {}): PlayRecord {
  return record({ id, choices: [...choices], begun: id.charCodeAt(0), touched: id.charCodeAt(0), ...over });
}

/** Families as text: `a < b2(1)` is b, parted from a after two decisions. */
function drawn(records: readonly PlayRecord[]): string[] {
  return familiesOf(records).map(({ first, branches }) =>
    [
      first.id,
      ...branches.map(({ record, from, shared, depth }) => `${from.id}>${record.id}${shared}(${depth})`),
    ].join(' '),
  );
}

describe('families', () => {
  test('hang a play under the one it shares the longest beginning with', () => {
    const plays = [play('c', 'nop'), play('a', 'nnnn'), play('b', 'nnox'), play('d', 'nnoy')];
    expect(drawn(plays)).toEqual(['a a>c1(1) a>b2(1) b>d3(2)']);
  });

  test('begun together, they hang under the one that was touched first, whatever their ids', () => {
    const at = { begun: 5 };
    expect(drawn([play('a', 'xy', { ...at, touched: 9 }), play('b', 'xz', { ...at, touched: 7 })])).toEqual([
      'b b>a1(1)',
    ]);
    expect(drawn([play('b', 'xy', { ...at, touched: 7 }), play('a', 'xz', { ...at, touched: 7 })])).toEqual([
      'a a>b1(1)',
    ]);
  });

  test('put the last touched first, whichever of its plays that was', () => {
    const other = play('b', 'x', { seed: 8, touched: 500 });
    expect(drawn([play('a', 'x'), other])).toEqual(['b', 'a']);
    expect(drawn([play('a', 'x'), other, play('c', 'y', { touched: 900 })])).toEqual(['a a>c0(1)', 'b']);
  });

  test.each([
    ['story', { story: 'on-credit' }],
    ['seed', { seed: 8 }],
    [
      'temperament',
      {
        seats: {
          responsible: { kind: 'player' as const },
          hurt: { kind: 'temperament' as const, temperament: 'quick' },
        },
      },
    ],
    [
      'echo',
      {
        seats: {
          responsible: { kind: 'player' as const },
          hurt: { kind: 'echo' as const, temperament: 'guarded', choices: ['a'] },
        },
      },
    ],
  ])('do not join plays of another %s', (_, over) => {
    expect(drawn([play('a', 'xy'), play('b', 'xz', over)])).toHaveLength(2);
  });

  test('hold every play exactly once, and say rightly how much each shares', () => {
    const any = fc
      .array(fc.tuple(fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 6 }), fc.nat(2)), {
        maxLength: 25,
      })
      .map((all) => all.map(([choices, seed], at) => play(String.fromCharCode(97 + at), choices, { seed })));
    fc.assert(
      fc.property(any, (plays) => {
        const families = familiesOf(plays);
        const ids = families.flatMap(({ first, branches }) => [
          first.id,
          ...branches.map((b) => b.record.id),
        ]);
        expect(ids.sort()).toEqual(plays.map(({ id }) => id).sort());
        for (const { branches } of families) {
          for (const { record, from, shared } of branches) {
            expect(playFamilyOf(record)).toBe(playFamilyOf(from));
            const common = inCommon(record, from);
            expect(shared).toBe(common);
            const best = plays
              .filter((each) => playFamilyOf(each) === playFamilyOf(record) && each.begun < record.begun)
              .map((each) => inCommon(record, each));
            expect(shared).toBe(Math.max(...best));
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('of thousands of plays in one chain are drawn as well', () => {
    const chain = Array.from({ length: 4000 }, (_, n) =>
      record({ id: `p${n}`, begun: n, choices: [...new Array<string>(n % 1000).fill('on'), `off${n}`] }),
    );
    expect(familiesOf(chain)[0]?.branches).toHaveLength(3999);
  });
});

function inCommon(a: PlayRecord, b: PlayRecord): number {
  const parted = a.choices.findIndex((choice, at) => choice !== b.choices[at]);
  return parted < 0 ? a.choices.length : parted;
}

describe('a book of plays', () => {
  const book = bookOf([play('a', 'xyz', { ending: 'seam' })]);
  const cases: [string, PlayRecord, { has: boolean; holds: boolean }][] = [
    ['its beginning', play('b', 'xy'), { has: false, holds: true }],
    ['nothing of it yet', play('b', ''), { has: false, holds: true }],
    ['all of it but the ending', play('b', 'xyz'), { has: false, holds: true }],
    ['all of it', play('b', 'xyz', { ending: 'seam' }), { has: true, holds: true }],
    ['another ending', play('b', 'xyz', { ending: 'smile' }), { has: false, holds: false }],
    ['another way', play('b', 'xq'), { has: false, holds: false }],
    ['more than it', play('b', 'xyzz'), { has: false, holds: false }],
    ['another family', play('b', '', { seed: 8 }), { has: false, holds: false }],
  ];
  test.each(cases)('with a finished play, asked for %s', (_, asked, { has, holds }) => {
    expect({ has: book.has(asked), holds: book.holds(asked) }).toEqual({ has, holds });
  });
});

describe('doubles', () => {
  test('are finished plays, the same in everything; a named one and the first begun stay', () => {
    const ended = { ending: 'seam' };
    const plays = [
      play('b', 'xyz', ended),
      play('a', 'xyz', ended),
      play('c', 'xyz', { ...ended, name: 'mine' }),
      play('d', 'xyz', { ...ended, name: 'mine too' }),
      play('e', 'xyz'),
      play('f', 'xyy', ended),
    ];
    expect(doublesIn(plays).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(doublesIn(plays.slice(0, 2)).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('stubs', () => {
  test('are unfinished, nameless and hold nothing beyond what the others hold', () => {
    const plays = [
      play('a', 'xxxxxxxx', { ending: 'seam' }),
      play('b', 'xxxx'), // where somebody went back and played no further
      play('c', 'xxxxy'), // one decision of its own
      play('d', 'xxxxzzz'),
      play('e', 'xxxxq', { name: 'think about it' }),
      play('f', 'x', { ending: 'early' }),
      play('g', 'vv', { seed: 9 }),
      play('h', '', { seed: 10 }), // begun and left
      play('i', '', { seed: 11, name: 'for tomorrow' }),
      play('j', '', { seed: 12, ahead: ['x'] }), // gone back from its only decision
      play('k', 'xx', { ahead: ['x', 'x'] }), // and here another play holds what was gone back from
    ];
    expect(
      stubsIn(plays)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['b', 'h', 'k']);
  });

  test('are the shorter ones of two that hold the same, whichever was touched last', () => {
    const long = play('long', 'xxxxx', { touched: 1 });
    const short = play('short', 'xxx', { touched: 9 });
    for (const plays of [
      [long, short],
      [short, long],
    ]) {
      expect(stubsIn(plays)).toEqual([short]);
    }
    const later = play('later', 'yyyyx', { touched: 5 });
    const sooner = play('sooner', 'yyyyx', { touched: 4 });
    expect(stubsIn([sooner, later])).toEqual([sooner]);
  });

  test('never take with them what no other play holds', () => {
    const any = fc
      .array(fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 9 }), { maxLength: 12 })
      .map((all) => all.map((choices, at) => play(String.fromCharCode(97 + at), choices)));
    fc.assert(
      fc.property(any, (plays) => {
        const stubs = stubsIn(plays);
        const left = plays.filter((each) => !stubs.includes(each));
        for (const stub of stubs) {
          const most = Math.max(0, ...left.map((each) => inCommon(stub, each)));
          expect(stub.choices.length).toBe(most);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
