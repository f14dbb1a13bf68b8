/** Two devices play one story: whatever breaks on the way, both hold the same play, and nothing is lost or decided twice. */
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/journal/play-code.ts';
import { pick } from '../../src/play/policies.ts';
import { findStory } from '../../src/tools/shelf.ts';
import { Device, TestRoom, turn } from './two-devices.ts';

const FILE = findStory('three-times');

const two = (room = new TestRoom(FILE)) => ({
  room,
  responsible: new Device('responsible', FILE, room),
  hurt: new Device('hurt', FILE, room),
});
type Two = ReturnType<typeof two>;

const decides = ({ session }: Device) => session.play.moment.by;
const optionsOf = ({ session }: Device) => session.play.moment.beat.options.map(({ id }) => id);

/** Whoever's turn it is decides for the first option, told at once, and the other one takes it. */
async function decideOnce(both: Two): Promise<void> {
  const by = decides(both.responsible);
  if (by === null) return;
  const [own, other] = by === 'hurt' ? [both.hurt, both.responsible] : [both.responsible, both.hurt];
  await own.session.choose(optionsOf(own)[0] ?? '');
  await own.settle();
  await other.settle();
  await other.session.advance();
}

async function settleBoth({ responsible, hurt }: Two): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await responsible.settle();
    await hurt.settle();
  }
}

const code = ({ session }: Device) => codeOf(session.whole);

describe('two devices', () => {
  test('each sees the thoughts of their own person alone, and both the same play', async () => {
    const both = two();
    const thoughts = (device: Device) =>
      [device.session.play.opening, ...device.session.play.steps.map(({ next }) => next)].flatMap(
        ({ beat }) => beat.lines.filter(({ thought }) => thought).map(({ text }) => text),
      );
    await settleBoth(both);
    for (let n = 0; n < 8; n++) await decideOnce(both);
    expect(both.responsible.session.play.steps).toHaveLength(8);
    expect(code(both.responsible)).toBe(code(both.hurt));
    const [one, other] = [thoughts(both.responsible), thoughts(both.hurt)];
    expect(one.length).toBeGreaterThan(1);
    expect(other.length).toBeGreaterThan(1);
    expect(one.filter((text) => other.includes(text))).toEqual([]);
  });

  test('the bond stands alike in both views and in the play that is kept', async () => {
    const both = two();
    await settleBoth(both);
    for (let n = 0; n < 6; n++) await decideOnce(both);
    const { whole } = both.hurt.session;
    expect(both.responsible.session.play.moment.bond).toEqual(whole.moment.bond);
    expect(both.hurt.session.play.moment.bond).toEqual(whole.moment.bond);
  });

  test('the other decision is taken when this player has read up to it, whether it came before or after', async () => {
    const both = two();
    await settleBoth(both);
    const by = decides(both.responsible) ?? 'hurt';
    const [own, other] = by === 'hurt' ? [both.hurt, both.responsible] : [both.responsible, both.hurt];
    expect(own.session.waits.value).toBe(false);
    expect(other.session.waits.value).toBe(true);
    const coming = other.session.advance(); // asked before it is there
    await own.session.choose(optionsOf(own)[0] ?? '');
    await own.settle();
    expect(other.session.play.steps).toHaveLength(0);
    await other.hear();
    expect((await coming)?.option.id).toBe(own.stored.choices[0]);
    expect(other.stored.choices).toEqual(own.stored.choices);
  });

  test('a decision for which nobody answered is told again by the next tab, and stands once', async () => {
    const both = two();
    await settleBoth(both);
    while (decides(both.responsible) !== 'responsible') await decideOnce(both);
    const { responsible, hurt, room } = both;
    await responsible.session.choose(optionsOf(responsible)[0] ?? '');
    await turn();
    responsible.letThrough(true); // it stands in the room, and this device does not know
    const stood = room.room.duet.picks.length;
    responsible.reload();
    await settleBoth(both);
    expect(room.room.duet.picks).toHaveLength(stood);
    await hurt.session.advance();
    expect(code(hurt)).toBe(code(responsible));
  });

  test('offline decisions are told when the line is back', async () => {
    const both = two();
    await settleBoth(both);
    while (decides(both.responsible) !== 'responsible') await decideOnce(both);
    const { responsible, hurt, room } = both;
    const stood = room.room.duet.picks.length;
    responsible.online = false;
    await responsible.session.choose(optionsOf(responsible)[0] ?? '');
    responsible.reload(); // killed while it was offline
    await settleBoth(both);
    expect(room.room.duet.picks).toHaveLength(stood);
    responsible.online = true;
    await settleBoth(both);
    expect(room.room.duet.picks).toHaveLength(stood + 1);
    await hurt.session.advance();
    expect(code(hurt)).toBe(code(responsible));
  });
});

