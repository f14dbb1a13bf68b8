/**
 * Plays on their way to a room: handed in, and not answered yet. They are kept on the device with the seat they were handed in
 * from, so that they go by themselves when the connection is back, also after the tab was closed.
 */
import { type Answered, type LineSetup, openLine } from '../../rooms/line.ts';
import { TOKEN } from '../../rooms/wire.ts';

export interface Pending {
  readonly letters: string;
  readonly token: string;
  readonly code: string;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ROW = 'seams-hand-in';
const MOST = 20; // plays that wait on one device

/** What waits on this device, the oldest first. Whatever else stands there is passed over. */
export function pendingHandIns(shelf: () => Shelf = device): readonly Pending[] {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(ROW) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPending) : [];
  } catch {
    return [];
  }
}

/** Forgets all that waits. */
export function forgetHandIns(shelf: () => Shelf = device): void {
  keep([], shelf);
}

/**
 * Hands a play in, again and again until the room has answered or `signal` ends it; a play that had no answer waits on the
 * device. `told` hears when there is no connection for the time being.
 */
export async function handIn(
  pending: Pending,
  signal: AbortSignal,
  told: (waits: boolean) => void = () => {},
  { open = openLine, shelf = device }: { open?: typeof openLine; shelf?: () => Shelf } = {},
): Promise<Answered> {
  const others = () => pendingHandIns(shelf).filter((each) => !isSame(each, pending));
  keep([...others(), pending].slice(-MOST), shelf);
  const answered = await askRoom(pending, signal, told, open);
  if (answered.ok || (answered.why !== 'no-answer' && answered.why !== 'replaced')) keep(others(), shelf);
  return answered;
}

/** What waits goes to its rooms. Resolves when each was answered, or `signal` ended it. */
export async function handInPending(signal: AbortSignal, shelf: () => Shelf = device): Promise<void> {
  await Promise.all(pendingHandIns(shelf).map((each) => handIn(each, signal, undefined, { shelf })));
}

/** Joins first: the room may have been emptied, or this device may never have got through to it. */
function askRoom(
  { letters, token, code }: Pending,
  signal: AbortSignal,
  told: (waits: boolean) => void,
  open: (setup: LineSetup) => ReturnType<typeof openLine>,
): Promise<Answered> {
  return new Promise((resolve) => {
    const end = (answered: Answered) => {
      signal.removeEventListener('abort', stop);
      line.close();
      resolve(answered);
    };
    const stop = () => end({ ok: false, why: 'no-answer' });
    const line = open({
      letters,
      token,
      onView: () => {},
      onState: (state) => {
        if (typeof state === 'object') end({ ok: false, why: state.gone });
        else if (state !== 'connecting') told(state === 'broken');
      },
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted) return stop();
    void line.act({ do: 'join' }).then(async (joined) => {
      end(joined.ok ? await line.act({ do: 'hand-in', code }) : joined);
    });
  });
}

function keep(all: readonly Pending[], shelf: () => Shelf): void {
  try {
    if (all.length === 0) shelf().removeItem(ROW);
    else shelf().setItem(ROW, JSON.stringify(all));
  } catch {
    // full, or forbidden: it goes while this page is open
  }
}

function isSame(one: Pending, other: Pending): boolean {
  return one.letters === other.letters && one.code === other.code;
}

function isPending(value: unknown): value is Pending {
  if (typeof value !== 'object' || value === null) return false;
  const { letters, token, code } = value as Partial<Record<keyof Pending, unknown>>;
  return (
    typeof letters === 'string' && typeof code === 'string' && typeof token === 'string' && TOKEN.test(token)
  );
}

function device(): Storage {
  return localStorage;
}
