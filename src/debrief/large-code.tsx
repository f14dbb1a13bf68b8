/** The play code over the whole screen: to be read, copied or scanned across a room. */
import { CopyLine } from '../look/copy-line.tsx';
import { useModal } from '../look/dialog.tsx';
import { QrPicture } from '../look/qr-picture.tsx';
import { WORDS } from './words.ts';
import { SHARING } from './words-sharing.ts';
import './large-code.css';

interface LargeCodeProps {
  readonly code: string;
  onClose(): void;
}

export function LargeCode({ code, onClose }: LargeCodeProps) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} class="large-code" aria-label={WORDS.code} onClose={onClose}>
      <QrPicture text={code} label={SHARING.qrOfCode} />
      <div class="large-code-words">
        <CopyLine text={code} button={WORDS.copy}>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {SHARING.close}
          </button>
        </CopyLine>
        <p>{SHARING.largeHint}</p>
      </div>
    </dialog>
  );
}
