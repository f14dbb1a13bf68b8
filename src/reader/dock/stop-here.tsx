/** The place of a stop in the dock; its form is fetched apart, and without the network the play goes on. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type View = typeof import('./stop.tsx').Stop;

export function StopHere(props: ComponentProps<View>): ComponentChildren {
  const [stop, setStop] = useState<{ readonly View: View } | null>(null);
  useEffect(() => {
    import('./stop.tsx').then(
      ({ Stop }) => setStop({ View: Stop }),
      () => props.onDone(''),
    );
  }, []);
  return stop && <stop.View {...props} />;
}
