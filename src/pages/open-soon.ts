/** Opens a session: a play without a decision at once, with the words that were shipped ahead; any other with its story. */
import { afterPaint } from '../look/after-paint.ts';
import { whenIdle } from '../look/idle.ts';
import type { Openings } from '../play/opening.ts';
import type { PlaySetup } from '../play/play.ts';
import { AheadSession } from '../session/ahead.ts';
import type { App } from '../session/app.ts';
import type { PlayingSetup } from '../session/playing.ts';
import type { Session, SessionSetup } from '../session/session.ts';
import { prefetchStage } from '../session/stage-and-sound.ts';
import type { StoryCard } from '../story/beat.ts';

export interface PlaySession extends Omit<SessionSetup, 'file'> {
  readonly app: App;
  readonly card: StoryCard;
}

export interface Opened extends Pick<PlayingSetup, 'thoughtsOf'> {
  readonly session: Session;
  /** The page stands: what comes after the first words is fetched. */
  follow(): void;
}

/** Rejects where a play that needs its story does not get it. */
export async function openSoon(setup: PlaySession): Promise<Opened> {
  const { card, record, now } = setup;
  const opening = await openingFor(setup);
  if (!opening) {
    prefetchStage();
    const { session, thoughtsOf } = await bringWhole(setup);
    return { session, thoughtsOf: (role) => thoughtsOf(session.play, role), follow() {} };
  }
  const bring = async () => (await bringWhole(setup)).session;
  const session = new AheadSession({ card, record, opening, now, bring });
  const later = afterPaint<void>(() => {
    session.whole().catch(() => {}); // a decision tells it
    prefetchStage();
  });
  return { session, follow: () => later.push() };
}

/** Null for a play that is opened as a whole. */
async function openingFor({ app, card, record }: PlaySession) {
  // Two players on one device are told thoughts, and stops hang on what the story can become: both ask the story itself.
  if (record.choices.length > 0 || record.role === 'both' || app.settings.peek().stops) return null;
  const openings: Openings = await app.opening(card.id).catch(() => ({})); // without it the story itself will do
  return openings[record.role] ?? null;
}

async function bringForetelling(setup: PlaySetup) {
  const { openForetelling } = await import('../play/foretell.ts');
  return openForetelling(setup);
}

async function bringWhole({ app, card, ...setup }: PlaySession) {
  const [{ openSession, thoughtsOf }, file] = await Promise.all([
    import('../session/whole.ts'),
    app.load(card.id),
  ]);
  const foresight = { bring: bringForetelling, idle: whenIdle };
  return { session: openSession({ ...setup, file, foresight }), thoughtsOf };
}
