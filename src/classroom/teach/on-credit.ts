/** On Credit, for teachers: the warm-up. Pure. */
import type { Sheet } from './sheet.ts';

export const ON_CREDIT: Sheet = {
  story: 'on-credit',
  about: [
    'Sami stands at a bus stop with an ice-cream cake that is melting and a phone that is dead. Juno has four per cent, and her ticket home is on it.',
    'He wants one call. She has never seen him before. In six or seven decisions they lend, refuse, joke, pay back or run out of power.',
    'Nothing is broken here, so nothing has to be mended: it shows how trust starts, and how the game works.',
  ],
  care: 'Nothing heavy. Use it as the warm-up before any of the others.',
  stops: [
    {
      choice: 'stop-melting',
      why: '“It’s an emergency” is quick to say, and says nothing.',
      ask: [
        'Which sentence would make you take your phone out?',
        'Which one would make you sorry that you did?',
      ],
    },
    {
      choice: 'stop-walk',
      why: 'Juno can lend all of it, a part with a string, or nothing.',
      ask: ['What can she bear to lose here?', 'Is it distrust if she holds the phone herself?'],
    },
  ],
  afterwards: ['How much does one lend somebody one has just met, and what does it depend on?'],
  examples: [
    {
      role: 'hurt',
      seed: 1,
      choices: 'stop-melting stop-who stop-cry stop-walk call-back call-counted call-own',
      ending: 'paid-back',
      told: 'He says plainly what it is about, she lends what she can bear to lose, and it comes back.',
    },
    {
      role: 'hurt',
      seed: 1,
      choices: 'stop-emergency stop-run stop-swear stop-earphone wall-please wall-never',
      ending: 'two-strangers',
      told: 'He says “emergency”, she says that he will run, and puts in the other earphone. She keeps her four per cent, and has nobody to ring.',
    },
  ],
};
