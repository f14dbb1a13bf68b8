/** The play code over the whole screen. */
import { LargeText } from '../look/large-text.tsx';
import { WORDS } from './words.ts';
import { SHARING } from './words-sharing.ts';

interface LargeCodeProps {
  readonly code: string;
  onClose(): void;
}

export function LargeCode({ code, onClose }: LargeCodeProps) {
  return (
    <LargeText
      text={code}
      kind="code"
      label={WORDS.code}
      picture={SHARING.qrOfCode}
      copy={WORDS.copy}
      onClose={onClose}
    >
      <p>{SHARING.largeHint}</p>
    </LargeText>
  );
}
