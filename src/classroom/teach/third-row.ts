/** A Seat in the Third Row, for teachers. Pure. */
import type { Sheet } from './sheet.ts';

export const THIRD_ROW: Sheet = {
  story: 'third-row',
  about: [
    'Maya, 16, plays the cello. Her father Daniel, a locksmith who cannot leave anybody standing outside, has promised for the third time to be in the reserved seat, and for the third time it stays empty.',
    'He was there: outside, at the fire door, nine minutes late and too ashamed to go in. Maya has seen that the ground is dry under his car, and knows that he was near.',
    'It goes on over weeks: the car park, a Saturday in his kitchen, a small promise that falls due in a storm, forty lockers at her school, and a form for a music school that he has to sign. The same sentence is a help at one moment and a blow at another: “I’m so sorry” while she is still crying cuts her short, and the same words after he has listened let her breathe.',
    'It can end with the sign folded under the short leg of her chair, with a father who may stand at the back, with a parcel instead of a visit, at a bus stop where he comes late once more, or with her things fetched while he is out. Each says what was missing, and in whom. Maya has a secret as well: for half a second she was glad that he had not come.',
  ],
  care: 'Divorced parents, a parent who does not come, a child who stops waiting. Pupils with such a parent should be able to sit this one out without a reason. Nobody has to say which parent is like theirs.',
  stops: [
    {
      choice: 'park-wasnt',
      why: 'She waits for him to say something. He may explain, soften, carry the cello, or say that it was his doing. Nothing of it has been said yet.',
      ask: [
        'What is she waiting for, and how can you see it?',
        'He always carries the cello. Why does she not let go of it now?',
      ],
    },
    {
      choice: 'park-sorry',
      why: 'What fits here hangs on what she has just done: told him, asked him, or said that it is fine.',
      ask: [
        'When would “I’m so sorry” help her, and when would it stop her?',
        'What does it mean to her if he says nothing? Does it always mean the same?',
      ],
    },
    {
      choice: 'kit-latch',
      why: 'A repair, a task, a nice day, an admission: each looks like effort.',
      ask: [
        'Which of these does Maya have to pay for?',
        'Does it make a difference whether he has said before that it was his doing?',
      ],
    },
    {
      choice: 'kit-handbag',
      why: 'He may have listened, or talked, or turned to the sink. Now it is her turn.',
      ask: ['What does she want him to feel?', 'What does she want to know?'],
    },
    {
      choice: 'phone-nothing',
      why: 'The same silence: after “I’m not ready to talk”, and after “could you mend my case?”',
      ask: ['When is it kind to write nothing?', 'How could he tell, from what she wrote?'],
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
        'hall-monday park-wasnt park-played park-stand park-hold park-order bed-arm kit-latch kit-believed kit-gas kit-what kit-door phone-cord phone-spring stop-keep stop-saw corr-made-up corr-somewhere stairs-read stairs-first stairs-form row-bored row-knees row-lend row-rule row-open-day',
      ending: 'seam',
      told: 'He says at once that it was his doing, and then he listens; later he promises little and keeps it. She says that she wants somebody who sits there and is bored. She lets him in herself, and still looks at the door first.',
    },
    {
      role: 'responsible',
      seed: 4,
      choices:
        'hall-three park-just park-played park-swear park-headphones park-call bed-dot kit-latch kit-recorder kit-gas kit-tear kit-door phone-cord phone-spring stop-told stop-where corr-quietly corr-like stairs-read stairs-first stairs-if row-last row-knees row-lend row-rule',
      ending: 'standing',
      told: 'He calms her with promises and half of the truth at the start, then learns to say no in time. He may stand at the back and go if he has to. She plays better when she is not hoping.',
    },
    {
      role: 'hurt',
      seed: 2,
      choices:
        'hall-three park-potatoes park-where park-took-longer park-wiper park-order bed-box kit-latch kit-recorder kit-tea kit-weekends kit-shut phone-nan phone-by-seven stop-anyway stop-corner corr-common corr-snow stairs-seat stairs-first stairs-write none-calendar none-sink',
      ending: 'her-chair',
      told: 'He explains while she is still shouting, and says nothing of where he was; she ticks “no contact” on the first night. He even keeps a promise, but by then nobody is looking. She picks his lock in three minutes, and finds in his cupboard what he never showed her.',
    },
  ],
};
