/** What crosses between page and main as text; stands in for the structured clone of Electron's IPC. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

interface Base64 {
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array;
}

/**
 * Makes the codec. Its source is also carried into the page as text (`createCodec.toString()`), so it must not use
 * anything from outside its own body.
 */
export function createCodec(base64: Base64): Codec {
  const tag = '$electronHost';

  function pack(value: unknown): unknown {
    if (value === undefined) return { [tag]: 'undefined' };
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      if (Object.is(value, -0)) return { [tag]: 'number', text: '-0' };
      return Number.isFinite(value) ? value : { [tag]: 'number', text: String(value) };
    }
    if (typeof value === 'bigint') return { [tag]: 'bigint', text: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new DOMException('An object could not be cloned.', 'DataCloneError');
    }
    if (value instanceof Date) return { [tag]: 'date', time: value.getTime() };
    if (value instanceof ArrayBuffer) return { [tag]: 'buffer', text: base64.toText(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { [tag]: 'bytes', text: base64.toText(bytes) };
    }
    if (value instanceof Map) return { [tag]: 'map', entries: [...value].map(pack) };
    if (value instanceof Set) return { [tag]: 'set', items: [...value].map(pack) };
    if (Array.isArray(value)) return value.map(pack);
    return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, pack(part)]));
  }

  function unpack(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(unpack);
    const packed = value as Record<string, unknown>;
    if (!Object.hasOwn(packed, tag)) {
      return Object.fromEntries(Object.entries(packed).map(([key, part]) => [key, unpack(part)]));
    }
    const text = packed['text'] as string;
    switch (packed[tag]) {
      case 'number':
        return Number(text);
      case 'bigint':
        return BigInt(text);
      case 'date':
        return new Date(packed['time'] as number);
      case 'bytes':
        return base64.toBytes(text);
      case 'buffer':
        return base64.toBytes(text).slice().buffer;
      case 'map':
        return new Map((packed['entries'] as unknown[]).map(unpack) as [unknown, unknown][]);
      case 'set':
        return new Set((packed['items'] as unknown[]).map(unpack));
      default:
        return undefined;
    }
  }

  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) };
}

export const nodeCodec: Codec = createCodec({
  toText: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  toBytes: (text) => new Uint8Array(Buffer.from(text, 'base64')),
});
