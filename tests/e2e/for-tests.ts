/** What tests ask of the server that serves the build: parts that it leaves away, and a page on which nothing runs. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';

/** Names what is left away: a route in the browser would hold up all that its pages ask for, and keep them from storing it. */
const LEFT_AWAY = 'left-away';
const BLANK = '/blank.html';

/** A part by the name of its script. */
export type Part = 'phaser' | 'desk';

/** Leaves parts away from now on, in every tab of the page's context: the server has no such file. */
export async function leaveAway(page: Page, ...parts: readonly Part[]): Promise<void> {
  await page.context().addCookies([...leftAway(...parts).cookies]);
}

/** The same for every context of a project. */
export function leftAway(...parts: readonly Part[]) {
  const rest = {
    domain: '127.0.0.1',
    path: '/',
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: 'Lax',
  } as const;
  return { cookies: [{ name: LEFT_AWAY, value: parts.join('.'), ...rest }], origins: [] };
}

/** Goes to a page of the same origin on which nothing runs. */
export async function goToBlank(page: Page): Promise<void> {
  await page.goto(BLANK);
}

/**
 * The server's side of both: true where it has answered. Texts go packed by gzip: the smaller packing that a browser is given else
 * (`server/files.test.ts` holds it) takes a server ten seconds of work for one build, and each host of a test serves its own.
 */
export function answerTests({ url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
  headers['accept-encoding'] = 'gzip';
  if (url === BLANK) {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Blank</title>');
    return true;
  }
  const left = new RegExp(`\\b${LEFT_AWAY}=([\\w.]+)`).exec(headers.cookie ?? '')?.[1]?.split('.') ?? [];
  if (!left.some((part) => url.startsWith(`/assets/${part}-`))) return false;
  response.writeHead(404).end();
  return true;
}
