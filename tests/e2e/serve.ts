/** Serves the build and its rooms to the browser tests, from the runner's own process: it ends with it, however that ends. */
import type { FullConfig } from '@playwright/test';
import { serve as serveGame } from '../../src/server/serve.ts';
import { buildIfOld } from '../../src/tools/built.ts';
import { answerTests } from './for-tests.ts';

/** Builds where the build is old, and serves it on the port of `baseURL`. Rejects where the port is taken. */
export default async function serve({ projects }: FullConfig): Promise<() => Promise<void>> {
  const port = Number(new URL(projects[0]?.use.baseURL ?? '').port);
  await buildIfOld();
  const server = await serveGame({
    folder: 'dist',
    port,
    host: '127.0.0.1',
    before: answerTests,
  }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The build could not be served for the browser tests: ${why}. If something is left of an earlier run, ` +
        `end it; or take another port: E2E_PORT=${port + 1} npm run test:e2e.`,
    );
  });
  return () => server.close();
}
