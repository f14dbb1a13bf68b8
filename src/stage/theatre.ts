/** Draws a StagePicture and moves towards the next: rooms, people, thread and curtain, each by its own view. */

import type { SceneId } from '../story/cues.ts';
import type { Role } from '../trust/bond.ts';
import { type Drawn, openPerson, type PersonView } from './cast.ts';
import { openCurtain } from './curtain.ts';
import { type GameView, openGame } from './game.ts';
import { type Frame, standAt, standPeople } from './layout.ts';
import { fetchCast } from './pictures.ts';
import { DEPTH, openRooms, type RoomView } from './rooms.ts';
import { type Names, ROLES, type StagePicture } from './scene.ts';
import { drawSilhouette } from './silhouette.ts';
import { openSplit } from './split.ts';
import { openThread } from './thread-view.ts';

export interface Theatre {
  draw(picture: StagePicture): void;
  /** Makes rooms ready that will be needed soon. */
  expect(rooms: readonly SceneId[]): void;
  /** Nothing moves by itself, changes come at once. */
  keepStill(still: boolean): void;
  /** How many CSS pixels at the bottom are hidden by what lies over the stage. */
  cover(pixels: number): void;
  destroy(): void;
}

/** The scale of people in a window of 720 px height, which lines and thread are measured for. */
const DRAWN_AT = 0.75;

/** The light of a place on the people in it, multiplied with their colours. */
const LIGHT: Readonly<Partial<Record<SceneId, number>>> = {
  'bus-stop-dusk': 0xf2dccf,
  'kitchen-evening': 0xfff3df,
  'bedroom-night': 0xdadeed,
  stairwell: 0xf1ece2,
};

const USUAL_COVER = 0.24; // of the height
const MOST_COVER = 0.5;

const CLOTH: Readonly<Record<Role, string>> = { responsible: '#e07a5f', hurt: '#6b9384' };

/** Opens the game in an element with a size. Throws where nothing can be drawn on. */
export async function openTheatre(host: HTMLElement, names: Names): Promise<Theatre> {
  let size = { width: 1, height: 1, density: 1 };
  let covered: number | null = null;
  let still = false;
  let live: (ms: number) => void = () => {};
  let fit: (atOnce: boolean) => void = () => {};

  const game = await openGame(host, {
    onFrame: (ms) => {
      live(ms);
    },
    onSize(width, height, density) {
      size = { width, height, density };
      fit(true);
    },
  });
  const cast = await openCast(game, names);
  const set = openSet(game, cast);
  let destroyed = false;

  live = (ms) => {
    const busy = set.live(ms, still);
    game.pace(busy ? 60 : still ? 0 : 30);
  };
  fit = (atOnce) => {
    set.fit(frameOf(size, covered), atOnce);
  };
  fit(true);

  return {
    draw(picture) {
      if (destroyed) return;
      set.draw(picture);
      game.pace(60);
    },
    expect(rooms) {
      if (!destroyed) set.expect(rooms);
    },
    keepStill(next) {
      still = next;
      if (!destroyed) game.pace(60);
    },
    cover(pixels) {
      covered = pixels;
      if (destroyed) return;
      fit(false);
      game.pace(60);
    },
    destroy() {
      if (destroyed) return;
      destroyed = true;
      live = () => {};
      set.destroy();
      game.destroy();
    },
  };
}

/** As long as nobody says what is covered, a card at the foot of a wide window is. */
function frameOf(size: { width: number; height: number; density: number }, covered: number | null): Frame {
  const { width, height, density } = size;
  const usual = width > 1.25 * height ? USUAL_COVER * height : 0;
  const hidden = covered === null ? usual : covered * density;
  return { width, height, covered: Math.min(hidden, MOST_COVER * height) };
}

type Cast = Readonly<Record<Role, PersonView>>;

