import { describe, expect, test } from 'vitest';
import type { StagePicture } from '../../src/stage/picture.ts';
import { settingOf } from '../../src/stage/place/setting.ts';
import { afterLine, openPicture } from '../../src/stage/scene.ts';
import { describeStage } from '../../src/stage/words.ts';
import type { Line } from '../../src/story/beat.ts';
import type { Cue } from '../../src/story/cues.ts';
import { line, moment, mood, NAMES, PHONE, pose, scene } from './build.ts';

const thing = (person: string | null): Cue => ({ kind: 'thing', person });
const RAIN: Cue = { kind: 'sound', sound: 'rain' };

function readAll(lines: readonly Line[], from: StagePicture = openPicture(NAMES)): StagePicture {
  const here = moment(lines);
  return lines.reduce((picture, each) => afterLine(picture, each, here), from);
}

describe('where a picture is set', () => {
  test('in one room, with nothing to sit on as long as nobody sits', () => {
    const stood = readAll([
      line('The river.', scene('park-bench')),
      line('Nadia: Here.'),
      line('Vera: Here.'),
    ]);
    expect(settingOf(stood)).toMatchObject({
      room: 'park-bench',
      elsewhere: null,
      seat: false,
      thing: false,
    });
    expect(settingOf(readAll([line('Vera: So.', pose('sitting'))], stood)).seat).toBe(true);
  });

  test('before any place is known, nowhere', () => {
    expect(settingOf(openPicture(NAMES))).toMatchObject({ room: null, elsewhere: null, weather: [] });
  });

  test('in two rooms with two lights while they are in touch by phone', () => {
    const lines = [line('Night. Nadia is awake.', scene('bedroom-night')), line('Nadia: up?', PHONE)];
    const rung = readAll([...lines, line('A screen lights up.', mood('flat', 'vera'))]);
    expect(rung.away).toBe('hurt');
    const { elsewhere, light } = settingOf(rung);
    expect(elsewhere).toEqual({ room: 'attic-night', side: 'right' });
    expect(light.responsible).not.toBe(light.hurt);
    expect(settingOf(readAll([line('Nadia: I came over.')], rung)).elsewhere).toBeNull();
  });

  test('the place is where the one was who is rung up in it', () => {
    const alone = readAll([line('The bench.', scene('park-bench')), line('Vera waits.')]);
    expect(alone.people.responsible.here).toBe(false);
    const rung = readAll([line('Nadia: late', PHONE), line('Vera: ok', PHONE)], alone);
    expect([rung.away, settingOf(rung).elsewhere?.side]).toEqual(['responsible', 'left']);
  });

  test('somebody who sits in the other place brings no seat into this one', () => {
    const lines = [line('Nadia waits.', scene('park-bench')), line('Nadia: come', PHONE)];
    const rung = readAll([...lines, line('On her floor.', pose('sitting', 'vera'))]);
    expect([rung.away, rung.people.hurt.sits, settingOf(rung).seat]).toEqual(['hurt', true, false]);
  });
});

describe('what lies and falls in a place', () => {
  const hall = scene('concert-hall');

  test('the thing lies where it was laid down, until somebody takes it or the place changes', () => {
    const laid = readAll([line('She sticks it on.', thing(null), hall)]);
    expect([laid.laid, settingOf(laid).thing]).toEqual([true, true]);
    expect(describeStage(laid)).toContain('A sheet of paper on a seat');
    const taken = readAll([line('He takes it.', thing('nadia'))], laid);
    expect([settingOf(taken).thing, describeStage(taken).includes('sheet of paper')]).toEqual([false, false]);
    expect(readAll([line('June.', hall)], laid).laid).toBe(false);
  });

  test('it rains where rain was heard, as long as one stays', () => {
    const wet = readAll([line('By the bins.', scene('car-park-night'), RAIN)]);
    expect(settingOf(wet).weather.map(({ kind }) => kind)).toContain('rain');
    expect(describeStage(wet)).toContain('Rain.');
    const dry = readAll([line('June.', scene('car-park-night'))], wet);
    expect(settingOf(dry).weather.map(({ kind }) => kind)).not.toContain('rain');
    expect(describeStage(dry)).not.toContain('ain.');
  });
});
