/** One sequence of `bench -- kept`: does what people do, and knows what must have come of it. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Role } from '../../../trust/bond.ts';
import { allKept, endTab } from '../in-page.ts';
import { type Press, press, pressNamed, type Shown, settle } from './tab.ts';
import { Ledger, type Standing, type Ways } from './ways.ts';

export interface HandsSetup {
  readonly story: string;
  readonly role: Role;
  readonly seed: number;
  readonly ways: Ways;
  dice(below: number): number;
}

interface Tab {
  page: Page;
  stands: Standing | null; // null: on another page than the play's, or not known yet
  play: string | null; // id of its play
}

const DAY = 24 * 3600 * 1000;
const PRESSES: readonly Press[] = ['once', 'twice', 'twice, late', 'key', 'key twice'];

export class Hands {
  readonly did: string[] = [];
  readonly astray: string[] = [];
  decisions = 0;
  readonly #context: BrowserContext;
  readonly #setup: HandsSetup;
  readonly #ledger = new Ledger();
  readonly #tabs: Tab[];
  #now = 0; // the tab in front
  #losing = 0; // requests that will be lost

  constructor(context: BrowserContext, page: Page, setup: HandsSetup) {
    this.#context = context;
    this.#setup = setup;
    this.#tabs = [{ page, stands: null, play: null }];
  }

  /** A new play, from the story's page. */
  async begin(): Promise<void> {
    const { story, role, seed, dice } = this.#setup;
    await this.#context.route(/\/assets\/.*\.(js|css)$/, (route) =>
      this.#losing > 0 && this.#losing-- > 0 ? route.abort() : route.fallback(),
    );
    await this.#tab.page.goto(`/#/story/${story}?as=${role}&seed=${seed}`);
    await this.#settle();
    await this.#press('Begin', 0, dice(2) === 0);
    await this.#arrive();
  }

  /** One thing out of all that can be done where the tab in front stands. */
  async act(): Promise<void> {
    const shown = await this.#settle();
    const acts: Record<string, () => Promise<void>> = {
      reload: () => this.#reload(),
      'browser back': () => this.#through(-1),
      'browser forward': () => this.#through(1),
      kill: () => this.#kill(),
      clock: () => this.#setClock(),
      'other tab': () => this.#otherTab(),
      'lost request': () => this.#lose(),
      ...(shown.where === 'ending' && { leave: () => this.#leave() }),
      ...(shown.where === 'ending' && { back: () => this.#back() }),
      ...(shown.where === 'choices' && { back: () => this.#back() }),
      ...(shown.where === 'debrief' && { 'go back there': () => this.#goBackThere() }),
      ...(shown.where === 'story' && { 'begin or continue': () => this.#beginOrContinue() }),
    };
    const names = Object.keys(acts);
    // A play is mostly played.
    const choosing = shown.where === 'choices' && this.#setup.dice(2) === 0;
    const name = choosing ? 'choose' : (names[this.#setup.dice(names.length)] ?? 'reload');
    if (choosing) await this.#choose();
    else {
      this.did.push(name);
      await acts[name]?.();
    }
  }

  /** What is on the device, against what must be. */
  async troubles(): Promise<ReturnType<Ledger['troubles']>> {
    await this.#settle();
    return this.#ledger.troubles(await allKept(this.#tab.page));
  }

  get #tab(): Tab {
    const tab = this.#tabs[this.#now];
    if (!tab) throw new Error('There is no tab.');
    return tab;
  }

  /** Waits for something to do; a page that failed is asked again, and a note is read. */
  async #settle(): Promise<Shown> {
    const { page } = this.#tab;
    for (;;) {
      const shown = await settle(page);
      if (shown.where !== 'failed') {
        const note = page.getByRole('alert').getByRole('button', { name: 'All right' });
        if (await note.isVisible()) await note.click();
        return shown;
      }
      await pressNamed(page, 'Try again', 0, false);
    }
  }

  async #press(name: string, nth: number, twice: boolean): Promise<void> {
    this.did.push(twice ? `${name} twice` : name);
    await pressNamed(this.#tab.page, name, nth, twice);
  }

  /** The play of the tab in front was opened: it stands where what is kept says, and nothing there is invented. */
  async #arrive(expected: Standing | null = null): Promise<void> {
    const tab = this.#tab;
    const shown = await this.#settle();
    if (shown.where !== 'choices' && shown.where !== 'ending') {
      tab.stands = null;
      return;
    }
    const kept = (await allKept(tab.page)).find(({ id }) => id === shown.here);
    if (!kept) {
      this.astray.push(`shows a play that is not kept: ${shown.here}`);
      return;
    }
    const stands = this.#setup.ways.after(kept, kept.choices);
    if (expected !== null && expected.way.join() !== stands.way.join())
      this.astray.push(`came back to “${stands.way.join(' ')}” and not to “${expected.way.join(' ')}”`);
    tab.play = shown.here;
    tab.stands = stands;
    this.#compare(shown);
    this.#ledger.perhaps(this.#setup.ways.after(kept, [])); // the other one may be the first to decide
    this.astray.push(...this.#ledger.troubles([kept]).unasked);
    this.#ledger.perhaps(stands); // what the other one answered is as it must be
  }

  /** The page offers what the play offers where it stands. */
  #compare(shown: Shown): void {
    const { stands } = this.#tab;
    const offered = stands?.options.map(({ text }) => text) ?? [];
    if (shown.options.join('|') !== offered.join('|'))
      this.astray.push(`offers “${shown.options.join(' | ')}” where “${offered.join(' | ')}” stands`);
  }

  async #choose(): Promise<void> {
    const tab = this.#tab;
    const { dice, ways } = this.#setup;
    const before = tab.stands;
    if (!before) return this.#arrive();
    const nth = dice(before.options.length);
    const how = PRESSES[dice(PRESSES.length)] ?? 'once';
    this.did.push(`choose ${how}`);
    const option = before.options[nth]?.id ?? '';
    const after = ways.after(before.setting, [...before.way, option]);
    this.#ledger.perhaps(after);
    await press(tab.page, nth, after.ending !== null && how === 'twice, late' ? 'twice' : how);
    await tab.page.waitForFunction(
      (texts) =>
        [...document.querySelectorAll('[aria-label="Choices"] button')]
          .map((each) => each.lastElementChild?.textContent)
          .join('|') !== texts,
      before.options.map(({ text }) => text).join('|'),
      { polling: 15 },
    );
    const shown = await this.#settle();
    tab.stands = after;
    tab.play = shown.here;
    this.decisions += 1;
    this.#compare(shown);
    this.#ledger.decided(after);
  }

  /** No other tab has touched the play of the tab in front: it must come back where it was. */
  #alone(): Standing | null {
    const { play, stands } = this.#tab;
    return this.#tabs.filter((each) => each.play === play).length > 1 ? null : stands;
  }

  async #reload(): Promise<void> {
    const alone = this.#alone();
    await this.#tab.page.reload();
    await this.#arrive(alone);
  }

  async #through(entries: 1 | -1): Promise<void> {
    const { page } = this.#tab;
    const before = page.url();
    await (entries === 1 ? page.goForward() : page.goBack());
    if (page.url() === 'about:blank' || page.url().endsWith('#/about')) await page.goForward();
    if (page.url() !== before) await this.#arrive();
  }

  async #kill(): Promise<void> {
    const tab = this.#tab;
    const alone = this.#tabs.length === 1 && tab.stands ? tab.stands : null;
    const shown = await this.#settle();
    // In the middle of a decision, as often as not.
    if (shown.where === 'choices' && tab.stands && this.#setup.dice(2) === 0) {
      const [first] = tab.stands.options;
      this.#ledger.perhaps(this.#setup.ways.after(tab.stands.setting, [...tab.stands.way, first?.id ?? '']));
      await press(tab.page, 0, 'once');
      await endTab(tab.page);
      return this.#reopen(null);
    }
    await endTab(tab.page);
    await this.#reopen(alone);
  }

  async #reopen(expected: Standing | null): Promise<void> {
    this.#tab.page = await this.#context.newPage();
    await this.#tab.page.goto(`/#/play/${this.#setup.story}`);
    await this.#arrive(expected);
  }

  async #setClock(): Promise<void> {
    const [by = 0] = [[-DAY, -3600_000, DAY, 0][this.#setup.dice(4)]];
    await this.#context.clock.setFixedTime(Date.now() + by);
  }

  async #otherTab(): Promise<void> {
    if (this.#tabs.length < 2) {
      this.#tabs.push({ page: await this.#context.newPage(), stands: null, play: null });
      this.#now = 1;
      await this.#tab.page.goto(`/#/play/${this.#setup.story}`);
      return this.#arrive();
    }
    this.#now = 1 - this.#now;
    await this.#tab.page.bringToFront();
  }

  /** The next part that is fetched does not arrive. */
  async #lose(): Promise<void> {
    this.#losing = 1;
    const alone = this.#alone();
    await this.#tab.page.reload();
    await this.#arrive(alone);
    this.#losing = 0;
  }

  async #back(): Promise<void> {
    const tab = this.#tab;
    const back = tab.page.getByRole('button', { name: 'Back', exact: true });
    if (!tab.stands || !(await back.isEnabled())) return;
    await back.click();
    tab.stands = this.#setup.ways.backFrom(tab.stands);
    const shown = await this.#settle();
    tab.play = shown.here;
    this.#compare(shown);
  }

  async #leave(): Promise<void> {
    await this.#press('See what happened', 0, this.#setup.dice(2) === 0);
    this.#tab.stands = null;
    await this.#settle();
  }

  async #goBackThere(): Promise<void> {
    const there = this.#tab.page.getByRole('button', { name: 'Go back here' });
    const count = await there.count();
    if (count === 0) return;
    await this.#press('Go back here', this.#setup.dice(count), this.#setup.dice(2) === 0);
    await this.#arrive();
  }

  async #beginOrContinue(): Promise<void> {
    const waits = await this.#tab.page.getByRole('button', { name: 'Continue' }).isVisible();
    const name = waits && this.#setup.dice(2) === 0 ? 'Continue' : 'Begin';
    await this.#press(name, 0, this.#setup.dice(2) === 0);
    await this.#arrive();
  }
}
