/** A question to a worker, and its answer. */
import type { Ask } from './talk.ts';

const PATIENCE = 120_000; // ms: a worker that the browser ended in between never answers; a large file on a slow line takes its time

/** The worker's side of a conversation, as a page has it. */
export interface Asked {
  postMessage(ask: Ask, ports: Transferable[]): void;
}

/** Null where no answer comes, or one that is no such thing: a worker of an older release may not know the question. */
export function ask<T>(
  worker: Asked,
  question: Ask,
  isAnswer: (data: unknown) => data is T,
): Promise<T | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (answer: T | null) => {
      clearTimeout(patience);
      port1.close();
      resolve(answer);
    };
    const patience = setTimeout(() => end(null), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => end(isAnswer(data) ? data : null);
    worker.postMessage(question, [port2]);
  });
}
