/** What a decision does not wait for: keeping it in its play, where it was noted, and telling what follows, where that is known. */
import { describe, expect, test } from 'vitest';
import { type Draft, reconcile } from '../../src/journal/reconcile.ts';
import { openForetelling } from '../../src/play/foretell.ts';
import { remember } from '../../src/play/remembered.ts';
import { openSession, type SessionSetup } from '../../src/session/session.ts';
import { begun, GATE, RENAMED } from './gate.ts';

const turn = () => new Promise<void>((done) => setTimeout(done, 0));

function opened(over: Partial<SessionSetup> = {}) {
  const saved: Draft[] = [];
  const jotted: Draft[] = [];
  const session = openSession({
    file: GATE,
    record: begun(),
    kept: false,
    save: async (draft) => {
      saved.push(draft);
      return reconcile(null, draft);
    },
    jot: (draft) => `note ${jotted.push(draft)}`,
    newId: () => 'fresh',
    now: () => 100,
    ...over,
  });
  return { session, saved, jotted };
}

describe('a choice that was noted', () => {
  test('is shown though nothing is kept yet, and what keeps it takes the note away', async () => {
    let write = () => {};
    const { session, saved, jotted } = opened({ later: (work) => () => (write = work) });
    expect((await session.choose('did'))?.option.id).toBe('did');
    expect(jotted.map(({ mine }) => mine.choices)).toEqual([['did']]);
    expect(saved).toEqual([]);
    expect((await session.choose('why'))?.option.id).toBe('why');
    write();
    await turn();
    expect(saved.map(({ mine, jots }) => [mine.choices, jots])).toEqual([
      [
        ['did', 'why'],
        ['note 1', 'note 2'],
      ],
    ]);
    session.read(1);
    write();
    await turn();
    expect(saved.at(-1)?.jots).toEqual([]);
  });

  test('is not noted behind a write that is on its way: it waits for its own', async () => {
    const writes: (() => void)[] = [];
    const { session, jotted } = opened({
      save: (draft) => new Promise((done) => writes.push(() => done(reconcile(null, draft)))),
      patience: 60_000,
    });
    session.read(1);
    await turn();
    let shown = false;
    const choosing = session.choose('did').then(() => (shown = true));
    await turn();
    expect([jotted.length, shown]).toEqual([0, false]);
    writes.shift()?.();
    await turn();
    writes.shift()?.();
    await choosing;
    expect(shown).toBe(true);
  });

  test('where nothing can be noted, showing waits for keeping', async () => {
    const { session, saved } = opened({ jot: () => null, later: () => () => {} });
    await session.choose('did');
    expect(saved.map(({ mine }) => mine.choices)).toEqual([['did']]);
  });

  test('a second press in the same moment decides nothing', async () => {
    const { session, jotted } = opened();
    const [first, second] = await Promise.all([session.choose('did'), session.choose('why')]);
    expect([first?.option.id, second]).toEqual(['did', null]);
    expect(jotted).toHaveLength(1);
  });

  test('the note stays with what could not be kept, until something keeps it', async () => {
    let full = true;
    const drafts: Draft[] = [];
    const { session } = opened({
      save: async (draft) => {
        drafts.push(draft);
        if (full) throw new DOMException('', 'QuotaExceededError');
        return reconcile(null, draft);
      },
    });
    await session.choose('did');
    await turn();
    full = false;
    await session.choose('why');
    await turn();
    expect(drafts.at(-1)?.jots).toEqual(['note 1', 'note 2']);
  });
});

describe('what can follow is told while nothing else is to be done', () => {
  /** A browser that is idle when the test says so. */
  function idleBrowser() {
    const waiting = new Set<() => void>();
    return {
      idle: (work: () => void) => {
        waiting.add(work);
        return () => void waiting.delete(work);
      },
      rest() {
        for (let goes = 0; waiting.size > 0; goes++) {
          if (goes > 500) throw new Error('It never comes to an end.');
          const [work] = waiting;
          waiting.delete(work as () => void);
          work?.();
        }
      },
    };
  }

  test('and a choice then asks the engine for nothing', async () => {
    const file = { ...GATE };
    const browser = idleBrowser();
    const foresight = { bring: async (setup: never) => openForetelling(setup), idle: browser.idle };
    const { session } = opened({ file, foresight });
    const plain = opened().session;
    await turn();
    while (session.play.moment.by !== null) {
      browser.rest();
      const { lines } = remember(file);
      const id = session.play.moment.beat.options[0]?.id ?? '';
      const [step, usual] = [await session.choose(id), await plain.choose(id)];
      expect(remember(file).lines).toBe(lines);
      expect(step?.next).toEqual(usual?.next);
    }
    expect(session.play.steps.length).toBeGreaterThan(1);
  });

  test('in the story as it is after it was edited', async () => {
    const browser = idleBrowser();
    const foresight = { bring: async (setup: never) => openForetelling(setup), idle: browser.idle };
    const { session } = opened({ file: { ...GATE }, foresight });
    await turn();
    browser.rest();
    const edited = { ...RENAMED };
    await session.refresh(edited);
    await turn();
    browser.rest();
    expect(session.play.setup.file).toBe(edited);
    const { lines } = remember(edited);
    expect(lines).toBeGreaterThan(0);
    await session.choose(session.play.moment.beat.options[0]?.id ?? '');
    expect(remember(edited).lines).toBe(lines);
  });

  test('where it does not arrive the play goes on without', async () => {
    const foresight = { bring: () => Promise.reject(new Error('lost')), idle: idleBrowser().idle };
    const { session } = opened({ foresight });
    await turn();
    expect((await session.choose('did'))?.option.id).toBe('did');
  });
});
