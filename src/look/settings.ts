/** What a player can set. Kept on the device; the reader, the stage and the audio follow it. Pure. */

export interface Settings {
  readonly textSize: 'small' | 'normal' | 'large' | 'larger';
  readonly font: 'plain' | 'readable';
  readonly motion: 'system' | 'sparing' | 'reduced' | 'full'; // sparing: the picture rests where nothing happens
  readonly meters: 'always' | 'after-choice' | 'debrief';
  readonly wholeBeat: boolean; // a whole beat at once instead of line by line
  readonly wholeBeatInClass: boolean; // the same where a class plays together
  readonly skipRead: boolean; // lines read in an earlier play come at once
  readonly stops: boolean; // three times in a play: what do you see in the other?
  readonly singleKeys: boolean; // digits take answers; in class a letter darkens the screen
  readonly captions: boolean; // sounds that carry meaning, in words
  readonly readAloud: boolean; // by the browser's own voice
  readonly music: number; // 0–100
  readonly sounds: number; // 0–100
  readonly muted: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: 'normal',
  font: 'plain',
  motion: 'system',
  meters: 'always',
  wholeBeat: false,
  wholeBeatInClass: true,
  skipRead: false,
  stops: false,
  singleKeys: true,
  captions: true,
  readAloud: false,
  music: 60,
  sounds: 80,
  muted: false,
};
