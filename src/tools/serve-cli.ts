/**
 * `npm run serve -- [--port 4173] [--host 127.0.0.1] [--origin https://…] [--redis redis://…] [--behind-proxy]`: the built game
 * and its rooms for a host. It builds nothing and says nothing of anybody: every ten minutes how many rooms and lines there are.
 */
import { serve } from '../server/serve.ts';
import { endGently, told } from './serving.ts';
import { command, readFlags, UsageError } from './usage.ts';

const USAGE =
  'npm run serve -- [--port 4173] [--host 127.0.0.1] [--origin https://example.org]… [--redis redis://host:6379] [--behind-proxy]';
const FLAGS = {
  port: { type: 'string', default: '4173' },
  host: { type: 'string', default: '127.0.0.1' },
  origin: { type: 'string', multiple: true, default: [] as string[] },
  redis: { type: 'string' },
  'behind-proxy': { type: 'boolean', default: false },
} as const;
const TELL = 10 * 60 * 1000; // ms between two lines of counts

async function main(): Promise<void> {
  const { values, positionals } = readFlags(process.argv.slice(2), FLAGS, USAGE);
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" is too much. Usage: ${USAGE}`);
  const server = await told(
    serve({
      folder: 'dist',
      port: readPort(values.port),
      host: values.host,
      redis: readRedis(values.redis),
      origins: values.origin.map(readOrigin),
      behindProxy: values['behind-proxy'],
    }),
  );
  endGently(server);
  console.log(`Seams is at ${server.address}${values.redis === undefined ? '' : ', its rooms in Redis'}`);
  setInterval(() => {
    const { rooms, lines } = server.counts();
    if (rooms > 0) console.log(`${new Date().toISOString()} rooms ${rooms}, lines ${lines}`);
  }, TELL).unref();
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port is "${text}": give a whole number from 0 to 65535; 0 takes any that is free.`);
}

/** An origin as browsers send it: scheme, host and port, nothing behind. */
function readOrigin(text: string): string {
  if (URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)) return new URL(text).origin;
  throw new UsageError(
    `--origin is "${text}": give the address of the page's host, such as https://example.org.`,
  );
}

function readRedis(text: string | undefined): string | undefined {
  if (text === undefined || /^rediss?:\/\/[^/]/.test(text)) return text;
  throw new UsageError('--redis is no address of a Redis: give one such as redis://127.0.0.1:6379.');
}

await command(main);
