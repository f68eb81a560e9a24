import { expect, test } from 'vitest';

import { isOver } from '../../../src/renderer/api/isOver.ts';

test.each([
  ['waits for its turn', { isFetching: false, isSuccess: false, isError: false }, false],
  ['is being answered', { isFetching: true, isSuccess: false, isError: false }, false],
  ['is answered', { isFetching: false, isSuccess: true, isError: false }, true],
  ['has an old answer and is asked anew', { isFetching: true, isSuccess: true, isError: false }, false],
  ['was refused: the next is asked all the same', { isFetching: false, isSuccess: false, isError: true }, true],
])('a question that %s', (_, asked, expected) => {
  expect(isOver(asked)).toBe(expected);
});
