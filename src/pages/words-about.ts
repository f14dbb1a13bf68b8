/** The words of the about page. What the claims and findings say stands in the model's sources. Pure. */

export const ABOUT = {
  title: 'About Seams',
  lead: 'A role-play that you can replay: two people, one broken trust, and every way of talking about it.',
  what: [
    'In each story you decide for one person. Somebody else decides for the other: a simulated person, somebody beside you, or you yourself in an earlier play. No answer is always wrong. You say it, the other answers, and you see what happens to the thread between you.',
    'The name comes from mending. If something was torn and is sewn together again, it has a seam. The seam can hold, and you can see it.',
  ],

  modelTitle: 'How trust is worked out',
  model: [
    'Each choice is a move. Examples are: to admit what was done, to ask, to blame, to say “it is fine” when it is not. For both people Seams keeps four numbers: trust in the other, hurt, openness and self-respect. Rules say what a move does to these numbers. There is no chance in the rules: the same move at the same moment always does the same.',
    'What a move does depends on when you make it, and on the other person. If you explain before you have admitted anything, it sounds like an excuse. Later, when the other asks for it, it helps. So no choice is always right. Do not look for the nice sentence: look at the other person. The page of the model lists all these moments.',
    'Some choices help at once, and cost something later. Examples are: to tell half of it, to promise too much, to hold anger in. Or to beg until the anger stops, or to say nothing so that it stays calm. Until that is paid, an open knot hangs on the thread.',
    'One rule is more important than all the others: trust grows only as far as both are open. One person alone cannot make it grow. So sometimes trust cannot be mended, whatever one of the two does. To part with respect is an ending too.',
    'While you play, the story answers, and Seams does not say what it thinks. Afterwards the debrief shows each decision and what it did. It also shows the rule for that, and where the rule comes from.',
    'One person alone never decides how it ends. But in a game you decide a lot. Afterwards you may think that people can always decide what happens to them. In one study of a game about being poor, some players thought so (Roussos and Dovidio 2016). In another study of the same game, players understood poor people better (Hernández-Ramos and others 2019). So the debrief can play your words again with other temperaments, fifty times with each. A board can do that too, with the choices that a class made most often. The same model works this out, with temperaments that we made up. It shows how much depends on the other person. It never shows what a person you know would have done. And it is no excuse: some words go badly with everybody.',
  ],

  sourcesTitle: 'Where it comes from',
  sources: [
    'The moves and rules come from three short articles that give advice. Here is what each of them says, in our words.',
  ],
  articles: {
    A: {
      name: 'Article A: trust as contact',
      about:
        'By a therapist. Trust is not a thing that you can give back. It is in the contact between two people, and it comes back only when both move.',
    },
    B: {
      name: 'Article B: causes, problems, what to do',
      about: 'A list: how trust breaks, what makes mending hard, and what the person who broke it should do.',
    },
    C: {
      name: 'Article C: the friend and the ex',
      about:
        'A true story with three pieces of advice: say that all of it was your doing, be really sorry, and forgive yourself as well.',
    },
  },
  allClaims: (n: number) => `What it says, in ${n} points`,
  dated:
    'The articles are sometimes old-fashioned. They speak as if all men were the same, and all women too. They say that your partner should always know where you are. They say that you should be ready to be hit. Seams does not say these things. It is one thing to tell something freely, and another to be watched. And nobody has to be ready to be hit.',

  disagreeTitle: 'Where the articles disagree',
  disagree: 'They do disagree, and we think that is the most interesting part. Nobody has the right answers.',
  oneSays: 'Some say',
  otherSays: 'Others say',
  oursIs: 'What Seams says',

  researchTitle: 'What research says',
  research: [
    'There are studies of apologies, promises and broken promises. Seams takes from them what counts more, what makes it better or worse, and what comes back slowly.',
    'But be careful with these studies. Most of the people in them were adults, and many were students. Many did not know each other. They played for a little money, or read about the problems of other people. Only a few studies watched friends or families, and even fewer asked people of twelve. Some studies disagree. For example, nobody knows if it helps to deny a lie, and Seams does not teach it.',
    'How big the numbers in Seams are is our own guess. For each number, the page of the model says where it comes from, or that it is an assumption.',
  ],

  notTitle: 'What it is not',
  not: 'Seams is a game. It is not therapy, and it does not test what kind of person anybody is: not the people in it, and not you.',
  notThis: 'When it is not about trust',
  teach: 'For teachers: three lesson plans, a sheet for each story, a guide',

  privacyTitle: 'What happens to your plays',
  privacy:
    'They stay in this browser on this device. There are no accounts, nothing is counted and nothing is sent. A play leaves the device only if you give its play code to somebody. Settings has a button to forget everything.',

  madeTitle: 'Made of',
  made: [
    { what: 'The code', who: 'the Seams authors', licence: 'MIT' },
    { what: 'The stories', who: 'the Seams authors', licence: 'CC BY 4.0' },
    { what: 'The drawn people, from Open Peeps', who: 'Pablo Stanley', licence: 'CC0' },
    { what: 'Ink, the language of the stories', who: 'inkle', licence: 'MIT' },
    { what: 'inkjs, which runs it here', who: 'Yannick Lohse and others', licence: 'MIT' },
    { what: 'Phaser, which draws the stage', who: 'Phaser Studio', licence: 'MIT' },
    { what: 'Preact, Signals, idb, Valibot, howler, dagre, qr', who: 'their authors', licence: 'MIT, ISC' },
    { what: 'The instruments of the music, from Fluid R3', who: 'Frank Wen', licence: 'MIT' },
    { what: 'Nunito, Fredoka, Atkinson Hyperlegible Next', who: 'their authors', licence: 'OFL 1.1' },
  ],
  madeColumns: { what: 'What', who: 'By', licence: 'Licence' },
  licences: 'Licences of everything in here',
  version: (version: string) => `Version ${version}`,
} as const;

