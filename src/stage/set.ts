/** The set: rooms, people, thread and curtain together, each drawn by its own view. */
import type { SceneId } from '../story/cues.ts';
import type { Ends } from '../thread/strands.ts';
import { ROLES, type Role } from '../trust/bond.ts';
import type { GameView } from './game.ts';
import { type Frame, liftThread, standAt, standPeople } from './layout.ts';
import type { Motion } from './motion.ts';
import type { PersonView } from './people/cast.ts';
import { openCasting } from './people/casting.ts';
import type { Names, StagePicture } from './picture.ts';
import type { Pictures } from './pictures.ts';
import { type Curtain, openCurtain } from './place/curtain.ts';
import { DEPTH, openRooms, type RoomView } from './place/rooms.ts';
import { settingOf } from './place/setting.ts';
import { openSplit, type SplitView } from './place/split.ts';
import { openWeather, type WeatherView } from './place/weather-view.ts';
import { openThread, type ThreadView } from './thread/thread-view.ts';

export interface SetView {
  draw(picture: StagePicture): void;
  /** Loads rooms that will be needed soon. */
  expect(rooms: readonly SceneId[]): void;
  /** Fits everything to a frame: at once (after a change of size), or gliding there (when the words grew). */
  fit(frame: Frame, atOnce: boolean): void;
  /** Moves everything on by `ms`; true while more than breathing moves. */
  live(ms: number, motion: Motion): boolean;
  /** Whether the curtain is closed until a place has come: there is nothing to be seen. */
  shut(): boolean;
  destroy(): void;
}

interface Views {
  readonly rooms: RoomView;
  readonly weather: WeatherView;
  readonly split: SplitView;
  readonly people: Record<Role, PersonView>;
  readonly thread: ThreadView;
  readonly curtain: Curtain;
}

/** The scale of people in a window of 720 px height, which lines and thread are measured for. */
const DRAWN_AT = 0.75;
const PATIENCE_MS = 2500;
/** Fetches the two people and builds an empty stage around them, its curtain closed. */
export async function openSet(game: GameView, names: Names, pictures: Pictures): Promise<SetView> {
  const { scene } = game;
  const casting = openCasting(scene, names, pictures);
  const [responsible, hurt] = await Promise.all([casting.bring('responsible'), casting.bring('hurt')]);
  const views: Views = {
    rooms: openRooms(scene, pictures, () => game.pace(60)),
    weather: openWeather(scene),
    split: openSplit(scene),
    people: { responsible, hurt },
    thread: openThread(scene, DEPTH.thread),
    curtain: openCurtain(scene, () => gone || game.pace(60)),
  };
  let frame: Frame = { width: 1, height: 1, covered: 0 };
  let wanted: StagePicture | null = null;
  let shown: StagePicture | null = null;
  let gone = false;

  function show(picture: StagePicture, atOnce: boolean): void {
    furnish(views, picture);
    arrange(views, frame, picture, atOnce);
    if (picture.lines !== shown?.lines)
      for (const role of ROLES) views.people[role].talk(picture.people[role].talking);
    shown = picture;
  }

  /** What changes with the place waits until the curtain is closed. */
  async function changePlace(): Promise<void> {
    const room = wanted?.scene ?? null;
    if (room) await Promise.race([views.rooms.fetch(room), patience()]);
    if (wanted && !gone) show(wanted, true);
  }

  return {
    draw(picture) {
      const placeChanges = wanted?.curtains !== picture.curtains;
      wanted = picture;
      if (placeChanges) views.curtain.change(changePlace);
      else if (shown?.curtains === picture.curtains) show(picture, false);
    },
    expect(rooms) {
      for (const room of rooms) void views.rooms.fetch(room);
      void casting.again((role, person) => {
        if (gone) return person.destroy();
        views.people[role].destroy();
        views.people[role] = person;
        if (shown) show(shown, true);
        game.pace(60);
      });
    },
    fit(next, atOnce) {
      frame = next;
      for (const view of [views.rooms, views.weather, views.curtain, views.split]) view.fit(frame);
      if (shown) arrange(views, frame, shown, atOnce);
    },
    live: (ms, motion) => liveAll(views, frame, shown, ms, motion),
    shut: () => views.curtain.shut(),
    destroy() {
      gone = true;
      const { people, ...others } = views;
      for (const view of [...Object.values(others), ...Object.values(people)]) view.destroy();
    },
  };
}

/** The place around them: rooms, weather, and its light on each. */
function furnish({ rooms, weather, people }: Views, picture: StagePicture): void {
  const setting = settingOf(picture);
  const away = setting.elsewhere?.side;
  rooms.show(setting);
  weather.show(setting.weather, away ? (away === 'left' ? 'right' : 'left') : null);
  for (const role of ROLES) people[role].light(setting.light[role]);
}

function arrange(
  { people, thread, split }: Views,
  frame: Frame,
  picture: StagePicture,
  atOnce: boolean,
): void {
  for (const role of ROLES) {
    const { rig } = people[role];
    const size = standPeople(frame, rig);
    const x = standAt(frame, rig, size.scale, picture.people[role].x);
    const lift = liftThread(frame, rig, size);
    people[role].draw(picture.people[role], { x, ...size, lift }, atOnce);
  }
  thread.draw(picture.thread);
  split.show(picture.apart);
}

/** Moves every view on, also after one has said that it still moves. */
function liveAll(
  views: Views,
  frame: Frame,
  shown: StagePicture | null,
  ms: number,
  motion: Motion,
): boolean {
  const { rooms, weather, split, people, thread, curtain } = views;
  const [still, calm] = [motion === 'still', motion !== 'all'];
  const moving = ROLES.map((role) => people[role].live(ms, still, calm));
  const covered = curtain.live(ms, still);
  const swings = thread.live(ms, endsOf(views, frame), { still, calm, hidden: covered });
  const speaker = ROLES.find((role) => (shown?.people[role].talking ?? 0) > 0);
  const lean = speaker === undefined ? 0 : speaker === 'responsible' ? -1 : 1;
  const others = [rooms.live(ms, lean, calm), split.live(ms, still), covered];
  weather.live(ms, rooms.back(), calm);
  return [...moving, swings, ...others].includes(true);
}

/** Where the thread is held, and how deep it may hang before the words hide it. */
function endsOf({ people }: Views, frame: Frame): Ends {
  const unit = standPeople(frame, people.responsible.rig).scale / DRAWN_AT;
  const [from, to] = [people.responsible.holdsAt(1), people.hurt.holdsAt(-1)];
  const floor = frame.height - frame.covered - 12 * unit;
  return { from, to, unit, deep: Math.max(24 * unit, floor - Math.max(from.y, to.y)) };
}

/** Resolves when a room has been waited for long enough; the story then goes on before bare paper. */
function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
}
