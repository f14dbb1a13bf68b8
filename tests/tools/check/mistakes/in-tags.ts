/** Mistakes in the header and at choices. `null`: it is harmless, and nothing is told. */
import { type Changed, drop, type Row, swap, twice } from './change.ts';

const CHOICE = /^\* \(\w+\) \[[^{]*\]$/;

export const HEADER: readonly Row[] = [
  ...['title', 'breach', 'responsible', 'hurt', 'minutes', 'ages', 'content', 'summary'].map(
    (key): Row => [
      `header: no ${key}`,
      new RegExp(`the header tag "${key}" is missing`),
      drop(new RegExp(`^# ${key}:`)),
      'top',
    ],
  ),
  ...[
    ['title', 'titel'],
    ['breach', 'breech'],
    ['responsible', 'responsable'],
    ['hurt', 'hrut'],
    ['minutes', 'minute'],
    ['ages', 'age'],
    ['content', 'contents'],
    ['summary', 'sumary'],
    ['temperament', 'temperment'],
  ].map(
    ([key, slip]): Row => [
      `header: ${slip}`,
      new RegExp(`no header tag "${slip}".*Did you mean "${key}"`),
      swap(new RegExp(`^# ${key}:`), `# ${slip}:`),
    ],
  ),
  ['header: breach twice', /"breach" stands twice/, twice(/^# breach:/)],
  [
    'header: a breach that is not there',
    /no breach "lying".*Use one of: withheld/,
    swap(/^# breach: none/, '# breach: lying'),
  ],
  [
    'header: Breach: None in capitals',
    /no breach "None".*Did you mean "none"/,
    swap(/^# breach: none/, '# Breach: None'),
  ],
  ['header: an empty breach', /"breach" is empty/, swap(/^# breach: none/, '# breach:')],
  ['header: no colon behind breach', /"breach none" has no colon/, swap(/^# breach: none/, '# breach none')],
  ['header: no hash before breach', /"breach" has no "#" before it/, swap(/^# breach: none/, 'breach: none')],
  ['header: two hashes', /nothing behind it/, swap(/^# breach: none/, '## breach: none')],
  ['header: no blank behind the hash', null, swap(/^# breach: none/, '#breach: none')],
  ['header: no blank behind the colon', null, swap(/^# breach: none/, '# breach:none')],
  ['header: a blank before it', null, swap(/^# breach: none/, '  # breach: none')],
  ['header: a full-width colon', /"breach.*colon/, swap(/^# breach: none/, '# breach： none')],
  ['header: both people have one name', /same name/, swap(/^# hurt: Juno/, '# hurt: Sami')],
  [
    'header: a name of two words',
    /"juno"/,
    swap(/^# hurt: Juno/, '# hurt: Juno Park'),
    'anywhere',
    { most: 40 },
  ],
  ['header: minutes in words', /no number of minutes/, swap(/^# minutes: 3/, '# minutes: three')],
  ['header: ages without a plus', /is no age/, swap(/^# ages: 12\+/, '# ages: 12')],
  [
    'header: a temperament of nobody',
    /no temperament of a role/,
    swap(/^# temperament: hurt/, '# temperament: juno'),
  ],
  [
    'header: an unknown temperament',
    /no temperament "stedy".*Did you mean "steady"/,
    swap(/hurt steady$/, 'hurt stedy'),
  ],
  ['header: behind the INCLUDE', /comes too late/, (lines) => behindInclude(lines)],
  [
    'header: in an INCLUDE file that is not there',
    /no file "lib\/bond\.inc"/,
    swap(/^INCLUDE lib\/bond\.ink/, 'INCLUDE lib/bond.inc'),
  ],
  ['header: include in small letters', /"include" is read as words/, swap(/^INCLUDE lib/, 'include lib')],
  [
    'header: no INCLUDE at all',
    /Unresolved variable: seat.*"INCLUDE lib\/bond\.ink"/,
    drop(/^INCLUDE/),
    'anywhere',
  ],
];

function behindInclude(lines: readonly string[]): Changed {
  const at = lines.findIndex((line) => line.startsWith('# breach'));
  const include = lines.findIndex((line) => line.startsWith('INCLUDE'));
  return { lines: lines.toSpliced(include + 1, 0, lines[at] ?? '').toSpliced(at, 1), line: include + 1 };
}

export const CHOICES: readonly Row[] = [
  ['choice: no as', /a choice has no "as"/, swap(/ # as: \w+/, '')],
  ['choice: no move', /a choice has no "move"/, swap(/ # move: [\w-]+/, '')],
  ['choice: no id', /a choice has no "id"/, swap(/ # id: [\w-]+/, '')],
  ['choice: as twice', /"as" stands twice/, swap(/ # as: (\w+)/, ' # as: $1 # as: $1')],
  ['choice: move twice', /"move" stands twice/, swap(/ # move: ([\w-]+)/, ' # move: $1 # move: $1')],
  ['choice: an empty id', /a choice has no "id"/, swap(/ # id: [\w-]+/, ' # id:')],
  ['choice: an id given twice', /the id "stop-who" is taken/, swap(/# id: call-\w+/, '# id: stop-who')],
  ['choice: an id with a blank', /is no id/, swap(/# id: (\w+)-/, '# id: $1 ')],
  ['choice: an id in capitals', /is no id/, swap(/# id: (\w+)-(\w+)/, '# id: $1-$2X')],
  ['choice: an id with a _', /is no id/, swap(/# id: (\w+)-(\w+)/, '# id: $1_$2')],
  ['choice: mvoe', /no choice tag "mvoe".*Did you mean "move"/, swap(/# move:/, '# mvoe:')],
  ['choice: #moves', /no choice tag "moves".*Did you mean "move"/, swap(/# move:/, '# moves:')],
  ['choice: ids', /no choice tag "ids".*Did you mean "id"/, swap(/# id:/, '# ids:')],
  [
    'choice: a move that is not there',
    /no move "hlaf-truth".*Did you mean "half-truth"/,
    swap(/half-truth/, 'hlaf-truth'),
  ],
  [
    'choice: a move in capitals',
    /no move "Half-Truth".*Did you mean "half-truth"/,
    swap(/half-truth/, 'Half-Truth'),
  ],
  [
    'choice: a move with a _',
    /no move "half_truth".*Did you mean "half-truth"/,
    swap(/half-truth/, 'half_truth'),
  ],
  [
    'choice: a move with a blank',
    /no move "half truth".*Did you mean "half-truth"/,
    swap(/half-truth/, 'half truth'),
  ],
  [
    'choice: a move of the other one',
    /belongs to the hurt one/,
    swap(/# as: sami # move: [\w-]+/, '# as: sami # move: judge'),
  ],
  ['choice: as somebody else', /given to "rima"/, swap(/# as: juno/, '# as: rima')],
  ['choice: as with a slip', /given to "smai".*Did you mean "sami"/, swap(/# as: sami/, '# as: smai')],
  ['choice: as by the role', /given to "hurt".*"# as: juno"/, swap(/# as: juno/, '# as: hurt')],
  ['choice: As: Juno with capitals', null, swap(/# as: juno/, '# As: Juno')],
  ['choice: #move: without a blank', null, swap(/# move: /, '#move:')],
  ['choice: # move : with a blank before', null, swap(/# move: /, '# move : ')],
  ['choice: # move without a colon', /"move.*colon/, swap(/# move: /, '# move ')],
  ['choice: # move = with a sign', /"move = /, swap(/# move: /, '# move = ')],
  ['choice: tags behind the brackets', /outside the brackets/, swap(/ (# as: .*)\]$/, '] $1')],
  ['choice: tags before the brackets', /outside the brackets/, swap(/\[(.*?) (# as: .*)\]$/, '$2 [$1]')],
  ['choice: a bracket not closed', /\]/, swap(/( # id: [\w-]+)\]$/, '$1')],
  ['choice: no brackets', /outside the brackets/, swap(/\[([^{]*)\]$/, '$1')],
  ['choice: the order of the tags', null, swap(/(# as: \w+) (# move: [\w-]+) (# id: [\w-]+)/, '$3 $1 $2')],
  ['choice: a mood inside', /choice tag "mood: warm"/, swap(/ # as:/, ' # mood: warm # as:')],
  [
    'choice: of two people at once',
    /belong to|two people/,
    swap(/^\* \(s_open\)(.*)# as: sami # move: [\w-]+/, '* (s_open)$1# as: juno # move: plain'),
    'near',
  ],
  ['choice: stands twice', /is taken|already/, twice(CHOICE), 'near'],
  ['choice: a + for a *', null, swap(/^\* (\(\w+\) \[)/, '+ $1')],
  ['choice: ** for *', /can offer 1 option/, swap(/^\* (\(s_swear\))/, '** $1'), null, { played: true }],
  ['choice: a label twice', /s_open/, swap(/^\* \(s_bribe\)/, '* (s_open)'), 'near'],
];

/** Behind all others: where a mistake is made depends on its place in the list. */
export const MANNERS: readonly Row[] = [
  ['choice: done twice', /"done" stands twice/, swap(/( # id: [\w-]+)\]$/, ' # done$1 # done]')],
  ['choice: done with a colon', /"done" has something behind it/, swap(/ # as:/, ' # done: yes # as:')],
  ['choice: dnoe', /no choice tag "dnoe".*Did you mean "done"/, swap(/ # as:/, ' # dnoe # as:')],
  ['choice: done behind the brackets', /outside the brackets/, swap(/\]$/, '] # done')],
];
