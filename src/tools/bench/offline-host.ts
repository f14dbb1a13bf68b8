/** A host of a build whose network can be cut, and which can serve another build at the same address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Serving, serve } from '../../server/serve.ts';

export interface OfflineHost {
  readonly address: string;
  readonly asked: readonly Asked[]; // everything, in order; also while it was down
  /** From now on every connection is cut, or answered again. */
  down(is: boolean): void;
  /** A path that is asked for and not answered until what is returned is called; then with an empty file. */
  hold(path: string): () => void;
  /** Serves another folder from now on. */
  swap(folder: string): Promise<void>;
  close(): Promise<void>;
}

export interface Asked {
  readonly path: string; // with the slash before it
  readonly range: string | null; // the part that was asked for
}

/** `before`: sees each request that is not cut; true where it has answered. */
export async function openHost(
  folder: string,
  before: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<OfflineHost> {
  let isDown = false;
  const asked: Asked[] = [];
  const held = new Map<string, Promise<void>>();
  const start = (from: string, port: number) =>
    serve({
      folder: from,
      port,
      host: '127.0.0.1',
      before(request, response) {
        asked.push({ path: request.url ?? '', range: request.headers.range ?? null });
        if (isDown) request.socket.destroy();
        const until = held.get(request.url ?? '');
        void until?.then(() => response.end());
        return isDown || until !== undefined || before(request, response);
      },
    });
  let serving: Serving = await start(folder, 0);
  const { port } = serving;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    down(is) {
      isDown = is;
    },
    hold(path) {
      let release = () => {};
      held.set(path, new Promise((resolve) => (release = resolve)));
      return release;
    },
    async swap(next) {
      await serving.close();
      serving = await start(next, port);
    },
    close: () => serving.close(),
  };
}
