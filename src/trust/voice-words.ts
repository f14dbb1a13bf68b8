/** What speaks in a simulated person, in words. Nothing here carries meaning for the model. Pure. */

/** What spoke in a simulated person, as the debrief prints it: for a move, and against one. */
export const VOICE_WORDS = {
  fresh: { towards: 'the hurt is fresh', against: 'the hurt is too fresh for that' },
  proud: { towards: 'there is a lot of pride', against: 'it is hard to be the one who gives in' },
  safer: { towards: 'it seems safer to show little', against: 'it does not seem safe to show that much' },
  afraid: {
    towards: 'there is a fear that it is over',
    against: 'the fear of losing is too big for that',
  },
  impatient: { towards: 'it should be over soon', against: 'waiting is hard' },
  grudge: { towards: 'what was done is not forgotten', against: 'what was done is not forgotten' },
  stung: { towards: 'the last answer hurt', against: 'the last answer hurt too much for that' },
  swallowed: { towards: 'anger that was held in comes out', against: 'too much anger was held in for that' },
  small: { towards: 'little self-respect is left', against: 'it takes more self-respect than is left' },
  cooled: { towards: 'the anger has cooled down', against: 'there is little anger left for that' },
  'taken-in': {
    towards: 'there has been some listening',
    against: 'after some listening there is less need for that',
  },
  openness: {
    towards: 'there is some openness between the two',
    against: 'there is too much openness for that',
  },
  matters: { towards: 'the other still matters', against: 'the other matters too much for that' },
  'a-step': { towards: 'the other has come closer', against: 'the other has come closer' },
  'no-hurry': { towards: 'there is no hurry', against: 'there is no need to force anything' },
  'said-already': { towards: null, against: 'that has been done already' },
  timely: { towards: 'this is the moment for it', against: null },
  untimely: { towards: null, against: 'this is not the moment for it' },
  'no-way-back': { towards: 'no way back is left', against: 'no way back is left for that' },
  tired: { towards: 'too much has been said to go on like this', against: null },
  'worth-it': { towards: null, against: 'there is still something to save' },
} as const satisfies Record<string, { readonly towards: string | null; readonly against: string | null }>;

export type VoiceId = keyof typeof VOICE_WORDS;

export type VoiceSide = 'towards' | 'against';

/** What these voices say for a move, or against it, in their order; some have nothing to say on one side. */
export function voiceWords(ids: readonly VoiceId[], side: VoiceSide): readonly string[] {
  return ids.flatMap((id) => VOICE_WORDS[id][side] ?? []);
}
