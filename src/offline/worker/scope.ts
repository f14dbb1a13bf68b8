/** What a service worker is given by the browser, as far as ours uses it: TypeScript knows either pages or workers. */
import type { Files } from '../files.ts';

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface AskEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  postMessage(data: unknown): void;
}

interface Events {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: FetchEvent;
  readonly message: AskEvent;
}

export interface WorkerScope {
  readonly seamsFiles: Files; // the build puts it before the worker's own lines
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(name: K, on: (event: Events[K]) => void): void;
}
