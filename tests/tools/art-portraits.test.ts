import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('each person of the cast has a portrait, made from the cast as it is now', () => {
  const people = readdirSync('assets/cast').filter((file) => file.endsWith('.webp'));
  const cast = Object.fromEntries(
    people.map((file) => {
      const id = file.replace('.webp', '');
      return [id, readJson(`assets/cast/${id}.json`).meta.sources];
    }),
  );
  // Drawn anew since? `npx tsx src/tools/art/portraits.ts`
  expect(readJson('assets/portraits/sources.json')).toEqual(cast);
  expect(
    readdirSync('assets/portraits')
      .filter((file) => file.endsWith('.webp'))
      .sort(),
  ).toEqual(people.sort());
});
