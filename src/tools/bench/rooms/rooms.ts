/** `npm run bench -- rooms [part…]`: rooms over real sockets, load generator and all, on this one machine. */
import { UsageError } from '../../usage.ts';
import { measureBreaks } from './breaks.ts';
import { measureHostile } from './hostile.ts';
import { measureProcesses } from './processes.ts';
import { measureProxies } from './proxies.ts';
import { measureRush } from './rush.ts';

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  rush: measureRush,
  breaks: measureBreaks,
  processes: measureProcesses,
  proxies: measureProxies,
  hostile: measureHostile,
};

export async function measureRooms(parts: readonly string[]): Promise<Record<string, unknown>> {
  const figures: Record<string, unknown> = {};
  for (const part of parts.length > 0 ? parts : Object.keys(PARTS)) {
    const measure = PARTS[part];
    if (!measure)
      throw new UsageError(`Rooms have no part "${part}". Parts: ${Object.keys(PARTS).join(', ')}.`);
    figures[part] = await measure();
  }
  return figures;
}
