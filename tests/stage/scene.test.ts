import { describe, expect, test } from 'vitest';
import { restingMood } from '../../src/stage/people/feeling.ts';
import type { StagePicture } from '../../src/stage/picture.ts';
import { afterLine, afterStep, openPicture, withBond } from '../../src/stage/scene.ts';
import type { Line } from '../../src/story/beat.ts';
import {
  bond,
  fall,
  later,
  line,
  moment,
  mood,
  NAMES,
  PHONE,
  person,
  pose,
  rise,
  scene,
  step,
} from './build.ts';

const empty = openPicture(NAMES);
const gap = ({ people }: StagePicture) => people.hurt.x - people.responsible.x;

function readAll(lines: readonly Line[], from: StagePicture = empty): StagePicture {
  const here = moment(lines);
  return lines.reduce((picture, each) => afterLine(picture, each, here), from);
}

describe('a line comes into view', () => {
  test('a scene cue changes the place and draws the curtain once', () => {
    const picture = readAll([line('Steam on the window.', scene('kitchen-evening'))]);
    expect(picture).toMatchObject({ scene: 'kitchen-evening', curtains: 1, lines: 1 });
  });

  test('a mood without a name belongs to the speaker', () => {
    const { people } = readAll([line('Nadia: I wore it.', mood('ashamed'))]);
    expect([people.responsible.mood, people.hurt.mood]).toEqual(['ashamed', 'calm']);
  });

  test('a mood on a narrated line belongs to the first person named in it', () => {
    const { people } = readAll([line('Vera looks past Nadia.', mood('flat'))]);
    expect([people.responsible.mood, people.hurt.mood]).toEqual(['calm', 'flat']);
  });

  test('a mood with a name belongs to that person, whoever speaks', () => {
    const { people } = readAll([line('Nadia: Three times.', mood('hurt', 'vera'))]);
    expect([people.responsible.mood, people.hurt.mood]).toEqual(['calm', 'hurt']);
  });

  test('the thing of the story is worn by one of them at a time, or by nobody', () => {
    const wearers = (person: string | null, from: StagePicture) => {
      const picture = readAll([line('The scarf.', { kind: 'thing', person })], from);
      return { picture, worn: [picture.people.responsible.wears, picture.people.hurt.wears] };
    };
    expect([empty.people.responsible.wears, empty.people.hurt.wears]).toEqual([false, false]);
    const lent = wearers('nadia', empty);
    expect(lent.worn).toEqual([true, false]);
    const back = wearers('vera', lent.picture);
    expect(back.worn).toEqual([false, true]);
    expect(wearers(null, back.picture).worn).toEqual([false, false]);
  });

  test('a cue for somebody who is not on the stage changes nobody', () => {
    const { people } = readAll([line('Ilya: Me?', mood('amused'), pose('arms-crossed', 'ilya'))]);
    expect([people.responsible.mood, people.hurt.mood, people.hurt.pose]).toEqual(['calm', 'calm', 'open']);
  });

  test('who turns away faces the edge, who does not faces the other', () => {
    const { people } = readAll([line('Vera: Go.', pose('turned-away'))]);
    expect([people.responsible.facing, people.hurt.facing]).toEqual(['right', 'right']);
  });

  test('a gesture ends with the next thing its person says, or with the next choice; a stance does not', () => {
    const lines = [line('Nadia: Look.', pose('leaning-in')), line('Vera: No.', pose('arms-crossed'))];
    const held = readAll(lines);
    expect([held.people.responsible.pose, held.people.hurt.pose]).toEqual(['leaning-in', 'arms-crossed']);
    const on = readAll([line('Nadia: All right.'), line('Vera: Is it?')], held);
    expect([on.people.responsible.pose, on.people.hurt.pose]).toEqual(['open', 'arms-crossed']);
    const chosen = afterStep(held, step({ by: 'hurt' }));
    expect([chosen.people.responsible.pose, chosen.people.hurt.pose]).toEqual(['open', 'arms-crossed']);
  });

  test('who sits goes on sitting, whatever the arms do, until they get up or the place changes', () => {
    const held = (picture: StagePicture) => [picture.people.hurt.pose, picture.people.hurt.sits];
    const sat = readAll([line('Vera: Here.', pose('sitting'))]);
    expect(held(sat)).toEqual(['sitting', true]);
    const leant = readAll([line('Vera: Look.', pose('leaning-in'))], sat);
    expect(held(leant)).toEqual(['leaning-in', true]);
    expect(held(readAll([line('Vera: There.')], leant))).toEqual(['sitting', true]);
    expect(held(afterStep(leant, step()))).toEqual(['sitting', true]);
    expect(held(readAll([line('Vera: So.', pose('open'))], leant))).toEqual(['sitting', true]);
    expect(held(readAll([line('Vera: So.', pose('standing'))], leant))).toEqual(['open', false]);
    expect(held(readAll([line('Vera waits. Nadia waits.', scene('stairwell'))], sat))).toEqual([
      'open',
      false,
    ]);
    const rung = readAll([line('Nadia: up?', PHONE), line('A screen.', mood('flat', 'vera'))], sat);
    expect(held(rung)).toEqual(['phone-in-hand', true]);
    expect(held(readAll([line('Nadia: Hello.')], rung))).toEqual(['sitting', true]);
  });

  test('only the speaker talks, for as long as the line is; a thought moves no mouth', () => {
    const said = readAll([line('Nadia: Say it.')]);
    expect([said.people.responsible.talking, said.people.hurt.talking]).toEqual([7, 0]);
    const thought = readAll([line('(Not that.)')], said);
    expect([thought.people.responsible.talking, thought.people.hurt.talking]).toEqual([0, 0]);
  });
});

