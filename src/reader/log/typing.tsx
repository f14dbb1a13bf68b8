/** Three dots: the other one is writing. Only a picture; the message itself says who. */
import type { ComponentChildren } from 'preact';

export function Typing(): ComponentChildren {
  return (
    <span class="reader-typing" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
