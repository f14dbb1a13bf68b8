/** Every scene's room, with its seat. */
import type { SceneId } from '../../../story/cues.ts';
import { atticNight } from './attic-night.ts';
import { bedroomNight } from './bedroom-night.ts';
import { busStopDusk } from './bus-stop-dusk.ts';
import { busStopMorning } from './bus-stop-morning.ts';
import { carParkNight } from './car-park-night.ts';
import { concertHall } from './concert-hall.ts';
import { flatEvening } from './flat-evening.ts';
import { kitchenEvening } from './kitchen-evening.ts';
import { kitchenMorning } from './kitchen-morning.ts';
import { officeLobby } from './office-lobby.ts';
import { parkBench } from './park-bench.ts';
import { practiceRoom } from './practice-room.ts';
import type { Furnished, Room } from './room.ts';
import { schoolCorridor } from './school-corridor.ts';
import { schoolYardMorning } from './school-yard-morning.ts';
import { SEATS } from './seats.ts';
import { springFair } from './spring-fair.ts';
import { stairwell } from './stairwell.ts';

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
