/** In which of the two forms of a sound a device is given it. Pure. */

/** How the files are encoded, for howler, and how their names end. It takes the first that the browser can play. */
export const SOUND_FORMATS = ['opus', 'm4a'];
export const ENDINGS = ['ogg', 'm4a'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What each is called when a browser is asked, as howler asks. */
const TYPES: Readonly<Record<Ending, readonly string[]>> = {
  ogg: ['audio/ogg; codecs="opus"'],
  m4a: ['audio/x-m4a;', 'audio/m4a;', 'audio/aac;'],
};

/** How the files end that a browser takes; null where it can play neither. `canPlay`: its `canPlayType`. */
export function endingTaken(canPlay: (type: string) => string): Ending | null {
  const can = (type: string) => !['', 'no'].includes(canPlay(type));
  return ENDINGS.find((ending) => TYPES[ending].some(can)) ?? null;
}
