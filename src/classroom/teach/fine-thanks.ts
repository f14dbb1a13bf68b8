/** Fine, Thanks, for teachers. Pure. */
import type { Sheet } from './sheet.ts';

export const FINE_THANKS: Sheet = {
  story: 'fine-thanks',
  about: [
    'Tomas lost his job nine weeks ago. Every morning he has left with a lunch box and spent the day on a bench, and in the evenings he has told Leila, with whom he has just moved in, about an invented colleague called Bernd.',
    'She comes for the lunch box he left behind, and the lie falls apart at the reception desk. He was ashamed; he also took the rent from the tin they were both saving in, and she has knitted two hats for Bernd’s twins.',
    'It goes on over weeks: the first evening, weeks apart, a day’s work at last, the stairs with the neighbour who always asks, a job interview that goes wrong, and a letter of her own that Leila has not shown.',
    'It can end with a box that two people label, with a parting and a shelf put up at last, in “fine” on the telephone, or with one more lie that is handed in by a boy with a wet dog.',
  ],
  care: 'Losing one’s work, shame, money, a couple that may part. Pupils whose parents are out of work may find this close; the story laughs with Tomas, never at people without a job. From 14.',
  stops: [
    {
      choice: 'lobby-pass',
      why: 'Hours cut, Bernd’s day off, feeling sick: each is a way through this minute. Which are ways out of it?',
      ask: ['What is Tomas afraid of losing, if he says it?', 'How long would each of these answers hold?'],
    },
    {
      choice: 'lobby-knitted',
      why: 'Asking, telling of the hats, leaving, pretending to have known: each protects somebody.',
      ask: ['Whom does each protect, and from whom?', 'Is it the job that hurts her, or Bernd?'],
    },
    {
      choice: 'flat-tin',
      why: 'Tell all of it, or only what she would find out anyway?',
      ask: [
        'What is worse: five things at once, or one thing each day?',
        'She may have asked for one answer, and for time. What changes if he gives her everything tonight?',
      ],
    },
    {
      choice: 'flat-mother',
      why: 'Her sharpest sentence is also a lie, as one finds out much later.',
      ask: ['What does it do for her in that moment?', 'Could she take it back? How?'],
    },
    {
      choice: 'pond-ask-me',
      why: 'Leila may just have asked a stranger about him. Is that her right, and is this the moment to say so?',
      ask: [
        'Would she trust more after asking Mr Dunne, or less?',
        'Where does openness end and being watched begin?',
      ],
    },
    {
      choice: 'stop-fine',
      why: 'The old word, to spare her one evening. This is the relapse, and it is one word long.',
      ask: [
        'Is it the same lie again, or a smaller one?',
        'What does it cost to take it back after a minute, and what after a week?',
      ],
    },
    {
      choice: 'us-without-you',
      why: 'May she go, when he is trying so hard?',
      ask: [
        'What does one owe somebody who is making an effort?',
        'How does one leave without making the other small?',
      ],
    },
  ],
  afterwards: [
    'Leila had kept a letter under the forks since September. Does that change who lied?',
    'When did the lie stop being about the job?',
    'Whom do you answer “fine, thanks”, and who would notice?',
  ],
  examples: [
    {
      role: 'responsible',
      seed: 5,
      choices:
        'lobby-pass lobby-knitted lobby-say-nothing lobby-cataracts boats-evenings home-eat flat-tin flat-ask-for-bernd flat-sit flat-launderette flat-till-she-is-done flat-how-long phone-my-turn phone-jumper tuesday-keep landing-noticed landing-coat pond-duck pond-half stop-in-my-mouth stop-week-three stop-alone-as-well us-at-three us-let-her-go-on us-you-fill-it us-lemon',
      ending: 'if-found',
      told: 'He says at once that it is a lie and his, and lets her talk, in the rain and on the floor. At the stop he says how much he wants to say “fine” instead of saying it, and she tells of her letter and of his wet shoes. She still gives him the look.',
    },
    {
      role: 'responsible',
      seed: 7,
      choices:
        'lobby-pass lobby-knitted lobby-lamp lobby-not-home boats-evenings home-westhaven flat-bike flat-ask-for-bernd flat-sit flat-mother flat-about-you flat-take-the-hats phone-my-turn phone-dot tuesday-keep landing-frightened landing-tin pond-what-like pond-ask-him stop-gone stop-want stop-quits us-what-do-we-do us-tell-them-no us-without-you us-boards',
      ending: 'five-boards',
      told: 'He says at once that the job is gone. But while she tells of the hats he explains the lamp, and when she says that she is frightened he comes with the tin: right words, too early. She goes, takes back the sentence about her mother, and he fills the box for her train.',
    },
    {
      role: 'responsible',
      seed: 6,
      choices:
        'lobby-pass lobby-bernd lobby-lamp lobby-cataracts boats-evenings home-eat flat-tin flat-ask-for-bernd flat-sit flat-launderette flat-till-she-is-done flat-take-the-hats phone-my-turn phone-jumper tuesday-keep landing-noticed landing-september pond-duck pond-half stop-fine stop-week-three stop-what-of-us us-says-so us-lid-stays-off us-really us-slow',
      ending: 'handed-in',
      told: 'They are nearly there. Then comes one “fine” to spare her, and when she asks straight out he lies again. A boy brings the lunch box, and she asks how work was.',
    },
  ],
};