describe('who is about in a new place', () => {
  const enter = (...rest: Line[]) => readAll([line('A night.', scene('bedroom-night')), ...rest]);
  const here = ({ people }: StagePicture) => [people.responsible.here, people.hurt.here];

  test('one who is the only one told of is alone; the other is out of the picture', () => {
    const picture = enter(
      line('Nadia sits on the floor.'),
      line("Vera's scarf is on the chair. Nobody told Vera."),
    );
    expect(here(picture)).toEqual([true, false]);
    expect(picture.people.hurt.x).toBeGreaterThan(110);
  });

  test('whoever speaks later has come in', () => {
    const met = afterLine(enter(line('Nadia sits on the floor.')), line('Vera: The door was open.'), null);
    expect(here(met)).toEqual([true, true]);
    expect(met.people.hurt.x).toBeLessThan(100);
  });

  test('who is said to enter comes with that line, though they speak later, and is waited for until then', () => {
    const enters = { kind: 'enters', person: 'nadia' } as const;
    const lines = [
      line('The bench.', scene('park-bench')),
      line('Somebody comes up the hill.', enters),
      line('Nadia: Hello.'),
    ];
    const [first, second] = lines as [Line, Line, Line];
    const before = afterLine(empty, first, moment(lines));
    expect(here(before)).toEqual([false, true]);
    expect(here(afterLine(before, second, moment(lines)))).toEqual([true, true]);
  });

  test('who is said to leave is gone with that line, whatever they do in it', () => {
    const both = enter(line('Nadia: So.'), line('Vera: So.'));
    const left = readAll(
      [line('Vera goes.', { kind: 'leaves', person: 'vera' }, mood('flat', 'vera'))],
      both,
    );
    expect(here(left)).toEqual([true, false]);
    expect(here(readAll([line('Vera: One more thing.')], left))).toEqual([true, true]);
  });

  test('who has to decide there is there', () => {
    const lines = [line('A quarter past two.', scene('bedroom-night'))];
    expect(here(afterLine(empty, lines[0] as Line, moment(lines, bond(), 'hurt')))).toEqual([false, true]);
  });

  test('one who stands, sits or laughs in it is there, in any clause', () => {
    expect(here(enter(line('Rain. Vera sits on the stairs, and Nadia waits.')))).toEqual([true, true]);
  });

  test('where nothing tells them apart, or nothing is known, both are', () => {
    expect(here(enter(line('Rain.')))).toEqual([true, true]);
    expect(here(afterLine(empty, line('Nadia sits.', scene('bedroom-night')), null))).toEqual([true, true]);
  });
});

