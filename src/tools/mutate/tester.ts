/** Runs test files in a process of its own, which is ended and begun again when it uses more time than it may. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { AskedRun, ToldRun } from './serve-tests.ts';

export interface Ran {
  readonly failed: string | null; // the first test that failed; null: all passed
  readonly hung: boolean; // it came to no end within its time
  readonly seconds: number; // of processor time
}

export class Tester {
  readonly #root: string;
  #child: ChildProcess | null = null;
  #used = 0; // seconds of processor time, as last told

  /** `root` is the copy. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Runs one test file after files changed. `budget` is in seconds of processor time, so that a busy machine changes
   * nothing.
   */
  async run(asked: AskedRun, budget: number): Promise<Ran> {
    const child = this.#child ?? (await this.#start());
    const begun = this.#used;
    return new Promise((done) => {
      const finish = (failed: string | null, hung: boolean) => {
        child.off('message', listen);
        child.off('exit', leave);
        done({ failed, hung, seconds: this.#used - begun });
      };
      const listen = (told: ToldRun) => {
        if (told.kind === 'ran') finish(told.failed, told.waited);
        if (told.kind !== 'used') return;
        this.#used = told.seconds;
        if (told.seconds - begun <= budget) return;
        finish(asked.test, true);
        this.stop();
      };
      const leave = () => {
        this.#child = null;
        finish(asked.test, true); // out of memory, or it ended itself
      };
      child.on('message', listen);
      child.once('exit', leave);
      child.send(asked);
    });
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'serve-tests.ts'), [], {
      cwd: this.#root,
      execArgv: ['--import', 'tsx', '--max-old-space-size=2000'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child = child;
    this.#used = 0;
    await new Promise<void>((done, fail) => {
      child.once('message', () => done());
      child.once('exit', (code) => fail(new Error(`The tests could not be started (code ${code}).`)));
    });
    child.removeAllListeners('exit');
    return child;
  }
}
