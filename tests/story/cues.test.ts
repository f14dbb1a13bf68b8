import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS, MUSIC, POSES, readCues, SCENES, SOUNDS, splitTag } from '../../src/story/cues.ts';

describe('readCues', () => {
  test.each([
    ['scene: park-bench', { kind: 'scene', scene: 'park-bench' }],
    ['music: none', { kind: 'music', music: 'none' }],
    ['sound: phone-buzz', { kind: 'sound', sound: 'phone-buzz' }],
    ['mood: worried', { kind: 'mood', person: null, mood: 'worried' }],
    ['mood: vera worried', { kind: 'mood', person: 'vera', mood: 'worried' }],
    ['mood:   Vera   worried ', { kind: 'mood', person: 'vera', mood: 'worried' }],
    ['mood: Mr. Day worried', { kind: 'mood', person: 'mr. day', mood: 'worried' }],
    ['leaves: Mr. Day', { kind: 'leaves', person: 'mr. day' }],
    ['Pose: nadia turned-away', { kind: 'pose', person: 'nadia', pose: 'turned-away' }],
    ['via: phone', { kind: 'via', via: 'phone' }],
    ['thing: Vera', { kind: 'thing', person: 'vera' }],
    ['thing: nobody', { kind: 'thing', person: null }],
    ['time: three days later', { kind: 'time', text: 'three days later', days: 3 }],
    ['time: 21d drei Wochen später', { kind: 'time', text: 'drei Wochen später', days: 21 }],
    ['ending: parted', { kind: 'ending', id: 'parted', title: 'parted' }],
  ])('reads "%s"', (tag, cue) => {
    expect(readCues([tag])).toEqual({ cues: [cue], bad: [] });
  });

  test('an ending takes its title from the tag beside it, on either side', () => {
    const ending = { kind: 'ending', id: 'seam', title: 'A seam: new' };
    expect(readCues(['ending: seam', 'ending-title: A seam: new'])).toEqual({ cues: [ending], bad: [] });
    expect(readCues(['ending-title: A seam: new', 'ending: seam'])).toEqual({ cues: [ending], bad: [] });
  });

  test('of two titles of an ending the first counts', () => {
    const { cues } = readCues(['ending: seam', 'ending-title: One', 'ending-title: Two']);
    expect(cues).toEqual([{ kind: 'ending', id: 'seam', title: 'One' }]);
  });

  test.each([
    ['mood: merry', /no mood "merry"/, /calm, warm/],
    ['mood: vera very sad', /no mood "very sad"/, /calm/],
    ['mood:', /the mood is empty/, /calm/],
    ['scene: moon', /no scene "moon"/, /park-bench/],
    ['pose: kneeling', /no pose "kneeling"/, /arms-crossed/],
    ['sound: drum', /no sound "drum"/, /phone-buzz/],
    ['music: jazz', /no music "jazz"/, /none/],
    ['via: owl', /no via "owl"/, /phone/],
    ['thing:', /does not say who/, /one person/],
    ['enters:', /does not say who enters/, /one person/],
    ['leaves:', /does not say who leaves/, /one person/],
    ['time: at some point', /how much time passes/, /21d three weeks later/],
    ['time: drei Wochen später', /"drei Wochen später" does not say/, /21d/],
    ['time: 21d', /"21d" does not say/, /the words to show/],
    ['ending:', /no id/, /# ending: /],
    ['ending-title: Alone', /without an ending/, /# ending: id/],
    ['colour: red', /the tag "colour: red" is unknown/, /scene, music/],
    ['constructor', /unknown/, /scene/],
    ['', /unknown/, /scene/],
  ])('refuses "%s"', (tag, problem, remedy) => {
    const { cues, bad } = readCues([tag]);
    expect(cues).toEqual([]);
    expect(bad).toEqual([
      { tag, problem: expect.stringMatching(problem), remedy: expect.stringMatching(remedy) },
    ]);
  });

  test('keeps the order, and what is good beside what is bad', () => {
    const { cues, bad } = readCues(['mood: calm', ' x ', 'sound: door']);
    expect(cues.map(({ kind }) => kind)).toEqual(['mood', 'sound']);
    expect(bad.map(({ tag }) => tag)).toEqual(['x']);
  });

  test('knows every word of the vocabulary', () => {
    const tags = [
      ...SCENES.map((name) => `scene: ${name}`),
      ...MUSIC.map((name) => `music: ${name}`),
      ...SOUNDS.map((name) => `sound: ${name}`),
      ...MOODS.map((name) => `mood: ${name}`),
      ...POSES.map((name) => `pose: ${name}`),
    ];
    expect(readCues(tags)).toMatchObject({ cues: tags.map(() => expect.anything()), bad: [] });
  });

  test('takes any tags without throwing, and loses none but the title of an ending', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tags) => {
        const { cues, bad } = readCues(tags);
        const titles = tags.filter((tag) => splitTag(tag).key === 'ending-title').length;
        expect(cues.length + bad.length).toBeGreaterThanOrEqual(tags.length - titles);
        expect(cues.length + bad.length).toBeLessThanOrEqual(tags.length);
      }),
      { seed: 4301 },
    );
  });
});
