/** When the line is free for what can wait. */
import { whenIdle } from '../look/idle.ts';

const CALM = 2000; // ms in which nothing more has come
const LONGEST = 30_000; // ms after which it is enough: something comes all the time, or what is awaited does not

/**
 * Resolves once the page has come, all that it asked for after that as well, and the browser is idle. `awaited`: what has
 * to have come too, by its address (the stage comes long after the words); null: nothing.
 */
export async function untilStands(awaited: RegExp | null): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await untilCalm(awaited);
  await new Promise<void>((resolve) => void whenIdle(resolve));
}

function untilCalm(awaited: RegExp | null): Promise<void> {
  return new Promise((resolve) => {
    let calm = setTimeout(() => {}, 0);
    const end = () => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(longest);
      resolve();
    };
    const longest = setTimeout(end, LONGEST);
    const look = () => {
      clearTimeout(calm);
      const came = performance.getEntriesByType('resource');
      if (!awaited || came.some(({ name }) => awaited.test(name))) calm = setTimeout(end, CALM);
    };
    const observer = new PerformanceObserver(look);
    observer.observe({ type: 'resource' });
    look();
  });
}