async function openCast({ scene }: GameView, names: Names): Promise<Cast> {
  const open = async (role: Role): Promise<PersonView> => {
    const key = `cast/${role}`;
    const pictures = await fetchCast(names[role]);
    if (pictures) scene.textures.addAtlasJSONHash(key, pictures.image, pictures.atlas.frames);
    const drawn: Drawn = pictures ? { key, atlas: pictures.atlas } : drawSilhouette(scene, key, CLOTH[role]);
    return openPerson(scene, drawn, role === 'responsible' ? 11 : 29);
  };
  const [responsible, hurt] = await Promise.all([open('responsible'), open('hurt')]);
  return { responsible, hurt };
}

interface SetView {
  draw(picture: StagePicture): void;
  expect(rooms: readonly SceneId[]): void;
  /** At once after a change of size; gliding when only the words above grew. */
  fit(frame: Frame, atOnce: boolean): void;
  live(ms: number, still: boolean): boolean;
  destroy(): void;
}

/** All that stands on the stage. What changes with the place waits until the curtain is closed. */
function openSet({ scene }: GameView, cast: Cast): SetView {
  const rooms: RoomView = openRooms(scene);
  const thread = openThread(scene, DEPTH.thread);
  const curtain = openCurtain(scene);
  const split = openSplit(scene);
  let frame: Frame = { width: 1, height: 1, covered: 0 };
  let wanted: StagePicture | null = null;
  let shown: StagePicture | null = null;

  function stand(picture: StagePicture, atOnce: boolean): void {
    for (const role of ROLES) {
      const person = picture.people[role];
      const view = cast[role];
      const { scale, neckY } = standPeople(frame, view.rig);
      view.draw(person, { x: standAt(frame, view.rig, scale, person.x), neckY, scale }, atOnce);
      if (picture.lines !== shown?.lines) view.talk(person.talking);
    }
    thread.draw(picture.thread);
    split.show(picture.apart);
  }

  function show(picture: StagePicture, atOnce: boolean): void {
    stand(picture, atOnce);
    shown = picture;
  }

  async function changePlace(): Promise<void> {
    const room = wanted?.scene ?? null;
    if (room) await Promise.race([rooms.fetch(room), patience()]);
    if (!wanted) return;
    rooms.show(room);
    for (const role of ROLES) cast[role].light((room && LIGHT[room]) ?? 0xffffff);
    show(wanted, true);
  }

  return {
    draw(picture) {
      const placeChanges = wanted === null || picture.curtains !== wanted.curtains;
      wanted = picture;
      if (placeChanges) curtain.change(changePlace);
      else if (shown?.curtains === picture.curtains) show(picture, false);
    },
    expect(next) {
      for (const room of next) void rooms.fetch(room);
    },
    fit(next, atOnce) {
      frame = next;
      rooms.fit(frame);
      curtain.fit(frame);
      split.fit(frame);
      if (shown) stand(shown, atOnce);
    },
    live(ms, still) {
      const speaker = ROLES.find((role) => (shown?.people[role].talking ?? 0) > 0);
      const lean = speaker ? (speaker === 'responsible' ? -1 : 1) : 0;
      const unit = standPeople(frame, cast.responsible.rig).scale / DRAWN_AT;
      const moving = ROLES.map((role) => cast[role].live(ms, still));
      const [from, to] = [cast.responsible.chest(), cast.hurt.chest()];
      const floor = frame.height - frame.covered;
      const deep = Math.max(24 * unit, floor - Math.max(from.y, to.y) - 12 * unit);
      const swings = thread.live(ms, { from, to, unit, deep }, still);
      const drifts = rooms.live(ms, lean, still);
      return [curtain.live(ms, still), split.live(ms, still), swings, drifts, ...moving].includes(true);
    },
    destroy() {
      for (const view of [rooms, thread, curtain, split, cast.responsible, cast.hurt]) view.destroy();
    },
  };
}

/** A room that does not come in time is not waited for; the story goes on before bare paper. */
function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 2500);
  });
}