describe('in touch by phone', () => {
  const alone = [
    line('Half past eleven.', scene('bedroom-night')),
    line('Nadia lies awake.', mood('worried')),
  ];

  test('a message that arrives shows both, apart, phone in hand, and nobody talks', () => {
    const sent = [
      line('Nadia: are you up', PHONE),
      line('Across town a screen lights up.', mood('flat', 'vera')),
    ];
    const picture = readAll(sent, readAll(alone));
    expect(picture.apart).toBe(true);
    expect(picture.people.responsible).toMatchObject({ here: true, pose: 'phone-in-hand', talking: 0 });
    expect(picture.people.hurt).toMatchObject({
      here: true,
      pose: 'phone-in-hand',
      talking: 0,
      mood: 'flat',
    });
  });

  test('a message to or from a third person leaves one alone', () => {
    const picture = readAll([line('Ilya: hey', PHONE), line('Nadia: who told you', PHONE)], readAll(alone));
    expect([picture.apart, picture.people.hurt.here]).toEqual([false, false]);
  });

  const written = readAll([line('Nadia: up?', PHONE), line('Vera: no', PHONE)], readAll(alone));

  test('words said to the face put the phones away', () => {
    const met = readAll([line('Vera: I was on your stairs already.')], written);
    expect([met.apart, met.people.hurt.pose, met.people.hurt.talking]).toEqual([false, 'open', 29]);
  });

  test('a word said aloud between two messages does not', () => {
    expect(readAll([line('Vera: Oh, come on.'), line('Vera: ok', PHONE)], written).apart).toBe(true);
  });

  test('the next place begins anew: together, and nobody as they stood', () => {
    const after = readAll([line('Nadia and Vera wait.', scene('park-bench'))], written);
    expect(after.apart).toBe(false);
    expect([after.people.responsible.pose, after.people.hurt.pose]).toEqual(['open', 'open']);
  });
});

describe('time', () => {
  test('days that pass bring the bond that time made, and faces at rest', () => {
    const after = bond(person(70, 10, 80), person(65, 20, 70));
    const lines = [line('Vera: Hm.', mood('angry')), line('Rain, then none.', later(4))];
    const here = moment(lines, after);
    const picture = lines.reduce((seen, each) => afterLine(seen, each, here), withBond(empty, bond()));
    expect(picture.bond).toEqual(after);
    expect(picture.people.hurt.mood).toBe('warm');
    expect(picture.curtains).toBe(1);
  });

  test('a mood on the line that passes the time is worn after it, in any order of the cues', () => {
    const cues = [mood('glad', 'nadia'), later(9), scene('park-bench'), pose('arms-crossed', 'vera')];
    for (const order of [cues, [...cues].reverse()]) {
      const { people } = readAll([line('Saturday.', ...order)]);
      expect([people.responsible.mood, people.hurt.pose]).toEqual(['glad', 'arms-crossed']);
    }
  });

  test.each([
    [person(50, 80, 20), 'flat'],
    [person(50, 80, 60), 'hurt'],
    [person(50, 40, 20), 'tired'],
    [person(50, 40, 60), 'thoughtful'],
    [person(80, 10, 80), 'warm'],
    [person(30, 10, 80), 'calm'],
  ] as const)('the face at rest of %j is %s', (side, face) => {
    expect(restingMood(side)).toBe(face);
  });
});

describe('a step is shown', () => {
  const at = (r: number, h: number) => withBond(empty, bond(person(50, 30, r), person(50, 30, h)));

  test('the distance shrinks with openness, and one alone cannot close it', () => {
    expect(gap(at(50, 50))).toBeLessThan(gap(at(0, 0)));
    expect(gap(at(100, 100))).toBeLessThan(gap(at(50, 50)));
    const closedBy = (r: number, h: number) => gap(at(0, 0)) - gap(at(r, h));
    expect(closedBy(100, 100)).toBeGreaterThan(2 * closedBy(100, 0) + 1);
  });

  test('who draws back is the one who closed up', () => {
    const [before, after] = [at(60, 60), at(60, 20)];
    const moved = (role: 'responsible' | 'hurt') => Math.abs(after.people[role].x - before.people[role].x);
    expect(moved('hurt')).toBeGreaterThan(moved('responsible'));
  });

  test('a pitfall that cost the other something makes them flinch, not the one who did it', () => {
    const { people } = afterStep(empty, step({ n: 3, kind: 'pitfall', changes: [rise('hurt', 'hurt')] }));
    expect(people.hurt.reaction).toEqual({ kind: 'flinch', n: 3 });
    expect(people.responsible.reaction).toBeNull();
  });

  test('a pitfall that cost only the doer makes nobody flinch', () => {
    const { people } = afterStep(
      empty,
      step({ kind: 'pitfall', changes: [fall('responsible', 'selfRespect')] }),
    );
    expect(people.hurt.reaction).toBeNull();
  });

  test('a practice that lowered the other one’s hurt eases them', () => {
    const { people } = afterStep(empty, step({ n: 2, by: 'hurt', changes: [fall('responsible', 'hurt')] }));
    expect(people.responsible.reaction).toEqual({ kind: 'ease', n: 2 });
  });

  test('whoever turned away turns back to do a practice, and stays turned for a pitfall', () => {
    const away = readAll([line('Nadia looks at the goal.', pose('turned-away'))]);
    expect(afterStep(away, step({ kind: 'practice' })).people.responsible.facing).toBe('right');
    expect(afterStep(away, step({ kind: 'pitfall' })).people.responsible.facing).toBe('left');
  });
});
