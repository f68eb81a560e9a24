import { describe, expect, it } from 'vitest';

import { keepStatements } from '../../../src/main/db/statementCache.ts';

function connection() {
  const prepared: string[] = [];
  return {
    prepared,
    prepare(source: string) {
      prepared.push(source);
      return {
        source,
        reader: source.startsWith('select'),
        isRaw: false,
        raw(on: boolean) {
          this.isRaw = on;
        },
      };
    },
  };
}

describe('keeping statements', () => {
  it('prepares a text once, however often it is asked for', () => {
    const driver = connection();
    keepStatements(driver);
    const first = driver.prepare('select 1');
    expect(driver.prepare('select 1')).toBe(first);
    expect(driver.prepared).toEqual(['select 1']);
  });

  it('gives up the one that was asked for longest ago, so that lists of every length do not fill the memory', () => {
    const driver = connection();
    keepStatements(driver, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) driver.prepare(text);
    expect(driver.prepared).toEqual(['a', 'b', 'c', 'b']);
  });

  it('hands out a reading statement as a new one is: whoever had it before may have asked for rows as lists', () => {
    const driver = connection();
    keepStatements(driver);
    driver.prepare('select 1').raw(true);
    expect(driver.prepare('select 1').isRaw).toBe(false);
  });
});