describe('going back', () => {
  test('is the own last decision, and only where both agree', async () => {
    const both = two();
    await settleBoth(both);
    for (let n = 0; n < 5; n++) await decideOnce(both);
    const { responsible, hurt } = both;
    const before = code(hurt);
    const to = responsible.session.wayBack();
    if (typeof to !== 'number') throw new Error(`no way back: ${to}`);
    expect(responsible.session.whole.steps[to]?.by).toBe('responsible');
    responsible.ask({ do: 'back', to });
    await settleBoth(both);
    hurt.reply(false);
    await settleBoth(both);
    expect([code(responsible), code(hurt)]).toEqual([before, before]);
    responsible.ask({ do: 'back', to });
    await settleBoth(both);
    hurt.reply(true);
    await settleBoth(both);
    expect(responsible.session.play.steps).toHaveLength(to);
    expect(hurt.session.play.steps).toHaveLength(to);
    expect([responsible.moved, hurt.moved]).toEqual([1, 1]);
    const [, second = ''] = optionsOf(responsible);
    await responsible.session.choose(second);
    await settleBoth(both);
    await hurt.session.advance();
    expect(code(hurt)).toBe(code(responsible));
    expect(hurt.left.map(({ choices }) => choices.length)).toEqual([5]); // the way that was left is kept
  });

  test('what was decided offline meanwhile goes with it', async () => {
    const both = two();
    await settleBoth(both);
    for (let n = 0; n < 4 || decides(both.responsible) !== 'responsible'; n++) await decideOnce(both);
    const { responsible, hurt, room } = both;
    responsible.ask({ do: 'back', to: 1 });
    await responsible.settle();
    responsible.online = false;
    await responsible.session.choose(optionsOf(responsible)[0] ?? '');
    await hurt.hear();
    hurt.reply(true);
    await hurt.settle();
    responsible.online = true;
    await settleBoth(both);
    expect(room.room.duet.picks).toHaveLength(1);
    expect(code(responsible)).toBe(code(hurt));
  });

  test('a decision while the wish stands is told once it is answered with no', async () => {
    const both = two();
    await settleBoth(both);
    for (let n = 0; n < 3 || decides(both.responsible) !== 'responsible'; n++) await decideOnce(both);
    const { responsible, hurt, room } = both;
    const stood = room.room.duet.picks.length;
    hurt.ask({ do: 'back', to: 0 });
    await settleBoth(both);
    await responsible.session.choose(optionsOf(responsible)[0] ?? '');
    await settleBoth(both);
    expect(room.room.duet.picks).toHaveLength(stood);
    responsible.reply(false);
    await settleBoth(both);
    expect(room.room.duet.picks).toHaveLength(stood + 1);
  });
});

describe('a device that lies', () => {
  test('its option that the story does not have is not taken, and both can go back to before it', async () => {
    const both = two();
    await settleBoth(both);
    const by = decides(both.responsible) ?? 'hurt';
    const [liar, honest] = by === 'hurt' ? [both.hurt, both.responsible] : [both.responsible, both.hurt];
    liar.room.ask(liar.seat, { do: 'choose', n: 1, who: by, option: 'no-such-option', backs: 0 });
    await honest.hear();
    expect(honest.session.strange.value).toEqual({ who: by, option: 'no-such-option' });
    expect(honest.session.waits.value).toBe(true);
    expect(honest.stored.choices).toEqual([]);
    liar.room.ask(honest.seat, { do: 'back', to: 0 });
    liar.room.ask(liar.seat, { do: 'answer', to: 0, agreed: true });
    await honest.hear();
    expect(honest.session.strange.value).toBeNull();
  });

  test('a decision out of its turn is not taken', async () => {
    const both = two();
    await settleBoth(both);
    const by = decides(both.responsible) ?? 'hurt';
    const [own, liar] = by === 'hurt' ? [both.hurt, both.responsible] : [both.responsible, both.hurt];
    liar.room.ask(liar.seat, {
      do: 'choose',
      n: 1,
      who: liar.seat,
      option: optionsOf(own)[0] ?? '',
      backs: 0,
    });
    await own.hear();
    expect(own.session.strange.value?.who).toBe(liar.seat);
    expect(own.session.play.steps).toHaveLength(0);
  });
});

/** Numbers 0 … 1, the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('whatever happens in whatever order', () => {
  test.each(Array.from({ length: 12 }, (_, n) => [n + 1]))('both end with one play (%i)', async (seed) => {
    const both = two();
    const roll = dice(seed);
    const devices = [both.responsible, both.hurt];
    const asked: Promise<unknown>[] = [];
    for (let event = 0; event < 220; event++) {
      const device = devices[roll() < 0.5 ? 0 : 1] ?? both.hurt;
      const what = roll();
      if (what < 0.34) {
        if (decides(device) === device.seat)
          await device.session.choose(
            pick('random', device.session.play.moment.beat.options, seed, event).id,
          );
      } else if (what < 0.5) {
        if (decides(device) !== device.seat && !device.session.waits.value)
          asked.push(device.session.advance());
      } else if (what < 0.75) device.letThrough(roll() < 0.2);
      else if (what < 0.92) await device.hear();
      else if (what < 0.945) device.online = !device.online;
      else if (what < 0.97) device.reload();
      else if (what < 0.985)
        device.ask({ do: 'back', to: Math.floor(roll() * both.room.room.duet.picks.length) });
      else device.reply(roll() < 0.7);
      await turn();
      for (const { stored, room } of devices) {
        // Nothing that the other one decided is ever here that is not in the room, or was there.
        expect(stored.choices.length).toBeLessThanOrEqual(room.room.duet.picks.length + 3);
      }
    }
    for (const device of devices) device.online = true;
    await settleBoth(both);
    while (both.room.room.duet.back !== null) {
      both.hurt.reply(false);
      await settleBoth(both);
    }
    for (const device of devices) {
      while (decides(device) !== null && decides(device) !== device.seat && !device.session.waits.value) {
        await device.session.advance();
        await device.settle();
      }
    }
    await settleBoth(both);
    for (const device of devices) {
      while (decides(device) !== null && decides(device) !== device.seat && !device.session.waits.value)
        await device.session.advance();
    }
    const stood = both.room.room.duet.picks.map(({ option }) => option);
    expect(devices.map(({ stored }) => stored.choices)).toEqual([stood, stood]);
    expect(code(both.responsible)).toBe(code(both.hurt));
    expect(devices.map(({ session }) => session.play.steps.length)).toEqual([stood.length, stood.length]);
  });
});
