/** All words of the reading layer. Pure. */
import { isolated } from '../look/isolate.ts';
import type { SoundId } from '../story/cues.ts';

/** What a sound is, for those who do not hear it. */
const SOUNDS: Readonly<Record<SoundId, string>> = {
  'phone-buzz': 'A phone buzzes',
  'message-sent': 'A message is sent',
  door: 'A door',
  bell: 'A bell rings',
  bus: 'A bus stops',
  page: 'Paper is moved',
  cup: 'A cup is put down',
  steps: 'Steps',
  rain: 'Rain',
  ball: 'A ball bounces',
  applause: 'People clap, far away',
  strings: 'Violins behind a door',
  car: 'A car',
  keys: 'The sound of keys',
  kettle: 'A kettle boils',
  lift: 'A lift arrives',
  typing: 'Typing',
  'lunch-box': 'A lid clicks',
};

export const WORDS = {
  story: 'Story',
  next: 'Next',
  choices: 'Choices',
  leave: 'Leave',
  back: 'Back',
  history: 'History',
  settings: 'Settings',
  dialogLost: 'That did not load. Perhaps the connection is gone. Press again later; the play goes on.',
  details: 'More',
  detailsName: 'More about both',
  phone: 'Messages',
  earlier: 'What was said before',
  ending: 'An ending',
  seeWhatHappened: 'See what happened',
  taken: 'taken before',
  done: 'done, not said',
  takenSign: 'Taken before',
  storyEnds: 'The story ends here.',
  historyEmpty: 'Nothing has been said yet.',

  says: (name: string) => `${isolated(name)}: `,
  thinks: (name: string | null) => (name === null ? 'A thought: ' : `${isolated(name)} thinks: `),
  thinksTab: (name: string | null) => (name === null ? 'A thought' : `${isolated(name)} thinks`),
  writes: (name: string) => `${isolated(name)} writes: `,
  later: (time: string) => `${time}`,
  handTo: (name: string) => `Give the screen to ${isolated(name)}.`,
  handHint: (name: string) => `${isolated(name)}: press when you hold it and nobody else can see it.`,
  held: (name: string) => `I am ${isolated(name)}`,
  onlyFor: (name: string) => `Only for ${isolated(name)}`,
  decides: (name: string) => `${isolated(name)} decides`,
  whatNow: (name: string) => `What does ${isolated(name)} do?`,
  sound: (sound: SoundId) => SOUNDS[sound],

  meters: 'Trust',
  trust: (who: string, inWhom: string) => `${isolated(who)}'s trust in ${isolated(inWhom)}`,
  hurt: (who: string) => `${isolated(who)}'s hurt`,
  openness: (who: string) => `${isolated(who)}'s openness`,
  selfRespect: (who: string) => `${isolated(who)}'s self-respect`,
  meterText: (value: number) => `${value} of 100`,

  chose: (name: string, own: boolean) =>
    own ? `You, as ${isolated(name)}, chose` : `${isolated(name)} chose`,
} as const;
