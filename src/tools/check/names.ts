/** What a name stands for where the engine is: a variable of the whole story, or a temp. */
import { type InkAssignment, type InkState, isPointer } from './engine.ts';

const FUNCTION = 1; // the type of a frame that a call has put up

/** The variable of the whole story that a name stands for, also behind a `ref` parameter; null: a temp. */
export function globalBehind({ callStack }: InkState, name: string): string | null {
  let at = { name, frame: -1 };
  for (;;) {
    const held = callStack.GetTemporaryVariableWithName(at.name, at.frame);
    if (held === null) return at.name;
    if (!isPointer(held)) return null;
    if (held.contextIndex === 0) return held.variableName;
    at = { name: held.variableName, frame: held.contextIndex };
  }
}

/**
 * Whether an assignment fills a temp of the function that is running. It is gone before the next decision, so it may
 * hold a value that is not known.
 */
export function isBrief({ callStack }: InkState, { variableName, isNewDeclaration }: InkAssignment): boolean {
  if (callStack.currentElement.type !== FUNCTION) return false;
  const held = callStack.GetTemporaryVariableWithName(variableName, -1);
  return isNewDeclaration || (held !== null && !isPointer(held));
}
