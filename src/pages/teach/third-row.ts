/** A Seat in the Third Row, for teachers. */
import type { Sheet } from './sheet.ts';

export const THIRD_ROW: Sheet = {
  story: 'third-row',
  about: [
    'Maya, 16, plays the cello. Her father Daniel, a locksmith who cannot leave anybody standing outside, has promised for the third time to be in the reserved seat, and for the third time it stays empty.',
    'He was there: outside, at the fire door, a few minutes late and too ashamed to go in. Maya has seen the dry patch under his car and knows that he was near.',
    'It goes on over weeks: the car park, a Saturday in his kitchen, a small promise that falls due in a storm, forty lockers at her school, and a form for a music school that he has to sign.',
    'It can end with the sign folded under a table leg, with a father who may stand at the back, with a ticket or a parcel instead of a visit, or with her chair empty. Maya has a secret as well: for half a second she was glad that he had not come.',
  ],
  care: 'Divorced parents, a parent who does not come, a child who stops waiting. Pupils with such a parent should be able to sit this one out without a reason. Nobody has to say which parent is like theirs.',
  stops: [
    {
      choice: 'park-wasnt',
      why: 'He has a good reason and it is true. Does that help?',
      ask: ['What would Maya have to hear first?', 'Is an excuse worth less when it is true?'],
    },
    {
      choice: 'park-fine',
      why: 'Many would say “it’s fine”. It ends the talk, and nobody is angry.',
      ask: ['What happens to the anger that was not said?', 'What does Daniel learn from “it’s fine”?'],
    },
    {
      choice: 'kit-latch',
      why: 'A repair, a present, a test, a fresh start: all four look like effort.',
      ask: [
        'Which of these does Maya have to pay for?',
        'What can be mended here with a screwdriver, and what not?',
      ],
    },
    {
      choice: 'kit-tear',
      why: 'Maya may hurt him back, ask, or break off. The room feels with her and starts to feel with him.',
      ask: ['What does she want him to feel?', 'What does she want to know?'],
    },
    {
      choice: 'stop-keep',
      why: 'Nine people with toothache against one daughter with a cello. There is no clean answer.',
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
      why: '“Always” sounds like love. “No, or a time” sounds cold.',
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
      told: 'Neither comes near the other; each gesture meets a shut door. She picks his lock in three minutes, fetches her things, and locks it again from outside.',
    },
  ],
};
