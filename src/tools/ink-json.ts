/**
 * Compiled Ink as JSON that keeps `2.0` apart from `2`. JSON numbers in JavaScript cannot, and `7 / 2.0` would
 * become 3; the engine reads the string "2.0f" as what was meant. Negative whole floats have no such form.
 */

import { SimpleJson } from 'inkjs/engine/SimpleJson';
import type { Story } from 'inkjs/full';

class FloatWriter extends SimpleJson.Writer {
  override WriteFloat(value: number | null): void {
    if (value !== null && Number.isSafeInteger(value) && value >= 0) this.Write(`${value}.0f`);
    else super.WriteFloat(value);
  }
}

/** The JSON text of a compiled story. */
export function writeInkJson(story: Story): string {
  const writer = new FloatWriter();
  story.ToJson(writer);
  return writer.toString();
}

/** Reads the JSON text of a compiled story, also from other Ink compilers. Throws an Error when it is none. */
export function readInkJson(text: string): object {
  const json = text.replace(/^\uFEFF/, ''); // inkle's own compiler writes a mark first
  const kept = json.replace(/"(?:[^"\\]|\\.)*"|(?<![\d.-])\d+\.0+(?![\d.eE])/g, (token) =>
    token.startsWith('"') ? token : `"${token}f"`,
  );
  const ink: unknown = JSON.parse(kept);
  if (typeof ink !== 'object' || ink === null || !('root' in ink)) throw new Error('it has no "root"');
  return ink;
}
