/** Every scene's room, with its seat. */
import type { SceneId } from '../../../src/story/cues.ts';
import { atticNight } from './places/attic-night.ts';
import { bedroomNight } from './places/bedroom-night.ts';
import { busStopDusk } from './places/bus-stop-dusk.ts';
import { busStopMorning } from './places/bus-stop-morning.ts';
import { carParkNight } from './places/car-park-night.ts';
import { concertHall } from './places/concert-hall.ts';
import { flatEvening } from './places/flat-evening.ts';
import { kitchenEvening } from './places/kitchen-evening.ts';
import { kitchenMorning } from './places/kitchen-morning.ts';
import { officeLobby } from './places/office-lobby.ts';
import { parkBench } from './places/park-bench.ts';
import { practiceRoom } from './places/practice-room.ts';
import { schoolCorridor } from './places/school-corridor.ts';
import { schoolYardMorning } from './places/school-yard-morning.ts';
import { springFair } from './places/spring-fair.ts';
import { stairwell } from './places/stairwell.ts';
import type { Furnished, Room } from './room.ts';
import { SEATS } from './things/seats.ts';

const BARE: Readonly<Record<SceneId, () => Room>> = {
  'bus-stop-dusk': busStopDusk,
  'bus-stop-morning': busStopMorning,
  'school-corridor': schoolCorridor,
  'school-yard-morning': schoolYardMorning,
  'kitchen-evening': kitchenEvening,
  'bedroom-night': bedroomNight,
  'park-bench': parkBench,
  stairwell,
  'spring-fair': springFair,
  'concert-hall': concertHall,
  'practice-room': practiceRoom,
  'kitchen-morning': kitchenMorning,
  'car-park-night': carParkNight,
  'flat-evening': flatEvening,
  'office-lobby': officeLobby,
  'attic-night': atticNight,
};

export function drawRoom(scene: SceneId): Furnished {
  return { ...BARE[scene](), seat: SEATS[scene]() };
}
