/** What a room's teacher is asked once more before it is done. */
import { WAY_IN } from './words.ts';

interface SureProps {
  readonly what: string; // as its button says
  readonly hint: string; // what it does to everybody
  onAnswer(sure: boolean): void;
}

export function Sure({ what, hint, onAnswer }: SureProps) {
  return (
    <fieldset class="room-sure">
      <legend>{what}?</legend> {hint}{' '}
      <button type="button" class="button" onClick={() => onAnswer(true)}>
        {WAY_IN.sure}
      </button>
      <button type="button" class="button" onClick={() => onAnswer(false)}>
        {WAY_IN.no}
      </button>
    </fieldset>
  );
}
