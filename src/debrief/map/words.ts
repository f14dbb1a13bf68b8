/** Words of the map of a story. Pure. */
import { isolated } from '../../look/isolate.ts';
import type { SceneId } from '../../story/cues.ts';

/** Where a scene is, short enough to stand above it. */
const PLACES: Readonly<Record<SceneId, string>> = {
  'bus-stop-dusk': 'Bus stop, early evening',
  'bus-stop-morning': 'Bus stop, morning',
  'school-corridor': 'School corridor',
  'school-yard-morning': 'School yard',
  'kitchen-evening': 'Kitchen, evening',
  'bedroom-night': 'Bedroom, night',
  'park-bench': 'Park bench',
  stairwell: 'Stairwell',
  'spring-fair': 'Spring fair',
  'concert-hall': 'Concert hall',
  'practice-room': 'Practice room',
  'kitchen-morning': 'Kitchen, morning',
  'car-park-night': 'Car park, night',
  'flat-evening': 'Flat, evening',
  'office-lobby': 'Office entrance',
  'attic-night': 'Under the roof, night',
};

export const MAP = {
  title: (story: string) => `The map of ${isolated(story)}`,
  lead: 'What you have seen of this story, as one person or the other. You can still find what is empty.',
  seen: (decisions: number, of: number, endings: number, ofEndings: number) =>
    `You have seen ${decisions} of ${of} decisions and ${endings} of ${ofEndings} endings.`,
  play: 'Show the way of',
  noPlay: 'No play',
  noPlays: 'You have not played this story on this device yet.',
  picture: 'Map',
  nearer: 'Nearer',
  farther: 'Farther',
  list: 'The same as a list',
  scenes: 'Scenes',
  endings: 'Endings',
  place: (place: string | null, time: string | null): string =>
    [placeOf(place), time === null ? null : time].filter((part) => part !== null).join(' · '),
  someScene: 'A scene',
  decides: (who: string | null) => (who === null ? 'A decision' : `${isolated(who)} decides`),
  chosenHere: (n: number, said: string) => `In this play, decision ${n}: ${isolated(said)}`,
  takenBefore: (said: readonly string[]) => `Taken so far: ${said.join(', ')}`,
  untaken: (n: number) =>
    n === 0
      ? 'You have taken everything here.'
      : n === 1
        ? 'One more thing can be said or done here.'
        : `${n} more things can be said or done here.`,
  hiddenDecisions: (n: number) =>
    n === 1 ? 'one decision that you have not seen' : `${n} decisions that you have not seen`,
  hiddenScenes: (n: number) => (n === 1 ? 'One scene not seen yet' : `${n} scenes not seen yet`),
  hiddenEndings: (n: number) => (n === 1 ? 'One ending not found yet' : `${n} endings not found yet`),
  ended: (title: string) => `${isolated(title)}: this play ended here`,
  debrief: 'Open this play’s debrief',
  close: 'Close',
  toStory: 'To the story',
  toPlays: 'All plays',
} as const;

function placeOf(place: string | null): string | null {
  return place !== null && Object.hasOwn(PLACES, place) ? PLACES[place as SceneId] : null;
}
