/**
 * `npm start [-- --lan]`: builds when something is newer than the build, then serves it with its rooms on this machine and prints
 * the address; with `--lan` other devices of the network reach it too, by a link that is printed with its QR picture. Stories
 * that were left out of the build are told each time.
 */
import { encodeQR } from 'qr';
import { serve } from '../server/serve.ts';
import { buildIfOld } from './built.ts';
import { readLeftOut } from './left-out.ts';
import { endGently, told } from './serving.ts';
import { command, readFlags, UsageError } from './usage.ts';

const PORT = 4173;
const USAGE = 'npm start [-- --lan]';

async function start(): Promise<void> {
  const { values, positionals } = readFlags(
    process.argv.slice(2),
    { lan: { type: 'boolean', default: false } },
    USAGE,
  );
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much. Usage: ${USAGE}`);
  const fresh = await buildIfOld();
  const leftOut = readLeftOut('dist');
  if (leftOut !== null && !fresh) process.stderr.write(leftOut); // a fresh build has said it
  const host = values.lan ? '0.0.0.0' : '127.0.0.1';
  const server = await told(serve({ folder: 'dist', port: PORT, host }));
  endGently(server);
  console.log(`Seams is at ${server.address.replace(/\/$/, '')}  (Ctrl+C ends it)`);
  if (values.lan) tellLan(server.lan);
}

/** The link for other devices, as text and as a QR picture of letters. */
function tellLan([best, ...others]: readonly string[]): void {
  if (best === undefined) {
    console.log('This machine is in no network: other devices cannot reach it. Connect it and start again.');
    return;
  }
  const picture = encodeQR(best, process.stdout.isTTY ? 'term' : 'ascii');
  console.log(`Other devices of this network open ${best}\n\n${picture}`);
  if (others.length > 0) console.log(`If that does not open: ${others.join(' or ')}`);
  console.log('Some networks keep devices apart, guest networks above all; some firewalls ask first.');
}

await command(start);
