/** A compiled story in, beats out. Deterministic: a seed instead of dice, no clock. Engines come from engine.ts alone. */
import type { Story } from 'inkjs';
import type { Beat, Line, Option, StoryFile } from './beat.ts';
import { type Cue, readCues, splitTag } from './cues.ts';
import { openEngine } from './engine.ts';
import { type FaultPlace, isOutOfContent, looseEndAt, plainProblem, remedyFor, StoryError } from './fault.ts';
import { isHeaderKey } from './header.ts';
import { readLine } from './lines.ts';
import { whoIs } from './names.ts';
import { PLAIN, readOptions } from './options.ts';
import { type Speakers, speakersIn } from './speakers.ts';
import { WORDS } from './words.ts';

export { StoryError } from './fault.ts';

/** Ink variables by name. Those that a story does not declare are skipped; a foreign file has all of them or none. */
export type Values = Readonly<Record<string, number | string | boolean>>;

/** What the engine comes to next. */
export interface Told {
  readonly line: Line | null; // null where it has no words: then its cues are the next line's
  readonly cues: readonly Cue[];
}

/** What tells a story line by line. */
export interface LineSource {
  readonly more: boolean; // another line can be asked for
  line(values: Values): Told;
  /** The lines of this beat are more than any story has. Throws. */
  tooMany(most: number): never;
}

export interface StoryRun extends LineSource {
  /**
   * Runs on to the next decision or the end, a loose one too. `beforeLine` is asked for the variables before every line, with
   * the line before it in this beat (null before the first). `told`: what asks this run for its lines, where that is not the
   * run itself. Throws a StoryError when the story breaks.
   */
  next(beforeLine: (previous: Line | null) => Values, told?: LineSource): Beat;
  /** What is offered where it stands; empty where it can go on. Throws as `next` does. */
  options(): readonly Option[];
  /** Takes the option with this index of the last beat. Throws a StoryError when there is none. */
  choose(index: number): void;
  knot: string; // where the run stands, '' before the first knot
  begun: boolean; // a line was given: header tags no longer repeat
  readonly looseEnd: string | null; // what Ink said where nothing followed
  readonly warnings: readonly string[]; // what Ink found odd in a foreign file; in a Seams story it is an error
}

/** Engine steps for one line, and lines for one beat: far beyond any story, soon enough to be told. */
const MOST_STEPS = 100_000;
const MOST_LINES = 5_000;

/**
 * Opens a compiled story at its start; `seed` is whole, 1 … 2^31 − 1. Throws StoryError when it is no Ink.
 * `tap` is handed the engine itself: for tools that keep its state and set it back.
 */
export function openStory(file: StoryFile, seed: number, tap?: (engine: Story) => void): StoryRun {
  return new Run(file, seed, tap);
}

/**
 * Lets a source tell one beat into `lines`. The cues of a line without words go to the next one, or to the last before
 * the decision; where there are no lines at all they stand in silence.
 */
export function tellLines(
  source: LineSource,
  beforeLine: (previous: Line | null) => Values,
  lines: Line[],
): void {
  let waiting: readonly Cue[] = []; // cues of an empty line, for the next one
  while (source.more) {
    const { line, cues } = source.line(beforeLine(lines.at(-1) ?? null));
    if (!line) {
      waiting = [...waiting, ...cues];
      continue;
    }
    if (lines.length >= MOST_LINES) source.tooMany(MOST_LINES);
    lines.push(waiting.length === 0 ? line : { ...line, cues: [...waiting, ...cues] });
    waiting = [];
  }
  if (waiting.length === 0) return;
  const last = lines.pop() ?? { text: WORDS.silence, speaker: null, thought: false, cues: [] };
  lines.push({ ...last, cues: [...last.cues, ...waiting] });
}

class Run implements StoryRun {
  readonly warnings: string[] = [];
  knot = '';
  begun = false;
  readonly #file: StoryFile;
  readonly #ink: Story;
  readonly #ours: boolean;
  readonly #two: readonly string[]; // the people of the header; nobody in a foreign file
  readonly #speakers: Speakers;
  readonly #faults: string[] = [];
  #told: Line[] = []; // of this beat
  #before: Line | null = null; // the last line of the beats before
  #outOfContent: string | null = null; // what Ink said there
  #steps = 0; // of the engine, for this line
  #lineDone = false; // the engine has written the line and looks ahead for glue

