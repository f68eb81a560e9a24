import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { nodeCodec } from './codec.ts';

test('what crosses between page and main arrives as it was sent', () => {
  const value = fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
    withTypedArray: false,
    withNullPrototype: false,
  });
  fc.assert(
    fc.property(value, (sent) => {
      expect(nodeCodec.decode(nodeCodec.encode(sent))).toEqual(sent);
    }),
  );
});

test('bytes cross as bytes, also those of a part of a buffer', () => {
  const part = new Uint8Array([1, 2, 255, 0]).subarray(1, 3);
  expect(nodeCodec.decode(nodeCodec.encode({ part }))).toEqual({ part: new Uint8Array([2, 255]) });
});

test('a function cannot cross, as in Electron', () => {
  expect(() => nodeCodec.encode({ run: () => undefined })).toThrow('could not be cloned');
});
