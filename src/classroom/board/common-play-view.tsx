/** The class's commonest play beside each temperament. */
import { useMemo } from 'preact/hooks';
import { BesidePart } from '../../debrief/beside/beside-view.tsx';
import type { Names } from '../../debrief/outcomes.ts';
import type { BoardPlay, StoryFile } from './board-play.ts';
import { commonPlayOf, playAgain } from './common-play.ts';
import { BOARD } from './words.ts';

interface CommonProps {
  readonly file: StoryFile;
  readonly plays: readonly BoardPlay[];
  readonly people: Names;
  readonly debriefOf: (code: string) => string;
}

export function CommonPlayPart({ file, plays, people, debriefOf }: CommonProps) {
  const common = useMemo(() => commonPlayOf(plays), [plays]);
  const again = useMemo(() => common && playAgain(file, common.play), [file, common?.play.code]);
  const known = useMemo(() => new Set(plays.flatMap(({ ending }) => ending?.id ?? [])), [plays]);
  if (!common || !again) return <p class="board-card">{BOARD.commonNone}</p>;
  const { play, times, ties } = common;
  const { setup, opening, steps, moment } = again;
  const who = play.role === 'both' ? BOARD.fromBoth(times) : BOARD.asWho(times, people[play.role]);
  return (
    <section class="board-common">
      <p class="board-card">
        {BOARD.common(times, who, plays.length, ties)}{' '}
        <a href={debriefOf(play.code)}>{BOARD.commonDebrief}</a>
      </p>
      <BesidePart
        key={play.code}
        play={{ setup, opening: opening.bond, steps, ending: moment.ending }}
        {...{ people, known }}
        opened
      />
    </section>
  );
}
