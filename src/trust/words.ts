/** The words of this room that players read. Nothing here carries meaning for the model. */

/** What spoke in a simulated person, as the debrief prints it: for a move, and against one. */
export const VOICE_WORDS = {
  fresh: { towards: 'the hurt is fresh', against: 'the hurt is too fresh for that' },
  proud: { towards: 'pride keeps the head up', against: 'it is hard to be the one who gives in' },
  safer: { towards: 'it seems safer to show little', against: 'it does not seem safe to show that much' },
  afraid: {
    towards: 'there is a fear that it is over',
    against: 'the fear of losing leaves no room for that',
  },
  impatient: { towards: 'it should be over soon', against: 'waiting is hard' },
  grudge: { towards: 'the wrong will not let go', against: 'the wrong stands in the way' },
  stung: { towards: 'the last step stung', against: 'the last step stung too much for that' },
  swallowed: { towards: 'what was swallowed comes up again', against: 'too much was swallowed for that' },
  small: { towards: 'little self-respect is left', against: 'it takes more self-respect than is left' },
  cooled: { towards: 'the anger has burnt down', against: 'there is little anger left for that' },
  'taken-in': {
    towards: 'there has been some listening',
    against: 'after some listening there is less need for that',
  },
  openness: {
    towards: 'there is some openness between the two',
    against: 'there is too much openness for that',
  },
  matters: { towards: 'the other still matters', against: 'the other matters too much for that' },
  'a-step': { towards: 'the other has just taken a step', against: 'the other has just taken a step' },
  'no-hurry': { towards: 'there is no hurry', against: 'there is no need to force anything' },
  'said-already': { towards: null, against: 'that has been done already' },
  timely: { towards: 'the moment asks for it', against: null },
  untimely: { towards: null, against: 'this is not the moment for it' },
  'no-way-back': { towards: 'no way back is left', against: 'no way back is left to build on' },
  tired: { towards: 'too much has been said to go on like this', against: null },
  'worth-it': { towards: null, against: 'there is still something to save' },
} as const satisfies Record<string, { readonly towards: string | null; readonly against: string | null }>;

export type VoiceId = keyof typeof VOICE_WORDS;
