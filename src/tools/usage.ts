/** Errors of the command lines: one line on standard error, exit 2. */

/** Something the caller can mend: what is wrong, where, and what it can be instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
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
