import { describe, expect, test } from 'vitest';
import { ask } from '../../src/offline/ask.ts';
import { isOutcome, isTold, isUnkept, readAsk } from '../../src/offline/talk.ts';

describe('what comes in is read, whoever sent it', () => {
  test('questions', () => {
    expect(readAsk({ ask: 'keep', address: 'assets/a.webp', more: 1 })).toEqual({
      ask: 'keep',
      address: 'assets/a.webp',
    });
    expect(readAsk({ ask: 'used', addresses: ['a', 1, null] })).toEqual({ ask: 'used', addresses: ['a'] });
    for (const wrong of [
      null,
      'take',
      {},
      { ask: 'keep' },
      { ask: 'used' },
      { ask: 'tidy' },
      { ask: 'something later' },
    ])
      expect(readAsk(wrong)).toBe(null);
  });

  test('answers', () => {
    const told = { release: 'a', once: { files: 2, kept: 1, bytes: 9 }, later: [{ address: 'a', bytes: 1 }] };
    expect(isTold(told)).toBe(true);
    for (const wrong of [null, {}, { ...told, once: null }, { ...told, later: [1] }, { ...told, release: 1 }])
      expect(isTold(wrong)).toBe(false);
    expect(isOutcome('kept') && isOutcome('full')).toBe(true);
    expect(isOutcome('eaten') || isOutcome(undefined)).toBe(false);
    expect(isUnkept({ unkept: 'full' })).toBe(true);
    expect(isUnkept({ unkept: 'no idea' }) || isUnkept('full')).toBe(false);
  });
});

describe('a worker of another release', () => {
  const answering = (answer: unknown) => ({
    postMessage: (_: unknown, [port]: Transferable[]) => (port as MessagePort).postMessage(answer),
  });

  test('is understood where it answers as asked', async () => {
    expect(await ask(answering('gone'), { ask: 'keep', address: 'a' }, isOutcome)).toBe('gone');
  });

  test('whose answer is another one has said nothing', async () => {
    expect(await ask(answering({ kept: 3 }), { ask: 'told' }, isTold)).toBe(null);
  });
});
