/**
 * Conditions that decide about words alone. `{x: Yes.|No.}` leads on to the same place either way, so the proof need
 * not ask which it is: the story it would go through is the same.
 */
import {
  COMMAND,
  type InkContainer,
  type InkDivert,
  type InkObject,
  isAssignment,
  isChoicePoint,
  isCommand,
  isContainer,
  isDivert,
  isTarget,
} from './engine.ts';

const known = new WeakMap<InkDivert, boolean>();

/** Whether all branches of the condition that this divert belongs to hold words only, and lead on to one place. */
export function isTextOnly(divert: InkDivert): boolean {
  const before = known.get(divert);
  if (before !== undefined) return before;
  const is = readBranches(divert);
  known.set(divert, is);
  return is;
}

function readBranches({ parent: wrapper, targetPointer, hasVariableTarget }: InkDivert): boolean {
  const outer = wrapper?.parent;
  const branch = hasVariableTarget ? null : targetPointer.container;
  if (!wrapper || !outer || !branch || branch.parent !== wrapper) return false;
  const exit = exitOf(branch, outer);
  if (exit === null) return false;
  const first = outer.content.indexOf(wrapper);
  if (first < 0 || exit <= first) return false;
  return outer.content
    .slice(first, exit)
    .every((object) =>
      isContainer(object) ? isBranch(object, outer, exit) : isQuiet(object, outer.content),
    );
}

/** The place in `outer` that a branch leads on to; null when it goes elsewhere. */
function exitOf({ content }: InkContainer, outer: InkContainer): number | null {
  const last = content.at(-1);
  if (!isDivert(last) || last.isConditional || last.pushesToStack || last.hasVariableTarget) return null;
  const { container, index } = last.targetPointer;
  return container === outer && index >= 0 ? index : null;
}

/** A condition with its words: the condition, a divert to the words, the words beside it. */
function isBranch(wrapper: InkContainer, outer: InkContainer, exit: number): boolean {
  const words = [...wrapper.namedContent.values()].filter(isContainer);
  return (
    words.every((branch) => exitOf(branch, outer) === exit && isWords(branch.content.slice(0, -1))) &&
    wrapper.content.every((object) =>
      isDivert(object)
        ? !object.pushesToStack && words.some((branch) => branch === object.targetPointer.container)
        : !isContainer(object) && isQuiet(object, wrapper.content),
    )
  );
}

function isWords(content: readonly InkObject[]): boolean {
  return content.every((object) => {
    if (isDivert(object)) return object.isConditional && isTextOnly(object);
    if (!isContainer(object)) return isQuiet(object, content);
    // A condition within: its own branches are read from its divert.
    const diverts = object.content.filter(isDivert);
    if (object.namedContent.size > 0) {
      const [only] = diverts;
      return only !== undefined && (isTextOnly(only) || isElse(object));
    }
    return isWords(object.content);
  });
}

/** The last branch, that needs no condition: it was read with the one before it. */
function isElse(wrapper: InkContainer): boolean {
  const { parent } = wrapper;
  const words = [...wrapper.namedContent.values()].filter(isContainer);
  return (
    parent !== null &&
    words.every((branch) => exitOf(branch, parent) !== null && isWords(branch.content.slice(0, -1)))
  );
}

const LOUD: ReadonlySet<number> = new Set([
  COMMAND.popFunction,
  COMMAND.popTunnel,
  COMMAND.startThread,
  COMMAND.done,
  COMMAND.end,
  COMMAND.random,
  COMMAND.shuffleIndex,
  15, // seeds the dice
]);

/** Neither changes anything nor leads anywhere; a tag that ends the story or lets time pass is not quiet. */
function isQuiet(object: InkObject, among: readonly InkObject[]): boolean {
  if (isAssignment(object) || isChoicePoint(object) || isTarget(object) || isDivert(object)) return false;
  if (isCommand(object)) return !LOUD.has(object.commandType);
  const before = among[among.indexOf(object) - 1];
  const inTag = isCommand(before) && before.commandType === COMMAND.beginTag;
  return !(inTag && /^\s*(ending|time)\b/.test(String(Reflect.get(object, 'value'))));
}

/** Whether what is read here decides about words alone: the condition it is part of leads on to one place. */
export function decidesWordsOnly(reference: InkObject): boolean {
  const among = reference.parent?.content ?? [];
  const end = among.findIndex(
    (object, at) =>
      at > among.indexOf(reference) && isCommand(object) && object.commandType === COMMAND.evalEnd,
  );
  const next = end < 0 ? undefined : among[end + 1];
  const divert = isContainer(next) ? next.content[0] : next;
  return isDivert(divert) && divert.isConditional && isTextOnly(divert);
}
