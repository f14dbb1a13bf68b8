/** Reads saved settings: each one that cannot be read gets its default. */
import * as v from 'valibot';
import { type Settings, DEFAULT_SETTINGS as USUAL } from '../look/settings.ts';

const volume = (usual: number) =>
  v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), usual);
const onOff = (usual: boolean) => v.fallback(v.boolean(), usual);

const Kept: v.GenericSchema<unknown, Settings> = v.object({
  textSize: v.fallback(v.picklist(['small', 'normal', 'large', 'larger']), USUAL.textSize),
  font: v.fallback(v.picklist(['plain', 'readable']), USUAL.font),
  motion: v.fallback(v.picklist(['system', 'sparing', 'reduced', 'full']), USUAL.motion),
  meters: v.fallback(v.picklist(['always', 'after-choice', 'debrief']), USUAL.meters),
  wholeBeat: onOff(USUAL.wholeBeat),
  wholeBeatInClass: onOff(USUAL.wholeBeatInClass),
  skipRead: onOff(USUAL.skipRead),
  stops: onOff(USUAL.stops),
  singleKeys: onOff(USUAL.singleKeys),
  captions: onOff(USUAL.captions),
  readAloud: onOff(USUAL.readAloud),
  music: volume(USUAL.music),
  sounds: volume(USUAL.sounds),
  muted: onOff(USUAL.muted),
});

/** Settings from anything that was saved. Never throws; what is missing or wrong gets its default value. */
export function readSettings(kept: unknown): Settings {
  const parsed = v.safeParse(Kept, kept);
  return parsed.success ? parsed.output : USUAL;
}
