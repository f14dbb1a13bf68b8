/** A text to pass on, with its QR picture, over the whole screen: to be read, copied or scanned across a room. */
import type { ComponentChildren } from 'preact';
import { CopyLine } from './copy-line.tsx';
import { closeModal, useModal } from './dialog.tsx';
import { QrPicture } from './qr-picture.tsx';
import { LOOK } from './words.ts';
import './large-text.css';

interface LargeTextProps {
  readonly text: string;
  readonly kind: 'code' | 'link'; // a code is read out: it stands there larger
  readonly label: string; // what it is
  readonly picture: string; // what the QR picture is, for those who do not see it
  readonly copy: string; // on the button that copies it
  readonly children: ComponentChildren; // a hint below
  onClose(): void;
}

export function LargeText({ text, kind, label, picture, copy, children, onClose }: LargeTextProps) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} class={`large-text large-text-${kind}`} aria-label={label} onClose={onClose}>
      <QrPicture text={text} label={picture} />
      <div>
        <CopyLine text={text} button={copy}>
          <button type="button" class="button" onClick={() => closeModal(dialog.current)}>
            {LOOK.close}
          </button>
        </CopyLine>
        {children}
      </div>
    </dialog>
  );
}
