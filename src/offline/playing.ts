/** Which tab of this browser has a play open: each holds a lock as long, which ends with the tab however that ends. */
import { HERE } from './files.ts';

/** Seams in another folder of the host has plays of its own. */
function lockName(): string {
  return `seams play ${new URL(HERE, document.baseURI).pathname}`;
}

/** Holds the lock whenever `playing` says so, from address to address. */
export function holdWhile(playing: () => boolean): void {
  let release: (() => void) | null = null;
  const look = () => {
    if (!playing()) {
      release?.();
      release = null;
    } else if (!release && navigator.locks) {
      const held = new Promise<void>((done) => {
        release = done;
      });
      navigator.locks.request(lockName(), { mode: 'shared' }, () => held).catch(() => {}); // then nobody knows
    }
  };
  addEventListener('hashchange', look);
  look();
}

/** Whether any tab has one open, this one too; true where it cannot be known. */
export async function playsAnywhere(): Promise<boolean> {
  try {
    const free = { mode: 'exclusive', ifAvailable: true } as const;
    return await navigator.locks.request(lockName(), free, (lock) => lock === null);
  } catch {
    return true;
  }
}
