/** The rows of a play's words beside each temperament, as they are reckoned. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlaySetup } from '../../play/play.ts';
import type { Step } from '../../play/step.ts';
import type { Role } from '../../trust/bond.ts';
import { TEMPERAMENT_IDS } from '../../trust/pulls/traits.ts';
import type { BesideRow } from './beside.ts';
import { runBeside } from './beside-run.ts';
import { ownAnswersIn } from './own-words.ts';

export type Phase = 'running' | 'done' | 'stopped' | 'trouble';

/** The play whose words stay. */
interface Words {
  readonly setup: PlaySetup;
  readonly steps: readonly Step[];
}

/** What was reckoned since the page was loaded, by what was asked: six rows each. */
const remembered = new Map<string, readonly BesideRow[]>();

/** Reckons as soon as it is there. */
export function useRows({ setup, steps }: Words, side: Role) {
  const about = useMemo(() => {
    const { file } = setup;
    const answers = ownAnswersIn(steps, side);
    return { key: JSON.stringify([file.id, file.version, side, answers]), answers };
  }, [setup, steps, side]);
  const before = remembered.get(about.key);
  const [rows, setRows] = useState<readonly BesideRow[]>(before ?? []);
  const [phase, setPhase] = useState<Phase>(before ? 'done' : 'running');
  const [percent, setPercent] = useState(0);
  const drop = useRef<(() => void) | null>(null);
  const begin = () => {
    setRows([]);
    setPercent(0);
    setPhase('running');
    const found: BesideRow[] = [];
    drop.current = runBeside(
      { setup: { file: setup.file }, role: side, answers: about.answers },
      {
        onProgress: (played, of) => setPercent(Math.floor((100 * played) / of)),
        onRow(row) {
          found.push(row);
          setRows(inOrder(found));
        },
        onDone() {
          remembered.set(about.key, inOrder(found));
          setPhase('done');
        },
        onTrouble(message) {
          console.error(message);
          setPhase('trouble');
        },
      },
    );
  };
  useEffect(() => {
    if (!before) begin();
    return () => drop.current?.();
  }, []);
  const stop = () => {
    drop.current?.();
    setPhase('stopped');
  };
  return { rows, phase, percent, begin, stop };
}

function inOrder(rows: readonly BesideRow[]): readonly BesideRow[] {
  return TEMPERAMENT_IDS.flatMap((id) => rows.find(({ temperament }) => temperament === id) ?? []);
}
