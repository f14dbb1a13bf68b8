/** Built files, by their paths in assets/. */
import { readFileSync, statSync } from 'node:fs';
import { ROOT } from '../place.ts';

export const readJson = (path: string) => JSON.parse(readFileSync(`${ROOT}/assets/${path}`, 'utf8'));

export const kib = (path: string): number => statSync(`${ROOT}/assets/${path}`).size / 1024;
