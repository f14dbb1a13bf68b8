/**
 * The only door to inkjs. Engines of one story share what they run through: the content of a file is built once, however
 * often it is opened. Running leaves content as it is, but for lists, which remember there where they were defined: a
 * story that has some is built anew for each engine.
 */
import { Story } from 'inkjs';

type Content = Story['mainContentContainer'];

interface Built {
  readonly content: Content;
  readonly bound: boolean; // every external function has a fallback of its own
}

const built = new WeakMap<object, Built>(); // by the parsed JSON

/** An engine at the start of `ink`, parsed inkjs JSON that nobody changes any more. Throws as inkjs does when it is no Ink. */
export function openEngine(ink: object): Story {
  const known = built.get(ink);
  const engine = known ? engineOver(known.content) : new Story(ink as Record<string, unknown>);
  engine.allowExternalFunctionFallbacks = true;
  if (known?.bound) engine.ValidateExternalBindings = () => undefined; // it would walk all of it once more
  if (!known && !hasLists(engine)) keep(ink, engine);
  return engine;
}

function engineOver(content: Content): Story {
  const engine = new Story(content, []);
  engine.ResetState(); // as one that is made of JSON does by itself
  return engine;
}

function keep(ink: object, engine: Story): void {
  const content = engine.mainContentContainer;
  built.set(ink, { content, bound: isBound(engine, content) });
}

/** False where it cannot be told either: then each engine says for itself what is missing. */
function isBound(engine: Story, content: Content): boolean {
  const missing = new Set<string>();
  try {
    engine.ValidateExternalBindings(content, missing);
  } catch {
    return false;
  }
  return missing.size === 0;
}

function hasLists({ listDefinitions }: Story): boolean {
  return (listDefinitions?.lists.length ?? 0) > 0;
}
