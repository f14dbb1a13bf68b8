import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { arucoModules } from '../../src/tools/aruco-modules.ts';

const file = (name: string) => resolve(`node_modules/js-aruco2/src/${name}.js`);

function transformed(id: string, code = readFileSync(id, 'utf8')): string | undefined {
  const { transform } = arucoModules();
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  const made = transform.call({} as never, code, id, {} as never) as { code: string } | undefined;
  return made?.code;
}

test('both files become modules that need no require, and the marks of others stay out', () => {
  const detector = transformed(file('aruco')) ?? '';
  expect(detector).toMatch(/^import cv from '.\/cv.js';/);
  expect(detector).toMatch(/export default here;$/);
  expect(detector).not.toContain('require(');
  expect(detector).toContain('codeList: []');
  expect(detector).not.toContain('0x1084210');
  expect(transformed(file('cv'))).toMatch(/export default here;$/);
});

test('no other file is touched', () => {
  expect(transformed(resolve('src/classroom/cards/marks.ts'))).toBeUndefined();
  expect(transformed(file('posit1'))).toBeUndefined();
});

test('a js-aruco2 that is another one is told of', () => {
  expect(() => transformed(file('aruco'), 'export const AR = {};')).toThrow(/js-aruco2 has changed/);
});
