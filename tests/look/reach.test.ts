import { expect, test } from 'vitest';
import { isOnlyHere } from '../../src/look/reach.ts';

test.each([
  'http://localhost:4173/#/story/on-credit',
  'http://LOCALHOST/',
  'http://seams.localhost/',
  'http://127.0.0.1:8000/',
  'http://127.1.2.3/',
  'http://0.0.0.0:4173/',
  'http://[::1]:4173/',
  'file:///home/me/seams/index.html',
])('%s leads nobody but this computer anywhere', (address) => {
  expect(isOnlyHere(address)).toBe(true);
});

test.each([
  'https://example.org/school/seams/',
  'http://192.168.0.7:4173/',
  'http://school-laptop.local/',
  'https://localhost.example.org/',
  'https://127.0.0.1.example.org/',
  'http://10.0.0.1/',
  'not an address',
])('%s does, as far as one can see', (address) => {
  expect(isOnlyHere(address)).toBe(false);
});