  constructor(file: StoryFile, seed: number, tap?: (engine: Story) => void) {
    this.#file = file;
    this.#ours = file.header.breach !== null;
    this.#two = this.#ours ? [file.header.responsible, file.header.hurt] : [];
    this.#speakers = speakersIn(file);
    try {
      this.#ink = openEngine(file.ink);
    } catch (error) {
      throw this.#fault(messageOf(error), 'Compile the story anew from its .ink file.');
    }
    this.#ink.state.storySeed = seed; // after the reset that a new Story does
    this.#ink.state.previousRandom = 0;
    this.#ink.onError = (message) => this.#faults.push(message);
    this.#guardSteps();
    tap?.(this.#ink);
  }

  next(beforeLine: (previous: Line | null) => Values, told: LineSource = this): Beat {
    this.#before = this.#told.at(-1) ?? this.#before;
    const lines: Line[] = [];
    this.#told = lines;
    tellLines(told, beforeLine, lines);
    this.begun ||= lines.length > 0;
    const beat = { lines, options: this.options(), knot: this.knot };
    const message = this.#outOfContent;
    return message === null ? beat : { ...beat, looseEnd: looseEndAt(this.#place(), message) };
  }

  get more(): boolean {
    return this.#ink.canContinue;
  }

  get looseEnd(): string | null {
    return this.#outOfContent;
  }

  line(values: Values): Told {
    this.#assign(values);
    const text = this.#continue();
    const cues = this.#cues();
    const words = readLine(text, this.#speakers);
    this.begun ||= words !== null;
    return { line: words && { ...words, cues }, cues };
  }

  choose(index: number): void {
    const offered = this.#ink.currentChoices.length;
    if (!this.#ink.currentChoices[index]) {
      const remedy =
        offered === 0
          ? 'There is nothing to choose: the story has ended, or runs on first.'
          : `${offered} option${offered === 1 ? ' is' : 's are'} offered here, counted from 0.`;
      throw this.#fault(`there is no option ${index}.`, remedy);
    }
    this.#attempt(() => this.#ink.ChooseChoiceIndex(index));
  }

  tooMany(most: number): never {
    throw this.#fault(`${most} lines went by without a choice.`, 'Look for diverts that run in a circle.');
  }

  #continue(): string {
    this.#steps = 0;
    this.#lineDone = false;
    const text = this.#attempt(() => this.#ink.Continue() ?? '');
    if (!this.#lineDone) this.#locate();
    return text;
  }

  #locate(): void {
    const { currentPathString, previousPathString } = this.#ink.state;
    this.#note(previousPathString ?? currentPathString);
  }

  /** Keeps the knot of an Ink path such as `gym_wall.0.c-1`; a path that begins with a number is in none. */
  #note(path: string | null): void {
    const [knot = ''] = (path ?? '').split('.');
    if (/^[\p{L}_]/u.test(knot)) this.knot = knot;
  }

  #cues(): readonly Cue[] {
    const tags = this.#ink.currentTags ?? [];
    // Header tags come once more with whatever Ink gives first.
    const { cues, bad } = readCues(this.begun ? tags : tags.filter((tag) => !isHeaderKey(splitTag(tag).key)));
    const [first] = bad;
    if (first && this.#ours) throw this.#fault(`${first.problem}.`, first.remedy);
    return cues.map((cue) =>
      'person' in cue && cue.person !== null ? { ...cue, person: this.#nameOf(cue.person) } : cue,
    );
  }

  /** In lower case; one of the two as the header spells the name, whatever its accents and capitals are typed with. */
  #nameOf(person: string): string {
    return (whoIs(person, this.#two) ?? person).toLowerCase();
  }

  options(): readonly Option[] {
    const { currentChoices } = this.#ink;
    this.#note(currentChoices[0]?.sourcePath ?? null);
    const { options, bad } = readOptions(currentChoices);
    const [first] = bad;
    if (!this.#ours) return options.map((option) => ({ ...option, as: null, move: PLAIN, manner: null }));
    if (first) throw this.#fault(`${first.problem}.`, first.remedy);
    return options.map((option) => ({ ...option, as: option.as && this.#nameOf(option.as) }));
  }

  #assign(values: Values): void {
    const variables = this.#ink.variablesState;
    const given = Object.entries(values);
    const declared = given.filter(([name]) => variables.GlobalVariableExistsWithName(name));
    // A foreign file may use one of these names for something of its own; it means ours when it has them all.
    if (!this.#ours && declared.length < given.length) return;
    for (const [name, value] of declared) variables.$(name, value);
  }

  /** Runs the engine and turns whatever it says into a StoryError. */
  #attempt<T>(work: () => T): T {
    let result: T;
    try {
      result = work();
    } catch (error) {
      if (error instanceof StoryError) throw error;
      throw this.#faultWithin(plainProblem(messageOf(error)), remedyFor(messageOf(error)));
    }
    for (const fault of this.#faults.splice(0)) {
      if (isOutOfContent(fault)) {
        this.#locate();
        this.#outOfContent = fault;
      } else if (this.#ours || !fault.startsWith('RUNTIME WARNING')) {
        throw this.#faultWithin(plainProblem(fault), remedyFor(fault));
      } else this.warnings.push(plainProblem(fault));
    }
    return result;
  }

  /**
   * Counts the engine's steps, so that diverts in a circle are told without a clock; and ends a line that lets
   * time pass right at its end, since what comes after must be worked out with the values of a later day.
   */
  #guardSteps(): void {
    const ink = this.#ink;
    const step = ink.ContinueSingleStep.bind(ink);
    ink.ContinueSingleStep = () => {
      if (++this.#steps > MOST_STEPS) {
        throw this.#faultWithin(
          'it runs in a circle without a line or a choice.',
          'Look at the diverts of this knot.',
        );
      }
      if (step()) return true;
      const before = this.#lineDone;
      this.#lineDone = ink.state.outputStreamEndsInNewline;
      if (before || !this.#lineDone) return false;
      this.#note(ink.state.previousPathString); // before Ink looks ahead into other knots
      return ink.canContinue && (ink.currentTags ?? []).some((tag) => splitTag(tag).key === 'time');
    };
  }

  /** A fault in the middle of the engine's work: it may have a line ready that was not given yet. */
  #faultWithin(problem: string, remedy: string): StoryError {
    this.#locate();
    const ready = (this.#ink.currentText ?? '')
      .split('\n')
      .slice(0, -1)
      .map((line) => readLine(line, this.#speakers));
    for (const line of ready) if (line !== null) this.#told.push({ ...line, cues: [] });
    return this.#fault(problem, remedy);
  }

  #fault(problem: string, remedy: string): StoryError {
    return new StoryError(this.#place(), problem, remedy);
  }

  #place(): FaultPlace {
    const lastLine = this.#told.at(-1) ?? this.#before;
    return { story: this.#file.id, knot: this.knot, lastLine, told: [...this.#told] };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
