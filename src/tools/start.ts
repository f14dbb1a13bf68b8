/**
 * `npm start`: builds when something is newer than the build, then serves it and prints the address. Stories that were left out
 * of the build are told each time.
 */
import { preview } from 'vite';
import { buildIfOld } from './built.ts';
import { readLeftOut } from './left-out.ts';
import { command } from './usage.ts';

async function start(): Promise<void> {
  const fresh = await buildIfOld();
  const told = readLeftOut('dist');
  if (told !== null && !fresh) process.stderr.write(told); // a fresh build has said it
  const server = await preview().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Seams could not be served: ${why}. If the port is taken, close what uses it and start again.`,
    );
  });
  const [address = 'http://127.0.0.1:4173/'] = server.resolvedUrls?.local ?? [];
  console.log(`Seams is at ${address.replace(/\/$/, '')}  (Ctrl+C ends it)`);
}

await command(start);
