/** Writing about a play: kept as it is typed, with what comes in meanwhile. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useTyped } from '../../src/debrief/use-typed.ts';
import { mergeReflections, NOTHING_SAID } from '../../src/journal/reflections.ts';
import type { Reflection } from '../../src/journal/said.ts';

const said = (over: Partial<Reflection>): Reflection => ({ ...NOTHING_SAID, ...over });

/** Until everything has been done that waits for nothing from outside. */
const settled = () => new Promise((done) => setTimeout(done));

/** A draft on the device, and a form in a tab. */
function device() {
  let kept = NOTHING_SAID;
  let writes = 0;
  function tab() {
    let live: ReturnType<typeof useTyped> | null = null;
    let hold: Promise<void> = Promise.resolve();
    function Form() {
      live = useTyped(NOTHING_SAID, async (mine, basis) => {
        await hold;
        writes += 1;
        kept = mergeReflections(kept, basis, mine);
        return kept;
      });
      return null;
    }
    const NOWHERE = { nodeType: 1, childNodes: [], firstChild: null } as unknown as Element;
    void act(() => render(h(Form, {}), NOWHERE));
    const now = () => {
      if (!live) throw new Error('the form was not drawn');
      return live;
    };
    return {
      typed: () => now().typed,
      does: (what: (form: ReturnType<typeof useTyped>) => void) =>
        act(async () => {
          what(now());
          await settled();
        }),
      begin: (what: (form: ReturnType<typeof useTyped>) => void) => void act(() => what(now())),
      /** Holds the writes of this tab; call the answer to let them go. */
      hold() {
        let go = () => {};
        hold = new Promise((done) => {
          go = done;
        });
        return () =>
          act(async () => {
            go();
            await settled();
          });
      },
    };
  }
  return { tab, kept: () => kept, writes: () => writes };
}

test('what is typed is kept at once, and what is typed during a write with the next one', async () => {
  const here = device();
  const tab = here.tab();
  const go = tab.hold();
  tab.begin(({ change }) => change({ why: 'a' }));
  for (const why of ['ab', 'abc', 'abcd']) tab.begin(({ change }) => change({ why }));
  await go();
  expect([here.kept().why, tab.typed().why, here.writes()]).toEqual(['abcd', 'abcd', 2]);
});

test('of two tabs in one field each sees both texts, and nothing grows by itself', async () => {
  const here = device();
  const [one, other] = [here.tab(), here.tab()];
  await one.does(({ change }) => change({ why: 'one' }));
  await other.does(({ change }) => change({ why: 'two' }));
  expect(other.typed().why).toBe('one\n\ntwo');
  await other.does(({ change }) => change({ unknown: 'x' }));
  await one.does(({ change }) => change({ moment: 3 }));
  expect(one.typed()).toEqual(said({ why: 'one\n\ntwo', unknown: 'x', moment: 3 }));
  expect(here.kept()).toEqual(one.typed());
});

test('nothing is put into a field while a letter is being composed', async () => {
  const here = device();
  const [one, other] = [here.tab(), here.tab()];
  await one.does(({ change }) => change({ why: 'one' }));
  await other.does(({ composing, change }) => {
    composing(true);
    change({ why: 'に' });
  });
  expect([other.typed().why, here.kept().why]).toEqual(['に', 'one']);
  await other.does(({ change }) => change({ why: '日' }));
  await other.does(({ composing }) => composing(false));
  expect([other.typed().why, here.kept().why]).toEqual(['one\n\n日', 'one\n\n日']);
});
