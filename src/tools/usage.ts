/** What the command lines share: flags, and errors as one line on standard error with exit code 2. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Something the caller can mend: what is wrong, where, and what it can be instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads flags and names, as `parseArgs` of Node does. Throws a UsageError that ends with `usage`. */
export function readFlags<const Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : error} Usage: ${usage}`);
  }
}

/** Runs a command; whatever goes wrong is one line on standard error and exit code 2. */
export async function command(run: () => void | Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0); // the reader closed early, as `head` does
  });
  try {
    await run();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${said.replaceAll(/\s*\n\s*/g, ' · ')}\n`);
    process.exitCode = 2;
  }
}
