/** Every scene's room. */
import type { SceneId } from '../../../story/cues.ts';
import { bedroomNight } from './bedroom-night.ts';
import { busStopDusk } from './bus-stop-dusk.ts';
import { busStopMorning } from './bus-stop-morning.ts';
import { kitchenEvening } from './kitchen-evening.ts';
import { parkBench } from './park-bench.ts';
import type { Room } from './room.ts';
import { schoolCorridor } from './school-corridor.ts';
import { schoolYardMorning } from './school-yard-morning.ts';
import { springFair } from './spring-fair.ts';
import { stairwell } from './stairwell.ts';

export const ROOMS: Readonly<Record<SceneId, () => Room>> = {
  'bus-stop-dusk': busStopDusk,
  'bus-stop-morning': busStopMorning,
  'school-corridor': schoolCorridor,
  'school-yard-morning': schoolYardMorning,
  'kitchen-evening': kitchenEvening,
  'bedroom-night': bedroomNight,
  'park-bench': parkBench,
  stairwell,
  'spring-fair': springFair,
};
