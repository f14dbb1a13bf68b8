/** Vite plugin: while one develops, or previews, rooms answer as they do where Seams is served. */
import type { Connect, Plugin } from 'vite';
import { type RoomsServed, serveRooms } from '../server/serve-rooms.ts';

export function seamsRooms(): Plugin {
  return {
    name: 'seams-rooms',
    configureServer: (server) => {
      server.middlewares.use(rooms(() => server.resolvedUrls?.network ?? []));
    },
    configurePreviewServer: (server) => {
      server.middlewares.use(rooms(() => server.resolvedUrls?.network ?? []));
    },
  };
}

/** They begin with the first request for them: a server that only reads the source has none. */
function rooms(lan: () => readonly string[]): Connect.NextHandleFunction {
  let served: Promise<RoomsServed> | null = null;
  return (request, response, next) => {
    served ??= serveRooms({ lan });
    served.then((each) => each.answer(request, response) || next(), next);
  };
}
