/** What a stepper keeps and sets back, and where it stands when its story breaks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DecisionError, PlayError } from '../../src/play/fault.ts';
import { openPlay } from '../../src/play/play.ts';
import { openWithSnapshots } from '../../src/play/snapshots.ts';
import type { PlaySetup } from '../../src/play/step.ts';
import { openStepper, type Stepper } from '../../src/play/stepper.ts';
import { StoryError } from '../../src/story/story.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { bothSeats, fixture, seats, setup, take } from './fixture.ts';

const HOURS = bothSeats('hours');

describe('what is kept', () => {
  const open = (of: PlaySetup) => openStepper(of, openWithSnapshots(of.file, of.seed));

  test('is good for any stepper of the same setup, also as text', () => {
    const stepper = open(HOURS);
    take(stepper, 'less');
    const kept = JSON.parse(JSON.stringify(stepper.snapshot()));
    const { next } = take(stepper, 'pain');
    const other = open(HOURS);
    other.restore(kept);
    expect(other.stands).toEqual(kept.moment);
    expect(take(other, 'pain').next).toEqual(next);
  });

  const ALL = ['hours', 'wall', 'foreign'].map((name) => bothSeats(name));
  const SHELF = ['on-credit', 'third-row'].map((id) =>
    setup({ file: findStory(id), seats: seats('player', 'player'), role: 'hurt', seed: 4 }),
  );

  test.each([...ALL, ...SHELF].map((of) => [of.file.id, of] as const))(
    'comes back to what a play of its own reaches there: %s',
    (_, of) => {
      const stepper = open(of);
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }), (jumps) => {
          const known = [{ kept: stepper.snapshot(), ids: [] as readonly string[] }];
          for (const [place, pick] of jumps) {
            const from = known[place % known.length];
            const { options } = from?.kept.moment.beat ?? { options: [] };
            const option = options[pick % options.length];
            if (!from || !option) continue;
            stepper.restore(from.kept);
            stepper.take(option);
            known.push({ kept: stepper.snapshot(), ids: [...from.ids, option.id] });
          }
          for (const { kept, ids } of known.slice(-2)) {
            const play = openPlay(of);
            for (const id of ids) play.choose(id);
            expect(kept.moment).toEqual(play.moment);
          }
          const [start] = known;
          if (start) stepper.restore(start.kept);
        }),
        { seed: 11, numRuns: 6 },
      );
    },
  );

  test('is refused where the story cannot be saved, as in the game', () => {
    const stepper = openStepper(HOURS);
    expect(() => stepper.snapshot()).toThrow(PlayError);
    const { snapshot } = open(HOURS);
    expect(() => stepper.restore(snapshot())).toThrow(/was not opened so that its state can be set back/);
    expect(take(stepper, 'own').from).toBe(stepper.opening);
  });
});

describe('a story that breaks', () => {
  /** Breaks on its second beat, as often as it comes there. */
  function brittle(): Stepper {
    const story = openWithSnapshots(HOURS.file, 1);
    let beats = 0;
    return openStepper(HOURS, {
      ...story,
      next: (beforeLine) => {
        const where = { story: 'hours', knot: 'silence', lastLine: null, told: [] };
        if (beats++ === 1) throw new StoryError(where, 'it broke.', '');
        return story.next(beforeLine);
      },
    });
  }

  test('leaves the stepper nowhere, until a snapshot is restored', () => {
    const stepper = brittle();
    const kept = stepper.snapshot();
    expect(() => take(stepper, 'own')).toThrow(StoryError);
    expect(stepper.stands).toBeNull();
    const [own] = kept.moment.beat.options;
    if (!own) throw new Error('nothing is offered');
    expect(() => stepper.take(own)).toThrow(/broke off and stands nowhere/);
    expect(() => stepper.snapshot()).toThrow(PlayError);
    stepper.restore(kept);
    expect(stepper.take(own).next.bond).toEqual(take(openStepper(HOURS), 'own').next.bond);
  });

  test('says where a decision is nobody’s', () => {
    const file = fixture('wall');
    const stray = { ...file, header: { ...file.header, hurt: 'Zoe' } };
    const stepper = openStepper({ ...bothSeats('wall'), file: stray });
    const error = caught(() => take(stepper, 'own'));
    expect(error).toBeInstanceOf(DecisionError);
    expect(error).toMatchObject({
      knot: 'wall',
      problem: expect.stringMatching(/gives ask to "bea", who is neither/),
    });
  });

  function caught(work: () => unknown): unknown {
    try {
      work();
    } catch (error) {
      return error;
    }
    return null;
  }
});
