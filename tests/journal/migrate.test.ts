import { describe, expect, test } from 'vitest';
import { migrate, RECORD_FORMAT } from '../../src/journal/migrate.ts';

const rename = (old: object) => ({ ...old, format: 2, named: 'in 2' });
const double = (old: object) => ({ ...old, format: 3, doubled: 'in 3' });

describe('migrating', () => {
  test('leaves the present format alone', () => {
    const kept = { format: RECORD_FORMAT, story: 'three-times' };
    expect(migrate(kept)).toEqual({ ok: true, value: kept });
  });

  test('takes one step after the other', () => {
    const answer = migrate({ format: 1, id: 'x' }, { 1: rename, 2: double }, 3);
    expect(answer).toEqual({ ok: true, value: { format: 3, id: 'x', named: 'in 2', doubled: 'in 3' } });
  });

  test('refuses a newer format plainly, and as newer', () => {
    const answer = migrate({ format: RECORD_FORMAT + 1 });
    expect(answer).toMatchObject({ ok: false, newer: true, why: expect.stringContaining('newer version') });
  });

  test('refuses a format nobody wrote, and an old record on which a step fails', () => {
    expect(migrate({ format: 1 }, {}, 2)).toMatchObject({ ok: false, newer: false });
    const failing = () => {
      throw new TypeError('no choices here');
    };
    expect(migrate({ format: 1 }, { 1: failing }, 2)).toMatchObject({ ok: false, newer: false });
  });
});