const VERDICTS: Readonly<Record<string, string>> = { hit: 'Right', barely: 'Nearly right', miss: 'Wrong' };

const STANDINGS: Readonly<Record<string, string>> = { fitted: 'known before', heldOut: 'new' };

/** What stands around the comparison with research; its rows are written by the command that makes it. */
export const RESEARCH_WORDS = {
  compared: (people: number) =>
    `Does the model do what most people do? To find out, we repeated the studies with ${people} simulated people, the same ones each time. Then we compared the results with what each study found.`,
  fitted: (hit: number, barely: number, miss: number) =>
    `Known before (we knew the result when we made a number or rule): ${hit} right, ${barely} nearly right, ${miss} wrong.`,
  heldOut: (hit: number, barely: number, miss: number) =>
    `New (we did not use the result): ${hit} right, ${barely} nearly right, ${miss} wrong.`,
  missedTitle: 'What the model gets wrong',
  noneMissed: 'Nothing at the moment.',
  missed: (expected: string, found: string) => `Expected: ${expected}. Found: ${found}.`,
  proves:
    'So Seams is a tool for thinking: you can try what follows from what. It proves nothing about people. And we had read these studies before we wrote the rules, so to agree with them is not much.',
  all: (n: number) => `All ${n} results beside those of the studies`,
  howToRead:
    'd says how different two groups are. r says how closely two things go together. n says how many were counted. “Nearly right” means: the right direction, but so small that a normal study would not see it. How big d is depends on how different the simulated people are, and that was our own choice.',
  counted: (n: number) => `n = ${n}`,
  caption: 'The model and research',
  columns: { compared: 'What is compared', expected: 'Expected', found: 'Found', result: 'Result' },
  verdict: (id: string) => VERDICTS[id] ?? id,
  standing: (id: string) => STANDINGS[id] ?? id,
} as const;
