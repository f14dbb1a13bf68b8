import { expect, test } from 'vitest';
import { leanModule, leanParams } from '../../src/tools/lean-params.ts';
import { DEFAULTS } from '../../src/trust/params.ts';

const { resolveId } = leanParams();
const resolve = (asked: string, importer: string | undefined) =>
  typeof resolveId === 'function' ? resolveId.call({} as never, asked, importer, {} as never) : undefined;

test('a build plays with the very values of the model', async () => {
  const module = await import(`data:text/javascript,${encodeURIComponent(leanModule())}`);
  expect(module.DEFAULTS).toEqual(DEFAULTS);
  expect(leanModule()).not.toContain('assumption');
});

test('the model and a play get the bare values, the page that prints them gets all of it', () => {
  for (const importer of [
    '/seams/src/trust/respond.ts',
    '/seams/src/trust/rules/time.ts',
    'C:\\seams\\src\\play\\stepper.ts',
  ])
    expect(resolve('../params.ts', importer)).toBe('\0lean-params');
  expect(resolve('../../trust/params.ts', '/seams/src/debrief/model/model-view.tsx')).toBeNull();
  expect(resolve('./params/openings.ts', '/seams/src/trust/params.ts')).toBeNull();
  expect(resolve('./respond.ts', '/seams/src/trust/models.ts')).toBeNull();
  expect(resolve('./params.ts', undefined)).toBeNull();
});
