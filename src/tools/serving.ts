/** What the commands that serve share: what is told where it cannot be, and how they end. */
import type { Serving } from '../server/serve.ts';

/** Waits for a server; where it does not start, says so with what to do. */
export function told(starting: Promise<Serving>): Promise<Serving> {
  return starting.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    const what = /EADDRINUSE/.test(why) ? ' Close what uses the port and start again.' : '';
    throw new Error(`Seams could not be served: ${why}.${what}`);
  });
}

/** On Ctrl+C, or when the system says so, lines are ended and other processes told; a second time ends at once. */
export function endGently(server: Serving): void {
  const end = () => {
    process.once('SIGINT', () => process.exit(130));
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
