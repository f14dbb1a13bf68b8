/** Fixed plays, and the tables in which golden/*.txt keeps how they come out. */
import { type Bond, type Breach, contactOf, type Person, type Role } from '../../../src/trust/bond.ts';
import type { Model } from '../../../src/trust/models.ts';
import { mendable, mended, openBond, type Response, STRANGERS } from '../../../src/trust/respond.ts';

interface Scripted {
  readonly about: string;
  readonly breach: Breach;
  readonly script: string; // "R own-it", "H ask", "3 days", one a comma
}

export const PLAYS: Readonly<Record<string, Scripted>> = {
  'both-practise': {
    about: 'Something was withheld; both do what can be done, in a sensible order.',
    breach: 'withheld',
    script:
      'H ask, R own-it, H take-time, R give-time, 1 day, R reflect, H say-pain, R listen, H set-limit, R regret, 2 days, ' +
      'H show-feeling, R listen, R offer-repair, H see-effort, 6 days, R promise-carefully, H lend-credit, 1 day, R keep-word, ' +
      'H let-rest, R ask-us, H step-down, R name-expectation, H new-agreement, 21 days, R small-kindness, H see-effort',
  },
  'apology-too-early': {
    about: 'The right words in the first minute, again and again, and nobody listens.',
    breach: 'betrayal',
    script:
      'R regret, H judge, R regret, H accuse-all, R regret, H throne, 1 day, R beg, H never, R grovel, H stonewall, 3 days',
  },
  'one-sided': {
    about: 'One does everything, the other sits as judge.',
    breach: 'lie',
    script:
      'R own-it, H judge, R listen, H accuse-all, 2 days, R be-open, H monitor, R offer-repair, H throne, 6 days, ' +
      'R accept-checking, H dig-up, R keep-dignity, H throne, R ask-us, H never, 21 days, R small-kindness, H judge',
  },
  'all-is-fine': {
    about: 'It is forgiven with the head at once, and comes up again.',
    breach: 'withheld',
    script:
      'R own-it, H forgive-with-head, 2 days, R small-kindness, H pretend, 6 days, R be-open, H forgive-with-head, 3 days, R ask-us, H dig-up, 1 day',
  },
  'third-promise': {
    about: 'A broken promise, a careful one, kept, and then one broken again.',
    breach: 'promise',
    script:
      'H say-pain, R listen, R own-it, H name-expectation, R promise-carefully, 3 days, R keep-word, H see-effort, R overpromise, ' +
      'H lend-credit, 7 days, R promise-carefully, H ask, R break-word, H take-time, 7 days, R own-it, H part-with-respect',
  },
  'never-said': {
    about: 'Nobody had ever said it; when both see that, it weighs less.',
    breach: 'unspoken',
    script:
      'H assume, R explain, H accuse-all, R ask-us, 1 day, H name-expectation, R change-view, H step-down, R new-agreement, H ask-us',
  },
  'half-truths': {
    about: 'What calms today and costs tomorrow.',
    breach: 'lie',
    script:
      'R half-truth, H ask, 1 day, R deny, H say-pain, 3 days, R overpromise, H lend-credit, 4 days, R own-it, H say-pain, R listen, R lie-again, H break-off',
  },
  strangers: {
    about: 'Two strangers at a bus stop.',
    breach: 'none',
    script:
      'R be-open, H ask, R promise-carefully, H lend-credit, R keep-word, H see-effort, R show-feeling, H show-feeling',
  },
};

const PARTS = ['trust', 'hurt', 'openness', 'selfRespect'] as const;

function numbers(person: Person): string {
  return PARTS.map((part) => String(person[part]).padStart(4)).join('');
}

function row(what: string, bond: Bond, rules: readonly string[]): string {
  const { responsible, hurt, memory } = bond;
  const cells = [
    numbers(responsible),
    numbers(hurt),
    String(contactOf(bond)).padStart(8),
    String(memory.heard).padStart(6),
  ];
  return `${what.padEnd(22)} | ${cells.join('  |')} | ${rules.join(' ')}`.trimEnd();
}

function happen(bond: Bond, step: string, model: Model): Response {
  const [who, what = ''] = step.split(' ');
  const roles: Readonly<Record<string, Role>> = { R: 'responsible', H: 'hurt' };
  const role = roles[who ?? ''];
  return role
    ? model.respond(bond, role, what, model.params, STRANGERS)
    : model.elapse(bond, Number(who), model.params, STRANGERS);
}

/** A play as a table, reckoned with one model. */
export function table({ about, breach, script }: Scripted, model: Model): string {
  let bond = openBond(breach);
  const rows = [row(`(${breach})`, bond, [])];
  for (const step of script.split(',').map((each) => each.trim())) {
    const { after, rules } = happen(bond, step, model);
    rows.push(row(step, after, rules));
    bond = after;
  }
  const { params } = model;
  const end = mended(bond, params)
    ? 'mended'
    : mendable(bond, params)
      ? 'not mended'
      : 'not mended, and no way back is left';
  const head = [
    about,
    '',
    `${''.padEnd(22)} |   responsible     |   hurt            |         |`,
    `${'what happens'.padEnd(22)} |  tru hur opn slf  |  tru hur opn slf  | contact | heard | rules`,
  ];
  return `${[...head, ...rows, '', end].join('\n')}\n`;
}
