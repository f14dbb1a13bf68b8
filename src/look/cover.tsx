/** A story's cover: its two people, turned to each other, and the thing that changes hands between them. */
import { render } from 'preact';
import type { StoryCard, StoryHeader } from '../story/beat.ts';
import { portraitOf } from './portraits.ts';
import { backdropOf, ThingArt } from './thing-art.tsx';

interface CoverProps {
  readonly story: string; // its id
  readonly header: Pick<StoryHeader, 'responsible' | 'hurt'>;
}

/** Decorative: everything it shows stands in words beside it. */
export function Cover({ story, header }: CoverProps) {
  return (
    <div class="cover" style={{ background: backdropOf(story) }}>
      <ThingArt story={story} />
      <Portrait name={header.responsible} />
      <Portrait name={header.hurt} />
    </div>
  );
}

/** Its place and ground, before pictures can come: for a page that is written by the build. */
export function CoverGround({ story }: Pick<CoverProps, 'story'>) {
  return (
    <div class="cover">
      <svg class="thing-art" aria-hidden="true">
        <rect width="100%" height="100%" fill={backdropOf(story)} />
      </svg>
    </div>
  );
}

/** The cover as a still background for a play that has to do without the stage; what comes back takes it away. */
export function drawBackdrop(
  element: HTMLElement,
  { id, header }: Pick<StoryCard, 'id' | 'header'>,
): () => void {
  render(<Cover story={id} header={header} />, element);
  return () => render(null, element);
}

/** A person's picture by name as in the story, decorative; draws nothing for somebody who has no picture. */
export function Portrait({ name }: { readonly name: string }) {
  const url = portraitOf(name);
  return url === null ? null : (
    <img class="portrait" src={url} alt="" width="400" height="400" decoding="async" />
  );
}
