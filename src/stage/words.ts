/** The stage in words, for those who do not see it. Pure. */
import type { Mood, Pose, SceneId } from '../story/cues.ts';
import type { ThreadPicture } from '../thread/thread.ts';
import { ROLES } from '../trust/bond.ts';
import type { PersonPicture, StagePicture } from './picture.ts';

const SCENES: Readonly<Record<SceneId, string>> = {
  'bus-stop-dusk': 'A bus stop, early evening.',
  'bus-stop-morning': 'A bus stop, morning.',
  'school-corridor': 'A school corridor.',
  'school-yard-morning': 'The school yard, morning.',
  'kitchen-evening': 'A kitchen, evening.',
  'bedroom-night': 'A bedroom, night.',
  'park-bench': 'A bench in the park.',
  stairwell: 'A stairwell.',
  'spring-fair': 'The spring fair.',
  'concert-hall': 'An old concert hall, half dark, rows of red seats.',
  'practice-room': 'A practice room with a piano and a cello.',
  'kitchen-morning': 'A small kitchen, morning, a calendar on the fridge.',
  'car-park-night': 'The car park behind the hall, night, a car with its boot open.',
  'flat-evening': 'The living room of a small flat, early evening, shirts on a clothes rack.',
  'office-lobby': 'The entrance of an office, gates in front of the lift.',
  'attic-night': 'A room under the roof, night.',
};

const MOODS: Readonly<Record<Mood, string>> = {
  calm: 'looks calm',
  warm: 'looks warm',
  glad: 'looks glad',
  amused: 'is close to laughing',
  hopeful: 'looks hopeful',
  thoughtful: 'looks thoughtful',
  polite: 'smiles politely',
  flat: 'shows nothing',
  blank: 'looks blank',
  tired: 'looks tired',
  worried: 'looks worried',
  cornered: 'looks cornered',
  ashamed: 'looks ashamed',
  hurt: 'looks hurt',
  tearful: 'is close to tears',
  angry: 'looks angry',
  sharp: 'looks sharp',
  surprised: 'looks surprised',
};

const POSES: Readonly<Record<Pose, string>> = {
  open: '',
  'arms-crossed': ', arms crossed',
  'turned-away': ', turned away',
  'leaning-in': ', leaning in',
  'hand-to-chest': ', a hand on the chest',
  'phone-in-hand': ', phone in hand',
  sitting: '',
};

/** What one sees of the story's thing on the one who has it, by the person's name in lower case. */
const THINGS: Readonly<Record<string, string>> = {
  nadia: ', in the green scarf',
  vera: ', in the green scarf',
  daniel: ', with the paper sign',
  maya: ', with the paper sign',
  tomas: ', with the lunch box',
  leila: ', with the lunch box',
};

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "A kitchen, evening. Nadia looks ashamed, Vera looks hurt, turned away. The thread between them hangs very loose." */
export function describeStage(picture: StagePicture): string {
  const place = picture.scene ? tellPlace(picture, picture.scene) : '';
  const here = ROLES.map((role) => picture.people[role]).filter((person) => person.here);
  const people = here.map(tellPerson).join(', ');
  const apart = picture.apart ? 'They are in touch by phone.' : '';
  return [place, people && `${people}.`, apart, tellThread(picture.thread)].filter(Boolean).join(' ');
}

function tellPlace({ laid, rains }: StagePicture, scene: SceneId): string {
  const lies = laid && scene === 'concert-hall' ? ' A sheet of paper on a seat in the third row.' : '';
  return `${SCENES[scene]}${lies}${rains ? ' Rain.' : ''}`;
}

function tellPerson({ name, mood, pose, sits, wears }: PersonPicture): string {
  const seat = sits ? ', sitting' : '';
  const thing = wears ? (THINGS[name.toLowerCase()] ?? '') : '';
  return `${name} ${MOODS[mood]}${seat}${POSES[pose]}${thing}`;
}

function tellThread({ strands, slack, fray, tremble, stitches, knots }: ThreadPicture): string {
  const done = [sewn(stitches.length), knotted(knots.length)].filter(Boolean);
  if (strands === 0) return `The thread between them ${['is torn', ...done].join(', ')}.`;
  const worn = [fray >= 40 && 'worn', tremble >= 70 && 'shaking'].filter(Boolean).join(' and ');
  if (strands === 1)
    return `The thread between them ${['hangs by one strand', worn, ...done].filter(Boolean).join(', ')}.`;
  const hang = slack >= 55 ? 'hangs very loose' : slack >= 30 ? 'hangs a little loose' : 'is tight';
  const left = [`${COUNTS[strands] ?? strands} strands`, ...done].join(', ');
  return `The thread between them ${hang}${worn && `, ${worn}`}: ${left}.`;
}

function sewn(count: number): string {
  return count === 0 ? '' : `${COUNTS[count] ?? count} ${count === 1 ? 'stitch' : 'stitches'}`;
}

/** What snapped stays knotted. */
function knotted(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'one knot where it broke' : `${COUNTS[count] ?? count} knots where it broke`;
}
