/** Three Times, for teachers. Pure. */
import type { Sheet } from './sheet.ts';

export const THREE_TIMES: Sheet = {
  story: 'three-times',
  about: [
    'Nadia and Vera, both 17, have been friends for ten years. In February Nadia met Vera’s ex, Ilya, three times, and said nothing; now Ilya has told Vera, in his own way.',
    'Nadia stopped of her own accord, before a kiss. What hurts Vera most is the silence: that winter she cried in Nadia’s kitchen, and Nadia made toast and said nothing.',
    'It goes on for eighteen days: the first evening, a talk that comes too early, a storm on the stairs, messages, being watched in the corridor, a new message from Ilya, and a bench by the river. The endings are weeks later.',
    'It can end mended with a seam that shows, half mended, in a smile for others, in a kind parting, in a door that opens no wider than a hand, or in lost property. Vera has something to tell as well; whether she does is up to whoever plays her.',
  ],
  care: 'Broken friendships, an ex, being left out. Somebody in the room may be in the middle of just this. Do not ask for own stories; talk about Nadia and Vera.',
  stops: [
    {
      choice: 'kitchen-coins',
      why: 'May one win a minute with half the truth? There was a tram, after all.',
      ask: [
        'Every word about the tram is true. What makes it a lie, if it is one?',
        'What does Vera need in this minute: to know, or not to have had to ask?',
      ],
    },
    {
      choice: 'yard-friday',
      why: 'Being sorry, leaving her alone, saying nothing: each of them is kind, and each can be wrong just now.',
      ask: [
        'What was Vera doing a moment ago: asking, telling, or striking? What does that ask for?',
        'How can Vera tell whether Nadia gives her time or runs away?',
      ],
    },
    {
      choice: 'stairs-drop',
      why: 'Vera may be unfair here. Some find dropping the scarf fair, some unforgivable.',
      ask: [
        'Are the two even now?',
        'Vera asks whose idea the river was. Does it matter what was said just before?',
      ],
    },
    {
      choice: 'phone-six',
      why: 'A big promise is lovely to read tonight. A small one looks like little. Silence may be care or hiding.',
      ask: [
        'What does each of them buy tonight, and what will it cost later?',
        'Who can see from here which one fits?',
      ],
    },
    {
      choice: 'corridor-turn',
      why: 'May Vera look at the phone? May Nadia refuse? The articles disagree here as well.',
      ask: [
        'Would Vera trust more after looking, or less?',
        'What is the difference between showing and being searched?',
      ],
    },
    {
      choice: 'monday-since-march',
      why: 'The roles turn: Vera has kept something too. Does it count?',
      ask: [
        'Does it make Nadia’s silence smaller?',
        'Who has to speak first, once both have something to say?',
      ],
    },
    {
      choice: 'bench-off-limits',
      why: 'A rule that was never said. Does it go without saying?',
      ask: [
        'Which rules between friends go without saying? Ask three people and compare.',
        'What changes when it has been said aloud?',
      ],
    },
  ],
  afterwards: [
    'Which ending did most of you want, and which did you get? At which decision did it turn?',
    'Is the kind parting a defeat?',
    'Ilya told the truth, nearly. Was that a good deed?',
  ],
  examples: [
    {
      role: 'hurt',
      seed: 5,
      choices:
        'kitchen-ask kitchen-coins kitchen-while stop-count room-nothing yard-thread yard-toast yard-stay stairs-mend stairs-days stairs-let-on stairs-nearly stairs-stand phone-six phone-sound-on six-keep corridor-show corridor-turn monday-forward monday-since-march monday-stings bench-off-limits bench-shampoo bench-lend bench-same-week lent-jam',
      ending: 'seam',
      told: 'Nadia listens while Vera is telling, and says “mine” when she is asked; she keeps a small promise, and Vera tells of her own calls. The scarf is worn mended, and Vera still looks when a phone buzzes.',
    },
    {
      role: 'responsible',
      seed: 7,
      choices:
        'kitchen-believe kitchen-coins kitchen-while stop-count room-nothing yard-cold yard-toast yard-only-you stairs-rolls stairs-days stairs-let-on stairs-luggage stairs-right phone-six phone-thumb six-early corridor-noticed corridor-ask-me monday-meet monday-since-march monday-trial bench-off-limits bench-told bench-part bench-bridge',
      ending: 'parting',
      told: 'Nadia owns up at once, and then makes small excuses; she meets Ilya behind Vera’s back and tells it only on the bench. Vera strikes on the stairs, and cannot go back. They part at a bus stop with jokes that only the two of them understand.',
    },
    {
      role: 'hurt',
      seed: 9,
      choices:
        'kitchen-believe kitchen-deny kitchen-fringe stop-ilya room-lonely yard-rang yard-petra yard-backs stairs-rolls stairs-drop stairs-asked stairs-luggage stairs-jar phone-six phone-sound-on six-late corridor-show corridor-ask-me monday-forward monday-scarf monday-trial duck-list duck-knead',
      ending: 'lost-property',
      told: 'Blow for blow from the first minute; when Nadia is honest once, it is too late to be heard. Each is certain that the other one has the scarf.',
    },
  ],
};
