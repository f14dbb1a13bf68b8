/** An expression that is worked out apart comes to what Ink says, for each operator and all small numbers. */
import { Compiler } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import { type Expression, expressionAt, workOut } from '../../src/play/remembered/expressions.ts';
import { openEngine } from '../../src/story/engine.ts';

type Part = Exclude<Parameters<typeof expressionAt>[0], null>;

const NUMBERS = [-2, -1, 0, 1, 2];

/** A story that says whether a condition holds, and the expressions in it that can be worked out. */
function written(condition: string, more = '') {
  const source = `VAR x = 0\nVAR y = 0\n-> top\n=== top\n{${condition}: yes | no}\n-> END\n${more}`;
  const ink = JSON.parse(String(new Compiler(source).Compile().ToJson())) as object;
  const found: Expression[] = [];
  const seen = new Set<object>();
  const look = (part: Part & { content?: readonly Part[]; namedContent?: ReadonlyMap<string, Part> }) => {
    if (seen.has(part)) return;
    seen.add(part);
    const expression = expressionAt(part);
    if (expression) found.push(expression);
    part.content?.forEach(look);
    for (const each of part.namedContent?.values() ?? []) look(each);
  };
  look(openEngine(ink).mainContentContainer as unknown as Part);
  return { ink, found };
}

function compare(condition: string, more = ''): void {
  const { ink, found } = written(condition, more);
  expect(found.length, `${condition} is read`).toBeGreaterThan(0);
  for (const x of NUMBERS) {
    for (const y of NUMBERS) {
      const engine = openEngine(ink);
      engine.variablesState.$('x', x);
      engine.variablesState.$('y', y);
      const value = found[0] && workOut(found[0], { count: () => 0, variable: (name) => ({ x, y })[name] });
      const said = engine.ContinueMaximally().trim();
      expect([condition, x, y, value !== 0]).toEqual([condition, x, y, said === 'yes']);
    }
  }
}

describe('an expression', () => {
  test.each(['==', '!=', '<', '>', '<=', '>=', '&&', '||'])('x %s y', (operator) => {
    compare(`x ${operator} y`);
  });

  test.each(['x + y == 1', 'x - y == 1', 'x * y == 2', '-x == y', 'not x', 'not (x > y)', 'x and not y'])(
    '%s',
    (condition) => compare(condition),
  );

  test('a function that gives back one expression is part of it', () => {
    compare('more()', '=== function more ===\n~ return x > y\n');
  });

  test('a function that does more is left to Ink, and so is what it is part of', () => {
    const of = (lines: string) =>
      written('more() and y == 7', `=== function more ===\n${lines}~ return x > 1\n`);
    const reading = ({ found }: ReturnType<typeof of>) =>
      found.filter(({ variables }) => variables.includes('y'));
    expect(reading(of(''))).toHaveLength(1);
    expect(reading(of('~ x = 2\n'))).toHaveLength(0);
  });

  test('what is no number comes to nothing', () => {
    const { found } = written('x > y');
    expect(found[0] && workOut(found[0], { count: () => 0, variable: () => undefined })).toBeUndefined();
  });
});
