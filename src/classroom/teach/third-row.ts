/** A Seat in the Third Row, for teachers. Pure. */
import type { Sheet } from './sheet.ts';

export const THIRD_ROW: Sheet = {
  story: 'third-row',
  about: [
    'Maya, 16, plays the cello. Her father Daniel, a locksmith who cannot leave anybody standing outside, has promised for the third time to be in the reserved seat, and for the third time it stays empty.',
    'He was there: outside, at the fire door, nine minutes late and too ashamed to go in. Maya has seen the dry patch under his car and knows that he was near.',
    'It goes on over weeks: the car park, a Saturday in his kitchen, a small promise that falls due in a storm, forty lockers at her school, and a form for a music school that he has to sign.',
    'It can end with the sign folded under the short leg of her chair, with a father who may stand at the back, with a parcel instead of a visit, at a bus stop where he comes late once more, or with her things fetched while he is out. Maya has a secret as well: for half a second she was glad that he had not come.',
  ],
  care: 'Divorced parents, a parent who does not come, a child who stops waiting. Pupils with such a parent should be able to sit this one out without a reason. Nobody has to say which parent is like theirs.',
  stops: [
    {
      choice: 'park-wasnt',
      why: 'The potatoes are true; he leaves out the tea he stayed for. Does a true reason help?',
      ask: ['What would Maya have to hear first?', 'Is an excuse worth less when it is true?'],
    },
    {
      choice: 'park-fine',
      why: '“It’s fine” ends the talk, and nobody has shouted.',
      ask: ['What happens to the anger that was not said?', 'What does Daniel learn from “it’s fine”?'],
    },
    {
      choice: 'kit-latch',
      why: 'A repair, a present or a test, a fresh start, an admission: each looks like effort.',
      ask: [
        'Which of these does Maya have to pay for?',
        'What can be mended here with a screwdriver, and what not?',
      ],
    },
    {
      choice: 'kit-tear',
      why: 'Maya may hurt him back, tell, ask, or break off. How far may she go?',
      ask: ['What does she want him to feel?', 'What does she want to know?'],
    },
    {
      choice: 'stop-keep',
      why: 'Nine people with toothache against one daughter with a cello. Both are waiting for him.',
      ask: [
        'When is a promise broken: when he does not come, or when he does not say so?',
        'How small may a promise be and still count?',
      ],
    },
    {
      choice: 'corr-made-up',
      why: 'Now Maya has lied, to be spared. Her father is kneeling in front of her.',
      ask: ['Whom did the lie protect?', 'What could Daniel say that does not shame her?'],
    },
    {
      choice: 'row-rule',
      why: 'A big word that comforts, or a small rule that sounds cold?',
      ask: [
        'Which sentence would you rather hear, and which would you rather have?',
        'What do you count on somebody for, without ever having said it?',
      ],
    },
  ],
  afterwards: [
    'In one ending he may only stand at the back. Is that a good ending?',
    'What is a promise for, if one can also simply come?',
    'Daniel says yes to everybody, so that they look pleased. Who pays for that?',
  ],
  examples: [
    {
      role: 'hurt',
      seed: 5,
      choices:
        'hall-sit park-wasnt park-played park-quiet park-hold park-order bed-arm kit-latch kit-believed kit-gas kit-what kit-door phone-spring phone-cord stop-keep stop-saw corr-made-up corr-somewhere stairs-read stairs-first stairs-form row-bored row-knees row-lend row-rule row-open-day',
      ending: 'seam',
      told: 'He promises little and keeps it; she says that she wants somebody who sits there and is bored. She lets him in herself, and still looks at the door first.',
    },
    {
      role: 'responsible',
      seed: 4,
      choices:
        'hall-three park-just park-played park-swear park-headphones park-call bed-dot kit-latch kit-pool kit-gas kit-tear kit-door phone-spring phone-two stop-told stop-where corr-quietly corr-like stairs-read stairs-first stairs-if row-last row-knees row-lend row-rule',
      ending: 'standing',
      told: 'He swears too much at the start, then learns to say no in time. He may stand at the back and go if he has to, and she is getting better at not looking.',
    },
    {
      role: 'hurt',
      seed: 2,
      choices:
        'hall-three park-potatoes park-where park-swear park-wiper park-call bed-box kit-latch kit-recorder kit-tea kit-weekends kit-shut phone-spring phone-nan stop-anyway stop-corner corr-common corr-snow stairs-seat stairs-first stairs-write away-came-up wait-well',
      ending: 'her-chair',
      told: 'He explains, excuses, and kneels at her feet at the stop where she had asked him not to come; she has ticked “no contact” on the first night. She picks his lock in three minutes, fetches her things, and locks it again from outside.',
    },
  ],
};
