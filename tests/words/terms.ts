/** What the interface may say besides the common words, and what it may not say although its words are common. */

/** Words by why they may be said. Every regular form of one is meant as well: “decision” lets “decisions” through. */
export const TERMS: Readonly<Record<string, string>> = {
  'of Seams: the table in its design, and what its screens explain': `breach contact debrief decision echo model openness
    pitfall practice reflection replay reveal role scene simulated strand temperament`,

  'of computers, as schools say them': `backspace browser camera cancel code computer connection csv ctrl delete deploy device docs
    esc export format http https ids import install javascript lan licence mb md menu min mit network npm press projector px qr
    readable reload rename scan scroll storage tab type undo unmark version`,

  'taught by the third year of English, or in any school, and not in a list of American ten-year-olds': `admit adult advice afford
    apology area argue article ashamed assumption average calm cello completely concert content continue control corridor
    counsellor countdown credit deny detail differ disagree doubt effort emergency entrance example explanation fade focus force grandparent
    guilty helpline honesty instrument interrupt limit movement normal opposite original patience practise pride private problem program
    punishment research respect responsible result revenge seriously sewn source stomach strength student suggest summary themselves
    therapist therapy thoughtful threat topic unfaithful usually violin`,

  'of pictures that a camera takes': 'blurred grainy tilted',

  'names of people, places, things and licences': `atkinson attribution britain cc chrome commons creative dagre daniel dovidio european ex firefox fluid frank fredoka hernández hyperlegible idb inkjs inkle ipad iphone isc lohse nadia nunito ofl pablo phaser preact ramos roussos safari signals stanley
    studio union valibot vera wen yannick`,
};

/** What readers stumbled over, though each of its words is common, and what to say in its place. */
export const HARD: readonly (readonly [said: RegExp, instead: string])[] = [
  [/\breckon/i, 'work out'],
  [/\banew\b/i, 'again, from the start'],
  [/\bwhoever\b/i, 'the person who, everybody who'],
  [/\bshall\b|\bupon\b|\bborne\b|\bunasked\b|\bwherever\b/i, 'a word of today'],
  [/\b(?:may|can|must|should|could) one\b|\bone may\b|\boneself\b/i, 'you'],
  [/\bhad better\b|\bneed not\b/i, 'should, do not have to'],
  [/^Of (?:these|those|all)\b/, 'who, then what: not the other way round'],
  [/\bneither\b.*\bnor\b/i, 'not … or'],
  [/\b(?:an?|another|earlier|newer|older|newest) Seams\b(?! that)/, 'a version of Seams'],
  [/\bborn again\b/i, 'mended'],
  [/\bhigh chair\b|\blaid open\b|\bat work\b|\btake off\b/i, 'the thing itself, no picture of it'],
  [/\bfork\b/i, 'place'],
  [
    /\bfor good\b|\bcame about\b|\bgoes without saying\b|\bput up with\b|\bswallow/i,
    'the thing itself, no idiom',
  ],
];
