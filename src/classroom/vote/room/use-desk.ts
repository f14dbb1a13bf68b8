/** A view that follows the room of its class play. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RoomDesk, RoomNow } from './desk.ts';

/** The room as it is now; the view is drawn again at each change. */
export function useDesk(desk: RoomDesk): RoomNow {
  const [now, setNow] = useState(desk.now);
  useLayoutEffect(() => {
    setNow(desk.now);
    return desk.watch(() => setNow(desk.now));
  }, [desk]);
  return now;
}
