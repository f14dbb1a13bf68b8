/** Mistakes that people make in a story file, and which words must come first. `null`: it is harmless, and nothing is told. */
import { add, type Changed, drop, type Make, type Mistake, swap, twice, whole } from './change.ts';

const SPEECH = /^ {4}(Sami|Juno): [^{#]*$/; // in an answer, without cues
const MOOD = /# mood: (\w+)$/;
const CHOICE = /^\* \(\w+\) \[[^{]*\]$/;

/** `[name, what must be told first or null, the change, where]`. */
type Row = readonly [
  name: string,
  told: RegExp | null,
  make: Make,
  at?: Mistake['at'] | null,
  more?: Pick<Mistake, 'played' | 'most'>,
];

const HEADER: readonly Row[] = [
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
  ['header: a name of two words', /a name is one word/, swap(/^# hurt: Juno/, '# hurt: Juno Park')],
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

const CHOICES: readonly Row[] = [
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

const LINES: readonly Row[] = [
  ['line: a mood that is not there', /no mood "hapy"/, swap(MOOD, '# mood: hapy')],
  [
    'line: a mood with a slip',
    /no mood "amusd".*Did you mean "amused"/,
    swap(/# mood: amused$/, '# mood: amusd'),
  ],
  [
    'line: a mood in capitals',
    /no mood "Amused".*Did you mean "amused"/,
    swap(/# mood: amused$/, '# mood: Amused'),
  ],
  [
    'line: a mood of nobody',
    /nobody called "jnuo".*Did you mean "juno"/,
    swap(/# mood: juno/, '# mood: jnuo'),
  ],
  ['line: moood', /no tag "moood".*Did you mean "mood"/, swap(/# mood: (\w+)$/, '# moood: $1')],
  [
    'line: a scene that is not there',
    /no scene "bus-stop-dask".*Did you mean "bus-stop-dusk"/,
    swap(/bus-stop-dusk/, 'bus-stop-dask'),
  ],
  [
    'line: a scene with a blank',
    /no scene "bus stop dusk".*Did you mean "bus-stop-dusk"/,
    swap(/bus-stop-dusk/, 'bus stop dusk'),
  ],
  [
    'line: a pose that is not there',
    /no pose "armscrossed".*Did you mean "arms-crossed"/,
    swap(/# pose: arms-crossed$/, '# pose: armscrossed'),
  ],
  [
    'line: music that is not there',
    /no music "on-credits".*Did you mean "on-credit"/,
    swap(/# music: on-credit/, '# music: on-credits'),
  ],
  [
    'line: a sound that is not there',
    /no sound "buss".*Did you mean "bus"/,
    swap(/# sound: bus/, '# sound: buss'),
  ],
  ['line: via what is not there', /no via "fone".*phone/, swap(/# via: phone/, '# via: fone')],
  [
    'line: enters nobody',
    /nobody called "samy".*Did you mean "sami"/,
    swap(/# enters: sami/, '# enters: samy'),
  ],
  ['line: time without an amount', /how much time/, add(/^The streetlamp/, 'It is late. # time: some day')],
  ['line: ending without a title', /has no title/, swap(/ # ending-title: .*/, '')],
  [
    'line: ending with a slip',
    /no tag "endng".*Did you mean "ending"/,
    swap(/# ending: /, '# endng: '),
    'near',
  ],
  [
    'line: ending title with a slip',
    /no tag "ending_title".*Did you mean "ending-title"/,
    swap(/# ending-title:/, '# ending_title:'),
  ],
  ['line: an ending without an id', /ending has no id/, swap(/# ending: [\w-]+/, '# ending:')],
  [
    'line: one ending with two titles',
    /is called/,
    add(/^On the bus she lays/, 'Done. # ending: paid-back # ending-title: Paid'),
  ],
  ['line: a tag of a choice', /outside the brackets/, add(SPEECH, '    He waits. # move: plain')],
  ['line: a header tag', /comes too late/, add(SPEECH, '    He waits. # title: What')],
  ['line: a tag above its line', /no mood "hapy"/, add(SPEECH, '    # mood: hapy'), 'near'],
  ['line: a speaker with a slip', /"Smai" speaks/, swap(/^ {4}Sami:/, '    Smai:')],
  ['line: a speaker in small letters', /"sami" speaks/, swap(/^ {4}Sami:/, '    sami:')],
  ['line: a speaker in capitals', /"SAMI" speaks/, swap(/^ {4}Sami:/, '    SAMI:')],
  ['line: no blank behind a speaker', null, swap(/^ {4}Sami: (?=\w)/, '    Sami:')],
  ['line: a blank before the colon', null, swap(/^ {4}Sami:/, '    Sami :')],
  ['line: a thought for everybody', /thought/, add(SPEECH, '    (I could simply go.)')],
  ['line: a thought of nobody', /thought/, swap(/^\{seat == "hurt": (\(.*\))\}$/, '$1')],
  ['line: German quotes', null, swap(SPEECH, '    Sami: „Das ist eine Torte“, sagt er.')],
  ['line: curly quotes and a dash', null, swap(SPEECH, '    Sami: “That’s a cake” – he says…')],
  ['line: German quotes in a condition', /./, swap(/\{seat == "hurt":/, '{seat == „hurt“:')],
  ['line: an address', null, swap(SPEECH, '    Sami: It is at https:\\/\\/example.org, I think.')],
  ['line: a line commented out', null, swap(/^( {4})(Juno: [^{#]*)$/, '$1// $2')],
  ['line: a price with a hash', /tag "1/, swap(SPEECH, '    Sami: I am #1 at this.')],
];

const INK: readonly Row[] = [
  ['ink: a tab for blanks', null, swap(/^ {4}(?=Sami:)/, '\t')],
  ['ink: no indentation', null, swap(/^ {4}(?=Sami:)/, '')],
  ['ink: odd indentation', null, swap(/^\* /, '      * ')],
  ['ink: a divert without its knot', /./, swap(/^( +)-> call$/, '$1->')],
  ['ink: a divert to nowhere', /caal/, swap(/-> call$/, '-> caal')],
  ['ink: a divert in capitals', /Call/, swap(/-> call$/, '-> Call')],
  ['ink: a divert with one hyphen less', /./, swap(/-> call$/, '> call'), 'near'],
  ['ink: no divert at all', /./, drop(/^-> two_strangers$/), 'near'],
  ['ink: no END', /./, drop(/^-> END$/), 'near'],
  ['ink: -> END in small letters', /end/, swap(/^-> END$/, '-> end')],
  ['ink: END without an arrow', /./, swap(/^-> END$/, 'END'), 'near'],
  ['ink: no gather', /./, drop(/^-$/), 'anywhere'],
  ['ink: a brace left open', /./, swap(/^(\{left > 0: .*)\}$/, '$1'), 'near'],
  ['ink: a brace too much', /./, swap(SPEECH, '    Sami: Well then.}'), 'near'],
  ['ink: a stray ~', /./, add(SPEECH, '    ~'), 'near'],
  ['ink: a stray ~ before words', /./, add(SPEECH, '    ~ Sami waits.'), 'near'],
  ['ink: = for == in a condition', /write "=="/, swap(/left == 0/, 'left = 0')],
  ['ink: a variable with a slip', /lefft/, swap(/\{left == 0/, '{lefft == 0')],
  ['ink: a variable of the bond with a slip', /hurt_trsut/, swap(/hurt_trust/, 'hurt_trsut')],
  ['ink: a function that is not there', /eight_known/, swap(/eight_is_known\(\)/, 'eight_known()')],
  ['ink: a knot twice', /call/, twice(/^=== call$/), 'near'],
  ['ink: a knot without its signs', /./, swap(/^=== call$/, 'call'), 'anywhere', { most: 8 }],
  ['ink: a knot with a blank', /./, swap(/^=== call$/, '=== the call'), 'near'],
  ['ink: a knot with a hyphen', /./, swap(/^=== no_call$/, '=== no-call'), 'near'],
  [
    'ink: a knot that nothing leads to',
    /can never be reached/,
    add(/^-> two_strangers$/, '=== attic\nNobody is here. # ending: attic # ending-title: Attic\n-> END'),
    'near',
    { played: true },
  ],
  ['ink: seat misspelt', /never "hrut".*Did you mean "hurt"/, swap(/seat == "hurt"/, 'seat == "hrut"')],
  ['ink: writes the bond', /hurt_trust/, add(SPEECH, '    ~ hurt_trust = 100')],
  ['ink: counts the bond up', /responsible_openness/, add(SPEECH, '    ~ responsible_openness++')],
  ['file: CRLF', null, whole((text) => text.replaceAll('\n', '\r\n'))],
  ['file: a mark at its start', null, whole((text) => `\uFEFF${text}`)],
  ['file: no line end at its end', null, whole((text) => text.trimEnd())],
  [
    'file: cut in the middle',
    /./,
    whole((text) => text.slice(0, text.indexOf('=== call'))),
    'anywhere',
    { most: 4 },
  ],
];

export const MISTAKES: readonly Mistake[] = [...HEADER, ...CHOICES, ...LINES, ...INK].map(
  ([name, told, make, at, more]) => ({ name, told, make, ...(at ? { at } : {}), ...more }),
);
