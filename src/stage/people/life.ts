/** The small movements of a person: breathing, blinking, moving the mouth, glancing. No drawing. Pure. */

export interface Signs {
  readonly breath: number; // −1 out … 1 in
  readonly blink: boolean;
  readonly mouth: number; // −1 at rest, else which of the talking shapes, 0–2 from small to wide
  readonly stir: boolean; // the silent mouth moves for a moment: a swallow or a half-smile
  readonly sway: number; // −1 … 1 of the head, slower than breath
  readonly glance: number; // −1 away … 0 … 1 towards the other
}

export interface Life {
  /** Begins to move the mouth for a line of so many letters; 0 falls silent. */
  talk(letters: number): void;
  /** Lets time pass. */
  live(ms: number): Signs;
}

export const STILL_SIGNS: Signs = { breath: 0, blink: false, mouth: -1, stir: false, sway: 0, glance: 0 };

const BREATH_MS = 3900;
const SWAY_MS = 11_000;
const BLINK_MS = 130;
const STIR_MS = 620;
const LETTER_MS = 42; // a quick speaker; nobody reads so fast
const TALK_MS = { least: 500, most: 4200 };

/** A seeded random generator, 0 … 1, for small movements: two people never move alike, and a test can repeat it. */
export function dice(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function openLife(seed: number): Life {
  const roll = dice(seed);
  const between = (least: number, most: number) => least + (most - least) * roll();
  let breath = roll();
  let toBlink = between(800, 3000);
  let toGlance = between(2500, 6000);
  let glance = 0;
  let sway = roll();
  let toStir = between(4000, 9000);
  let toFlap = 0;
  let talkLeft = 0;
  let mouth = -1;

  return {
    talk(letters) {
      talkLeft = letters === 0 ? 0 : Math.min(TALK_MS.most, Math.max(TALK_MS.least, letters * LETTER_MS));
      toFlap = 0;
    },
    live(ms) {
      breath = (breath + ms / BREATH_MS) % 1;
      toBlink -= ms;
      // One blink in six is a double one.
      if (toBlink < -BLINK_MS) toBlink = roll() < 1 / 6 ? 160 : between(2200, 5600);
      toGlance -= ms;
      if (toGlance < 0) {
        glance = glance === 0 ? (roll() < 0.7 ? 1 : -1) : 0;
        toGlance = glance === 0 ? between(2800, 7000) : between(700, 1500);
      }
      sway = (sway + ms / SWAY_MS) % 1;
      toStir -= ms;
      if (toStir < -STIR_MS || talkLeft > 0) toStir = between(6000, 13_000);
      talkLeft = Math.max(0, talkLeft - ms);
      toFlap -= ms;
      if (talkLeft === 0) mouth = -1;
      else if (toFlap <= 0) {
        mouth = mouth < 0 ? Math.floor(roll() * 3) : roll() < 0.6 ? -1 : 0;
        toFlap = between(80, 150);
      }
      return {
        breath: Math.sin(breath * 2 * Math.PI),
        blink: toBlink <= 0,
        mouth,
        stir: toStir <= 0,
        sway: Math.sin(sway * 2 * Math.PI),
        glance,
      };
    },
  };
}
