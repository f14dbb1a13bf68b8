/** The way to a room for two, on a story's page. What opens one is fetched when it is asked for. */
import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { WORDS } from './words.ts';
import { STORY } from './words-story.ts';

type View = typeof import('../duet/open-duet.tsx').OpenDuet;
type Given = Omit<ComponentProps<View>, 'them'>;

export function DuetDoor(props: Given): ComponentChildren {
  const [part, setPart] = useState<{ readonly View: View } | 'lost' | null>(null);
  const fetchPart = () =>
    import('../duet/open-duet.tsx').then(
      ({ OpenDuet }) => setPart({ View: OpenDuet }),
      () => setPart('lost'),
    );
  const { breach } = props.card.header;
  if (part !== null && part !== 'lost') {
    return <part.View {...props} them={(role) => STORY.them(breach, role)} />;
  }
  return (
    <>
      <p class="row">
        <button type="button" class="button" onClick={() => void fetchPart()}>
          {STORY.duet}
        </button>
      </p>
      {part === 'lost' && (
        <p class="notice" role="alert">
          {WORDS.failedWhy}
        </p>
      )}
    </>
  );
}
