/** The words of the about page. What the claims and findings say stands in the model's sources. Pure. */

export const ABOUT = {
  title: 'About Seams',
  lead: 'A role-play that can be replayed: two people, one broken trust, and every way of talking about it.',
  what: [
    'You hold one seat in each story; somebody else decides for the person opposite. That can be a simulated person with a temper of their own, somebody beside you, or you yourself from an earlier play. Nothing you do is wrong in itself: you say it, the other answers, and you see what became of the thread between you.',
    'The name comes from mending. A thing that was torn and sewn together again has a seam. It can hold, and it can be looked at.',
  ],

  modelTitle: 'How trust is worked out',
  model: [
    'Each choice is a move: to own what was done, to ask, to accuse, to say that it is fine while it is not. For both people Seams keeps four numbers: trust in the other, hurt, openness, self-respect. Rules say what a move does to them. There are no dice in the rules: the same move at the same moment does the same.',
    'What a move does depends on when it is made, and to whom. An explanation before anything was owned lands as an excuse; asked for, after it was owned, it helps. So no choice is right by itself, and whoever looks at the other can tell more than whoever looks for the nice sentence. The page of the model lists every such occasion.',
    'Some choices help at once and are paid for later: a half-truth, a promise too high, anger that was swallowed or begged to sleep, calm that silence bought. While such a debt stands, an open knot hangs on the thread.',
    'One rule stands above the rest: trust grows only as far as both are open. So no number rises because one person alone tries hard, and some stories cannot be mended, whatever one of the two does. To part with respect is an ending too.',
    'While you play, the story answers and Seams keeps its opinion to itself. Afterwards the debrief shows each decision, what it did, by which rule, and which source the rule rests on.',
    'How it ends is not up to one of two people alone. Whoever plays has much in hand, and may come away thinking that people have in hand what happens to them: in one of two studies of a game about being poor, some of the players did (Roussos and Dovidio 2016); others who studied the same game found more understanding (Hernández-Ramos and others 2019). So the debrief can play the same words beside people of other temperaments, fifty times each, and a board does it with the commonest play of a class. That is reckoned with the same model and with temperaments that we made up. It shows how much hangs on the other, never what a person you know would have done. And it excuses nobody: some words go badly beside everybody.',
  ],

  sourcesTitle: 'Where it comes from',
  sources: [
    'Three short articles from advice pages stand behind the moves and rules. Here is what each of them says, in our words.',
  ],
  articles: {
    A: {
      name: 'Article A: trust as contact',
      about:
        'By a therapist who distrusts the very question. Trust is no object to be given back; it lives in the contact between two people, and comes about again only when both move.',
    },
    B: {
      name: 'Article B: causes, barriers, what to do',
      about:
        'A list from an advice page: how trust breaks, what stands in the way, and what whoever broke it should do.',
    },
    C: {
      name: 'Article C: the friend and the ex',
      about:
        'A personal story with three pieces of advice: take all of the responsibility, be sorry sincerely, forgive yourself as well.',
    },
  },
  allClaims: (n: number) => `What it says, in ${n} points`,
  dated:
    'The articles are old-fashioned in places. They speak of men and women as if each were all alike, advise that a partner should always know where one is, and treat a blow as something to be ready for. Seams does not pass that on. Telling freely is one thing, being watched is another, and nobody has to be ready for a blow.',

  disagreeTitle: 'Where the articles contradict each other',
  disagree: 'They do, and we find that the most interesting part. There is no key at the back of the book.',
  oneSays: 'On the one hand',
  otherSays: 'On the other hand',
  oursIs: 'What Seams makes of it',

  researchTitle: 'Where the research stands',
  research: [
    'Apologies, promises and broken promises have been studied. From these studies Seams takes an order, a direction or the shape of a curve: what counts more, what makes it better or worse, what comes back slowly.',
    'Be careful with them all the same. Most of the people asked were adults, many were students, and many were strangers to each other who played for small sums or read about somebody else’s quarrel. Little of it watched friends or families, less of it people of twelve, and some of it contradicts itself: whether denying helps after a lie, for one, is open, and Seams does not teach it.',
    'The sizes of the numbers in Seams are our own setting. Each says in the source code where it comes from, or that it is an assumption.',
  ],

  notTitle: 'What it is not',
  not: 'Seams is a game. It is not therapy, and it is not a measure of a person: not of the people in it and not of you.',
  notThis: 'When it is not about trust',
  teach: 'For teachers: three lesson plans, a sheet for each story, a guide',

  privacyTitle: 'What becomes of your plays',
  privacy:
    'They stay in this browser on this device. There are no accounts, nothing is counted and nothing is sent. A play leaves only if you hand on its play code yourself. Settings has a button to forget everything.',

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

const VERDICTS: Readonly<Record<string, string>> = { hit: 'Hit', barely: 'Hit, barely', miss: 'Missed' };

const STANDINGS: Readonly<Record<string, string>> = { fitted: 'fitted', heldOut: 'held out' };

/** What stands around the comparison with research; its rows are written by the command that makes it. */
export const RESEARCH_WORDS = {
  compared: (people: number) =>
    `Does the model lean the way people lean on average? To find out, ${people} simulated people go through small experiments built like those of the studies, the same people in each condition. Then what came out is put beside what the study found.`,
  fitted: (hit: number, barely: number, miss: number) =>
    `Fitted (a number or rule of the model was made with the finding in mind): ${hit} hit, ${barely} barely, ${miss} missed.`,
  heldOut: (hit: number, barely: number, miss: number) =>
    `Held out (none was): ${hit} hit, ${barely} barely, ${miss} missed.`,
  missedTitle: 'What the model misses',
  noneMissed: 'Nothing at present.',
  missed: (expected: string, found: string) => `Expected: ${expected}. Found: ${found}.`,
  proves:
    'So Seams is a thinking tool: it lets you try what follows from what. It proves nothing about people, and agreeing with a study is a small thing for rules that were written by people who had read it.',
  all: (n: number) => `All ${n} comparisons with the findings`,
  howToRead:
    'd says by how many spreads two conditions differ, r how closely two things go together, n how many measurements there were. "Barely" is the right direction, but too small for a study of ordinary size to see. How large a d comes out depends on how much the simulated people differ, which was our own setting.',
  caption: 'The model against research',
  columns: { compared: 'What is compared', expected: 'Expected', found: 'Found', result: 'Result' },
  verdict: (id: string) => VERDICTS[id] ?? id,
  standing: (id: string) => STANDINGS[id] ?? id,
} as const;
