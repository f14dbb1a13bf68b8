/**
 * Draws the cast: `npx tsx src/tools/art/cast.ts [person…]` writes assets/cast/<person>.webp and .json.
 * Parts come from Open Peeps (see parts/), the rest is drawn in cast/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { renderAtlas } from './cast/atlas.ts';
import { drawPerson } from './cast/draw.ts';
import { PEOPLE, type Person } from './cast/people.ts';
import { RIG } from './cast/rig.ts';
import { sourceHash } from './cast/source-hash.ts';

const FOLDER = 'assets/cast';

async function build(person: Person): Promise<void> {
  const { webp, frames, size } = await renderAtlas(drawPerson(person));
  const meta = {
    image: `${person.id}.webp`,
    format: 'RGBA8888',
    size,
    scale: '1',
    rig: RIG,
    sources: sourceHash(person),
  };
  await writeFile(`${FOLDER}/${person.id}.webp`, webp);
  await writeFile(`${FOLDER}/${person.id}.json`, `${JSON.stringify({ frames, meta })}\n`);
  console.log(
    `${person.id}: ${Object.keys(frames).length} frames, ${size.w}×${size.h}, ${Math.round(webp.length / 1024)} KB`,
  );
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !PEOPLE.some((person) => person.id === id));
if (unknown.length > 0) {
  console.error(
    `No such person: ${unknown.join(', ')}. There are ${PEOPLE.map((person) => person.id).join(', ')}.`,
  );
  process.exit(2);
}
await mkdir(FOLDER, { recursive: true });
for (const person of PEOPLE) if (wanted.length === 0 || wanted.includes(person.id)) await build(person);
