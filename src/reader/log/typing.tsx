/** Three dots: the other person is typing. Decorative; the message itself says who. */
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
