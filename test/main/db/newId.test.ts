import { expect, test } from 'vitest';

import { newIdOfMany } from '../../../src/main/db/newId.ts';

test('ids of a great many records are UUIDv7, none twice, and in order', () => {
  const ids = Array.from({ length: 20_000 }, newIdOfMany);
  expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual(
    [],
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  const madeAt = Number.parseInt(ids[0]?.replace('-', '').slice(0, 12) ?? '', 16);
  expect(Math.abs(Date.now() - madeAt)).toBeLessThan(60_000);
});
