/** What is known of Seams on the device, in a view that follows it. */
import { useEffect, useState } from 'preact/hooks';
import { type Offline, offlineNow, watchOffline } from './state.ts';

export function useOffline(): Offline {
  const [state, setState] = useState(offlineNow);
  useEffect(() => {
    setState(offlineNow()); // it may have changed since it was drawn
    return watchOffline(setState);
  }, []);
  return state;
}
