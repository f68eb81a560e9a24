import * as fc from 'fast-check';
import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/** Text that breaks programs: other scripts, control characters, halves of letters, SQL, formulas, paths, prototypes. */
const hostileTexts = [
  '',
  ' ',
  '\u0000',
  '\u202E',
  '\uD800',
  'Å\u030A',
  '🧑🏽‍⚕️'.repeat(30),
  'x'.repeat(20_000),
  '%_\\',
  "'; DROP TABLE person; --",
  '=HYPERLINK("http://x")',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '1e309',
  '2026-02-30',
  '9999-12-31',
  '12345678901',
  '(?<a',
];
const hostile = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom(...hostileTexts, Number.NaN, Infinity, -0, 2 ** 53, -1, null, undefined, [], {}),
);

/** Values that a route's input may have, drawn from its own schema; `ids` are ids that the register knows. */
export function validInput(input: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fromSchema(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }), ids);
}

/** The same with something hostile in one place, or hostile altogether. */
export function hostileInput(input: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 1, arbitrary: hostile },
    {
      weight: 4,
      arbitrary: fc.tuple(validInput(input, ids), fc.nat(), hostile).map(([value, place, bad]) => {
        if (typeof value !== 'object' || value === null) return bad;
        const keys = Object.keys(value);
        return { ...value, [keys[place % Math.max(1, keys.length)] ?? 'surplus']: bad };
      }),
    },
  );
}

function fromSchema(schema: Schema | boolean, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return hostile;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map((one) => fromSchema(one, ids)));
  switch (schema.type) {
    case 'object':
      return fromObject(schema, ids);
    case 'array': {
      const items = Array.isArray(schema.items) ? true : (schema.items ?? true);
      return fc.array(fromSchema(items, ids), { minLength: schema.minItems ?? 0, maxLength: 3 });
    }
    case 'string':
      return fromText(schema, ids);
    case 'integer':
    case 'number':
      return fc.oneof(
        fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? 2 ** 31, 1, 2026),
        fc.integer({ min: Math.max(schema.minimum ?? 0, -(2 ** 31)), max: Math.min(schema.maximum ?? 5000, 2 ** 31) }),
      );
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return hostile;
  }
}

function fromObject(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, fromSchema(value, ids)] as const);
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
  if (typeof schema.additionalProperties !== 'object' || fields.length > 0) return known;
  return fc.dictionary(fc.string({ maxLength: 10 }), fromSchema(schema.additionalProperties, ids), { maxKeys: 3 });
}

function fromText(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 7 }));
  if (schema.format === 'date') {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    return days.map((date) => date.toISOString().slice(0, 10));
  }
  if (schema.format === 'date-time') return fc.constant('2026-11-21T12:00:00.000Z');
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  const most = schema.maxLength ?? 200;
  return fc
    .oneof(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 30, unit: 'binary' }))
    .map((text) => text.slice(0, most).padEnd(schema.minLength ?? 0, 'a'));
}
