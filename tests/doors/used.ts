/** What is done with a thing that a door let in. Nothing of it may throw. */
import { boardPlayOf } from '../../src/classroom/board/board-play.ts';
import { csvOf } from '../../src/classroom/board/csv.ts';
import { judge } from '../../src/classroom/board/gather.ts';
import type { Submission } from '../../src/classroom/board/hand-in.ts';
import { talkAbout } from '../../src/classroom/board/talk.ts';
import { tallyOf } from '../../src/classroom/board/tally.ts';
import { articlesOf, modelViewOf } from '../../src/classroom/reveal/reveal.ts';
import { closingOf } from '../../src/debrief/closing.ts';
import { compare } from '../../src/debrief/compare/compare.ts';
import { knownMapOf } from '../../src/debrief/map/known-map.ts';
import { outcomesOf } from '../../src/debrief/outcomes.ts';
import { timelineOf } from '../../src/debrief/timeline.ts';
import { unsaidOf } from '../../src/debrief/unsaid.ts';
import { whatIf } from '../../src/debrief/whatif.ts';
import { doublesIn, familiesOf, stubsIn } from '../../src/journal/branches.ts';
import { codeOf, readPlayCode } from '../../src/journal/play-code.ts';
import { readPlaysFile, writePlaysFile } from '../../src/journal/plays-file.ts';
import { reconcile } from '../../src/journal/reconcile.ts';
import { leftBy, type PlayRecord } from '../../src/journal/record.ts';
import { playCoded } from '../../src/play/coded.ts';
import type { Play } from '../../src/play/play.ts';
import { rerun } from '../../src/play/rerun.ts';
import { describeSeats, endingTitleOf, formatTouched, titleOf } from '../../src/plays/describe-play.ts';
import { beginReading, linesInView } from '../../src/reader/reading.ts';
import { fromOtherSide, recordUpTo } from '../../src/session/derived-records.ts';
import { oppositesFor } from '../../src/session/opposite.ts';
import { playAgain, playBefore, votesOf, withWholeEcho } from '../../src/session/record-replay.ts';
import { savedPlay } from '../../src/session/saved-plays.ts';
import { openSession } from '../../src/session/session.ts';
import { thoughtsOf } from '../../src/session/thoughts.ts';
import type { StoryFile } from '../../src/story/beat.ts';
import { readWays } from '../../src/story/ways.ts';
import { ROLES } from '../../src/trust/bond.ts';
import { DEFAULTS } from '../../src/trust/params.ts';
import { STORIES, story } from '../classroom/class.ts';
import { record as sample, TEMPERAMENT_IDS } from '../journal/sample.ts';

export const HERE = 'on-credit';

/** A sentence for a player: never empty, never a dump of what came in. */
export function isSentence(why: string): boolean {
  return /^\S.{10,600}[.!?]$/su.test(why) && !why.includes('<img');
}

/** A record that came in: listed, opened, told, compared, handed in, gone on with. */
export function useRecord(record: PlayRecord): void {
  const file = STORIES().find(({ id }) => id === record.story);
  titleOf(record, file);
  endingTitleOf(record, file);
  describeSeats(record, file);
  formatTouched(record);
  new Date(record.touched).toISOString();
  const both = [record, sample({ id: 'beside' })];
  familiesOf(both);
  doublesIn(both);
  stubsIn(both);
  savedPlay(record.story, both, new Map([[record.story, record.id]]));
  leftBy(record, 'another', 'left');
  const back = readPlaysFile(writePlaysFile([record]), {
    plays: [],
    waiting: [],
    stories: [],
    temperaments: TEMPERAMENT_IDS,
    now: record.touched,
    newId: () => 'new',
  });
  if (!back.ok || back.fresh.length !== 1)
    throw new Error('A record that came in does not go out and in again.');
  useHandIn({ shown: 'one', record });
  if (!file) return;
  for (const role of ROLES) oppositesFor(file, role, both);
  const met = { choices: new Set(record.choices), endings: new Set<string>() };
  knownMapOf(readWays(file.ink), file.endings, met, record);
  const { play } = playAgain(file, record);
  linesInView(beginReading(play.opening, play.steps, record.line));
  votesOf(play, [record]);
  playBefore(both, play);
  usePlay(play);
  usePlay(withWholeEcho(play, [record]));
  goOnWith(file, record);
}

/** The play goes on where it stands, for as long as there is something to decide, and back again. */
function goOnWith(file: StoryFile, record: PlayRecord): void {
  const session = openSession({
    file,
    record,
    kept: true,
    save: async (draft) => reconcile(null, draft),
    newId: () => 'fresh',
    now: () => record.touched,
  });
  session.read(record.line);
  const { play } = session;
  for (let most = 60; most > 0 && play.moment.by !== null; most--) {
    const [first] = play.moment.beat.options;
    if (play.moment.seat === 'player') play.choose(first?.id ?? '');
    else play.advance();
  }
}

export function usePlay(play: Play): void {
  const { setup, opening, steps, moment } = play;
  const { header } = setup.file;
  const people = { responsible: header.responsible, hurt: header.hurt };
  outcomesOf(steps, people);
  timelineOf(opening.bond, steps);
  unsaidOf(steps, moment.bond);
  closingOf({ header, people, role: setup.role, opening: opening.bond, steps, ending: moment.ending });
  rerun(opening, steps, DEFAULTS);
  for (const step of steps) whatIf(step);
  const compared = {
    story: setup.file.id,
    role: setup.role,
    seats: setup.seats,
    seed: setup.seed,
    opening: opening.bond,
    steps,
    ending: moment.ending,
  };
  compare(compared, { ...compared, steps: steps.slice(0, 1) });
  for (const role of ROLES) thoughtsOf(play, role);
  fromOtherSide(setup.file, play);
  recordUpTo(setup.file, play, steps.length);
  const tally = tallyOf([boardPlayOf(play)]);
  csvOf([boardPlayOf(play)]);
  for (const question of tally.questions) {
    modelViewOf(question);
    articlesOf(question);
    talkAbout(question, people);
  }
  const read = readPlayCode(codeOf(play), STORIES());
  if (!read.ok || playCoded(setup.file, read.contents).parted !== null)
    throw new Error('A play that came in has a code that does not open.');
}

/** Goes on the board or is refused: which, what is wrong, what to do. */
export function useHandIn(handed: Submission): void {
  const judged = judge(handed, { stories: STORIES(), file: story(HERE), has: () => false });
  if (judged.ok) return void csvOf([judged.play]);
  const { shown, what, todo } = judged.refusal;
  if (shown === '' && !('code' in handed)) throw new Error('A refusal does not say of what.');
  if (!isSentence(what) || !isSentence(todo)) throw new Error(`"${what}" "${todo}" are no sentences.`);
}
