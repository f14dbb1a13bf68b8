/** The face that the bond gives a person, and how a person reacts to the other's choice. Pure. */
import type { Step } from '../../play/step.ts';
import type { Mood } from '../../story/cues.ts';
import type { Person, Role } from '../../trust/bond.ts';
import type { Reaction } from '../picture.ts';

/** The mood that a person shows while no cue of the story sets one. */
export function restingMood({ trust, hurt, openness }: Person): Mood {
  if (hurt >= 60) return openness < 40 ? 'flat' : 'hurt';
  if (hurt >= 35) return openness < 40 ? 'tired' : 'thoughtful';
  return trust >= 60 && openness >= 60 ? 'warm' : 'calm';
}

/** How `other` reacts to a step: flinches at a harmful pitfall, is eased by a practice that helped; else null. */
export function reactionTo(step: Step, other: Role): Reaction | null {
  const felt = step.response.changes.filter(({ role }) => role === other);
  const grew = (part: keyof Person) => felt.some((change) => change.part === part && change.to > change.from);
  const fell = (part: keyof Person) => felt.some((change) => change.part === part && change.to < change.from);
  if (step.kind === 'pitfall' && (grew('hurt') || fell('trust') || fell('openness') || fell('selfRespect'))) {
    return { kind: 'flinch', n: step.n };
  }
  if (step.kind === 'practice' && (fell('hurt') || grew('trust') || grew('openness'))) {
    return { kind: 'ease', n: step.n };
  }
  return null;
}
