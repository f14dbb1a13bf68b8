/**
 * Compiled Ink as JSON that keeps `2.0` apart from `2`. JSON numbers in JavaScript cannot, and `7 / 2.0` would become 3.
 * The engine reads the text "2.0f" as what was meant, if it has no sign: -2.0 is written as a container of its own that
 * works it out, `["2.0f","_",null]`. It takes one place, as the number did, so no path moves.
 */

import { SimpleJson } from 'inkjs/engine/SimpleJson';
import type { Story } from 'inkjs/full';

const NEGATE = '_'; // the engine's sign for it
const LARGEST = 3.4e38; // what the engine writes for numbers without bounds

class FloatWriter extends SimpleJson.Writer {
  override WriteFloat(value: number | null): void {
    const bounded = Number.isNaN(value) ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value ?? 0));
    if (!Number.isInteger(bounded)) {
      super.WriteFloat(value);
      return;
    }
    if (!isNegative(bounded)) {
      this.Write(wholeFloat(bounded));
      return;
    }
    this.WriteArrayStart();
    this.Write(wholeFloat(bounded));
    this.Write(NEGATE);
    this.WriteNull();
    this.WriteArrayEnd();
  }
}

/** Its size as the engine reads it: all digits, no exponent. */
function wholeFloat(value: number): string {
  return `${BigInt(Math.abs(value))}.0f`;
}

function isNegative(value: number): boolean {
  return value < 0 || Object.is(value, -0);
}

/** The JSON text of a compiled story. */
export function writeInkJson(story: Story): string {
  const writer = new FloatWriter();
  story.ToJson(writer);
  return writer.toString();
}

/** A text, or a number that JSON has and JavaScript would take for a whole one: `2.0`, `-2.0`, `1E+20`. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)/g;

/** Reads the JSON text of a compiled story, also from other Ink compilers. Throws an Error when it is none. */
export function readInkJson(text: string): object {
  const json = text.replace(/^\uFEFF/, ''); // inkle's own compiler writes a mark first
  const ink: unknown = JSON.parse(json.replace(TOKEN, keepFloat));
  if (typeof ink !== 'object' || ink === null || !('root' in ink)) throw new Error('it has no "root"');
  return ink;
}

function keepFloat(token: string): string {
  const value = Number(token);
  if (token.startsWith('"') || !Number.isInteger(value)) return token;
  const size = `"${wholeFloat(value)}"`;
  return isNegative(value) ? `[${size},"${NEGATE}",null]` : size;
}
