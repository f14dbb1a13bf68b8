/** The Phaser that is shipped has what the stage asks for; that it draws is seen in a browser (e2e/stage.spec.ts). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leanEntry } from '../../src/tools/lean-phaser.ts';

const ROOM = join(import.meta.dirname, '../../src/stage');
const stage = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(ROOM, file), 'utf8'));
const door = readFileSync(join(ROOM, 'game.ts'), 'utf8');
const entry = leanEntry();

test('every file it is made of exists in the installed Phaser', () => {
  const files = [...entry.matchAll(/require\("([^"]+)"\)/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the door of the stage finds all that it names as a value', () => {
  const code = door.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/:\s*Phaser\.\w+/g, '');
  const named = new Set([...code.matchAll(/\bPhaser\.(\w+)/g)].map(([, name = '']) => name));
  expect(named).toContain('Game');
  const constants = ['WEBGL', 'CANVAS', 'AUTO', 'HEADLESS'];
  const missing = [...named].filter(
    (name) => !constants.includes(name) && !entry.includes(`  ${name}: require`),
  );
  expect(missing).toEqual([]);
});

test('there is a factory for each kind of thing that the stage adds to a scene', () => {
  const added = new Set(
    stage.flatMap((text) => [...text.matchAll(/\badd\s*\.(\w+)\(/g)].map(([, kind = '']) => kind)),
  );
  expect(added).toContain('image');
  const missing = [...added].filter((kind) => !entry.toLowerCase().includes(`/${kind}factory.js`));
  expect(missing).toEqual([]);
});

test('nothing in the stage asks a scene for what was left out', () => {
  const asked = stage.flatMap((text) => [...text.matchAll(/\bscene\.(\w+)/g)].map(([, part = '']) => part));
  expect(asked).toContain('textures');
  const left = ['tweens', 'time', 'input', 'load', 'lights', 'sound', 'physics', 'anims', 'data'];
  expect(left.filter((part) => asked.includes(part))).toEqual([]);
});
