/**
 * `npm run build`: the game as a folder of files, `dist/`. Stories that do not hold together are told and left out, and the
 * command fails in the end, so that nobody puts half a shelf on a host without knowing. `-- --leave-out` means it.
 */
import { build } from 'vite';
import { readLeftOut } from './left-out.ts';
import { command, readFlags, UsageError } from './usage.ts';

const DIST = 'dist';
const USAGE = 'npm run build [-- --leave-out]';

async function main(): Promise<void> {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    { 'leave-out': { type: 'boolean' } },
    USAGE,
  );
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much. Usage: ${USAGE}`);
  await build();
  const told = readLeftOut(DIST);
  if (told === null) return;
  process.stderr.write(`\n${told}`); // said before, above the list of files
  if (values['leave-out']) {
    console.log(`${DIST}/ is built without them, as --leave-out says.`);
    return;
  }
  process.stderr.write(
    `${DIST}/ is built without them. Mend them and build again, or let them be left out: npm run build -- --leave-out\n`,
  );
  process.exitCode = 1;
}

await command(main);
