/** One passage of the log: a card while it is new, a slip of paper afterwards. */
import { Component, type ComponentChildren } from 'preact';
import type { Line } from '../../story/beat.ts';
import { isIncoming, sideOf, wordsOf } from '../people.ts';
import type { PlacedLine } from '../reading.ts';
import type { ReaderSetup } from '../setup.ts';
import { WORDS } from '../words.ts';
import type { Passage } from './passages.ts';
import { Typing } from './typing.tsx';

interface PassageProps {
  readonly passage: Passage;
  readonly setup: ReaderSetup;
  readonly captions: boolean;
  readonly latest: boolean;
  readonly typing: boolean;
}

/** Most of what stands in the log stays as it is when a line comes: it is not drawn again. */
export class PassageView extends Component<PassageProps> {
  override shouldComponentUpdate(next: PassageProps): boolean {
    const { passage, setup, captions, latest, typing } = this.props;
    const isSame =
      setup === next.setup &&
      captions === next.captions &&
      latest === next.latest &&
      typing === next.typing &&
      passage.freshFrom === next.passage.freshFrom &&
      passage.lines.length === next.passage.lines.length &&
      passage.lines.every(({ line }, n) => line === next.passage.lines[n]?.line);
    return !isSame;
  }

  render(props: PassageProps): ComponentChildren {
    return drawPassage(props);
  }
}

function drawPassage({ passage, setup, captions, latest, typing }: PassageProps): ComponentChildren {
  const { kind, side, voice, time, lines, freshFrom } = passage;
  const phone = kind === 'phone';
  return (
    <>
      {time !== null && (
        <p class="reader-time">
          <bdi>{time}</bdi>
        </p>
      )}
      <div
        class={`reader-passage reader-${kind}`}
        data-side={side ?? undefined}
        data-named={voice !== null || undefined}
        data-fresh={freshFrom !== null || latest || undefined}
      >
        {voice !== null && (
          <span class="reader-tab" aria-hidden="true">
            {kind === 'thought' ? WORDS.thinksTab(voice) : <bdi>{voice}</bdi>}
          </span>
        )}
        {lines.map((placed, n) =>
          phone ? (
            <Message
              key={placed.key}
              placed={placed}
              setup={setup}
              captions={captions}
              first={n === freshFrom}
              again={n > 0 && lines[n - 1]?.line.speaker === placed.line.speaker}
            />
          ) : (
            <p key={placed.key} class="reader-line" dir="auto" data-new={n === freshFrom || undefined}>
              <Caption line={placed.line} on={captions} />
              {kind !== 'narration' && <bdi class="visually-hidden">{spoken(passage)}</bdi>}
              {wordsOf(placed.line)}
            </p>
          ),
        )}
        {typing && <Typing />}
      </div>
    </>
  );
}

interface MessageProps {
  readonly placed: PlacedLine;
  readonly setup: ReaderSetup;
  readonly captions: boolean;
  readonly first: boolean; // of the new ones
  readonly again: boolean; // the same person wrote the message before
}

function Message({ placed: { line }, setup, captions, first, again }: MessageProps): ComponentChildren {
  const { people, role } = setup;
  const side = sideOf(line.speaker, people);
  const theirs = role === 'both' ? side !== 'hurt' : isIncoming(line, people, role);
  const from = line.speaker === null ? 'nobody' : theirs ? 'them' : 'me';
  return (
    <p class="reader-message" data-side={side ?? undefined} data-from={from} data-new={first || undefined}>
      <Caption line={line} on={captions} />
      {line.speaker !== null && (
        <>
          {!again && (
            <span class="reader-message-name" aria-hidden="true">
              <bdi>{line.speaker}</bdi>
            </span>
          )}
          <span class="visually-hidden">{WORDS.writes(line.speaker)}</span>
        </>
      )}
      <span class="reader-bubble" dir="auto">
        {line.text}
      </span>
    </p>
  );
}

function Caption({ line, on }: { readonly line: Line; readonly on: boolean }): ComponentChildren {
  if (!on) return null;
  return line.cues.map((cue) =>
    cue.kind === 'sound' ? (
      <bdi key={cue.sound} class="reader-caption">
        [{WORDS.sound(cue.sound)}]{' '}
      </bdi>
    ) : null,
  );
}

function spoken({ kind, voice }: Passage): string {
  return kind === 'thought' || voice === null ? WORDS.thinks(voice) : WORDS.says(voice);
}
