/** What each of the two sees of a play, against the play as both have it, in every story. */
import { describe, expect, test } from 'vitest';
import { lineInOwn, lineInWhole, seenFrom } from '../../src/duet/own-view.ts';
import { thoughtsIn } from '../../src/duet/thoughts.ts';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import { parseRecord } from '../../src/journal/record.ts';
import { playCoded } from '../../src/play/coded.ts';
import { openPlay, type Play } from '../../src/play/play.ts';
import { pick, playOn } from '../../src/play/policies.ts';
import { seatsAround } from '../../src/play/seats.ts';
import { withoutOther } from '../../src/session/derived-records.ts';
import { playAgain } from '../../src/session/record-replay.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { TEMPERAMENT_IDS } from '../../src/trust/pulls/traits.ts';
import { otherRole, ROLES } from '../../src/trust/roles.ts';

const STORIES = ['on-credit', 'three-times', 'third-row', 'fine-thanks'];

const opened = (story: string): Play =>
  openPlay({ file: findStory(story), seats: seatsAround('both', { kind: 'player' }), role: 'both', seed: 5 });
const played = (story: string, seed: number, most?: number): Play =>
  playOn(opened(story), 'random', seed, most);
const momentsOf = ({ opening, steps }: Play) => [opening, ...steps.map(({ next }) => next)];

describe.each(STORIES)('%s', (story) => {
  test.each([1, 2])('goes the same way from either seat, with the same bond (play %i)', (seed) => {
    const whole = played(story, seed);
    for (const role of ROLES) {
      const own = seenFrom(role, whole);
      expect(own.steps.map(({ option }) => option.id)).toEqual(whole.steps.map(({ option }) => option.id));
      expect(momentsOf(own).map(({ bond }) => bond)).toEqual(momentsOf(whole).map(({ bond }) => bond));
      expect(own.moment.ending).toEqual(whole.moment.ending);
    }
  });

  test('a line that was read is kept as read in the other count, and none that was not', () => {
    const whole = momentsOf(played(story, 3));
    for (const role of ROLES) {
      const own = momentsOf(seenFrom(role, played(story, 3)));
      own.forEach(({ beat: { lines } }, at) => {
        const both = whole[at]?.beat.lines ?? [];
        expect(lineInWhole(lines, both, lines.length)).toBe(both.length);
        expect(lineInOwn(lines, both, both.length)).toBe(lines.length);
        for (let shown = 0; shown < lines.length; shown++) {
          const kept = lineInWhole(lines, both, shown);
          expect(kept).toBeLessThan(Math.max(1, both.length));
          expect(lineInOwn(lines, both, kept)).toBeLessThanOrEqual(shown);
        }
      });
    }
  });

  test('the debrief has the thoughts of both, each once and under the right name', () => {
    const whole = played(story, 2);
    const all = thoughtsIn(whole).flatMap(({ thoughts }) => thoughts);
    for (const role of ROLES) {
      const own = momentsOf(seenFrom(role, whole)).flatMap(({ beat }) =>
        beat.lines.filter(({ thought }) => thought).map(({ text }) => text),
      );
      const told = all.filter(({ by }) => by === role).flatMap(({ lines }) => lines.map(({ text }) => text));
      expect(told).toEqual(own);
      expect(told.length).toBeGreaterThan(0);
    }
  });

  test('goes on without the other one: what they decided stays, their temperament follows, and a code holds it', () => {
    const file = findStory(story);
    const whole = played(story, 1, 5);
    for (const role of ROLES) {
      const record = withoutOther(file, whole, role, 0);
      expect(parseRecord(record, TEMPERAMENT_IDS).ok).toBe(true);
      const { play, parted } = playAgain(file, record);
      expect(parted).toBeNull();
      expect(play.steps.map(({ option }) => option.id)).toEqual(record.choices);
      expect(play.moment.bond).toEqual(whole.moment.bond);
      while (play.moment.by !== null) {
        if (play.moment.by === role)
          play.choose(pick('practice', play.moment.beat.options, 1, play.steps.length).id);
        else expect(play.advance().by).toBe(otherRole(role));
      }
      const read = readPlayCode(codeOf(play), [file]);
      if (!read.ok) throw new Error(read.why);
      const again = playCoded(file, read.contents).play;
      expect(again.steps.map(({ option }) => option.id)).toEqual(play.steps.map(({ option }) => option.id));
      expect(again.moment.ending).toEqual(play.moment.ending);
    }
  });
});
