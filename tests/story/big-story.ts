/** Writes a long Ink story that uses the language as a big one does: scenes, tunnels, threads, lists, loops. */

/** Whole numbers from 0 below `n`, the same ones for the same seed (Park and Miller's generator). */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 48271) % 0x7fffffff;
    return state % n;
  };
}

const WHO = ['Mara', 'Jonas', 'The Inspector', 'Somebody', 'Old Miss Pell', 'The porter'];
const DID = ['put down', 'looked for', 'forgot', 'held up', 'asked about', 'turned over', 'hid', 'gave back'];
const WHAT = [
  'the lamp',
  'a wet coat',
  'the second key',
  'a tin of tea',
  'the letter',
  'one glove',
  'the list',
];
const WHERE = [
  'by the window',
  'under the stairs',
  'before noon',
  'on the landing',
  'without a word',
  'in the rain',
];
const THEN = [
  'and nobody asked',
  'and it stayed there',
  'which was strange',
  'as if it were Sunday',
  'and that was that',
];

type Dice = ReturnType<typeof dice>;

function oneOf(roll: Dice, words: readonly string[]): string {
  return words[roll(words.length)] ?? '';
}

function sentence(roll: Dice): string {
  const parts = [oneOf(roll, WHO), oneOf(roll, DID), oneOf(roll, WHAT), oneOf(roll, WHERE)];
  return `${parts.join(' ')}, ${oneOf(roll, THEN)}.`;
}

function lines(roll: Dice, count: number, indent = ''): string {
  return Array.from({ length: count }, () => `${indent}${sentence(roll)}\n`).join('');
}

const HEAD = `LIST Pockets = key, (coat), letter, glove, lamp
LIST Nerve = calm = 1, uneasy, frightened, lost
VAR nerve = calm
VAR coins = 7
VAR next = -> finale
VAR name = "Mara"
CONST MOST = 12
-> scene_0

=== finale
{LIST_COUNT(Pockets)} things in the pockets: {list_words(Pockets)}. It is {nerve}, with {coins} {coins == 1:coin|coins}.
~ temp left = MOST - coins
{ left > 5: Much was spent. | Little was spent. }
-> END

=== function list_words(things)
{ LIST_COUNT(things):
- 0: nothing
- 1: {things}
- else: {LIST_MIN(things)}, {list_words(things - LIST_MIN(things))}
}

=== function spend(ref from, amount)
{ from >= amount:
    ~ from -= amount
    ~ return true
}
~ return false

=== function worry()
{ nerve < LIST_MAX(LIST_ALL(nerve)):
    ~ nerve++
}

=== look(what, -> back)
The {what} {again: again|for the first time}. {&It is dusty.|It is clean.|It is not where it was.}
- (again)
->->

=== aside(words)
* (said) [Say "{words}".] "{words}," says {name}.
    -> next_after_aside
- -> DONE

=== next_after_aside
{~Silence|A cough|A door somewhere}.
-> next
`;

/** A scene of about 150 words; each ends at the next, so that every play comes to an end. */
const SCENES: readonly ((roll: Dice, n: number, onward: string) => string)[] = [
  (roll, n, onward) => `${lines(roll, 4)}-> look("lamp", -> scene_${n}) ->
* [${sentence(roll)}]
${lines(roll, 3, '    ')}    ** [${oneOf(roll, WHAT)}] <> ${sentence(roll)}
    ** {Pockets ? key} [${oneOf(roll, WHERE)}]
${lines(roll, 2, '        ')}
    -- ${sentence(roll)}
* (take_${n}) [Take the key.]
    ~ Pockets += key
${lines(roll, 3, '    ')}
+ [Wait.]
    ~ worry()
- {take_${n}: The key is cold.|{Pockets !? key: There was a key.}}
-> ${onward}
`,
  (roll, n, onward) => `~ next = -> ${onward}
${lines(roll, 3)}<- aside("${oneOf(roll, WHAT)} ${n}")
* {spend(coins, 2)} [Pay two coins.] {coins} left.
${lines(roll, 3, '    ')}    -> ${onward}
* [Go on.]
${lines(roll, 4, '    ')}    -> ${onward}
`,
  (roll, n, onward) => `${lines(roll, 2)}- (round_${n})
{!First|Second|Third|Last} round, {round_${n}} of three. {TURNS_SINCE(-> scene_${n})} turns here.
* [${sentence(roll)}]
${lines(roll, 2, '    ')}
* [${sentence(roll)}]
${lines(roll, 2, '    ')}
* ->
    Nothing is left to try.
    -> ${onward}
- { round_${n} < 3: -> round_${n} }
${lines(roll, 3)}-> ${onward}
`,
  (roll, _n, onward) => `${lines(roll, 2)}{shuffle:
- ${sentence(roll)}
- ${sentence(roll)}
  ~ coins = coins + RANDOM(1, 3)
- ${sentence(roll)}
  ~ worry()
}
{
- nerve >= frightened && coins > 3: ${sentence(roll)}
- nerve == calm or coins < 2:
    ${sentence(roll)}
- else: ${sentence(roll)}
}
+ [Empty a pocket.]
    ~ temp first = LIST_MIN(Pockets)
    ~ Pockets -= first
    {first: Out comes the {first}.|Nothing comes out.}
+ [Keep all.] {coins > MOST: Rich,|Poor,} <>
    but dry.
- ${sentence(roll)} # mood: calm
-> ${onward}
`,
  (roll, _n, onward) => `-> middle
= middle
${lines(roll, 3)}* [Upstairs.] -> up ->
* [Downstairs.] -> down ->
- ${sentence(roll)}
-> ${onward}
= up
${lines(roll, 3)}~ Pockets += glove
->->
= down
${lines(roll, 2)}{ nerve == lost: ->-> ${onward} }
~ worry()
${lines(roll, 2)}->->
`,
];

/** The source of a story of `scenes` scenes; the same for the same seed. */
export function writeBigStory(scenes: number, seed: number): string {
  const roll = dice(seed);
  const parts = Array.from({ length: scenes }, (_, n) => {
    const scene = SCENES[(n + roll(2)) % SCENES.length] ?? SCENES[0];
    const onward = n + 1 < scenes ? `scene_${n + 1}` : 'finale';
    return `=== scene_${n}\n${scene?.(roll, n, onward) ?? ''}`;
  });
  return `${HEAD}\n${parts.join('\n')}`;
}
