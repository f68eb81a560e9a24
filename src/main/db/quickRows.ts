import { Column, is, SQL } from 'drizzle-orm';

/** A selected column or expression, and the name it has in the result. */
interface Field {
  readonly path: readonly string[];
  readonly field: unknown;
}
interface Decoder {
  mapFromDriverValue(value: unknown): unknown;
}
/** What drizzle's prepared statements are made of; the version is fixed, and a test holds the two ways of reading together. */
interface Mapped {
  readonly fields?: readonly Field[];
  customResultMapper?: unknown;
  get(values?: Record<string, unknown>): unknown;
}

/**
 * Makes a prepared statement quicker at turning rows into objects. Drizzle asks of each value in each row what its column is
 * and how it is read; here that is asked once. Statements whose rows hold objects within objects are left as they are.
 */
export function withQuickRows<S>(statement: S): S {
  const query = statement as S & Mapped;
  if (!query.fields || query.customResultMapper || query.fields.some(({ path }) => path.length !== 1)) return statement;
  const names = query.fields.map(({ path }) => path[0] ?? '');
  const decoders = query.fields.map(({ field }) => decoderOf(field));
  const objectOf = (row: readonly unknown[]) => {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i += 1) {
      const value = row[i];
      const decoder = decoders[i];
      object[names[i] ?? ''] = value === null || !decoder ? value : decoder.mapFromDriverValue(value);
    }
    return object;
  };
  query.customResultMapper = (rows: readonly unknown[][]) => rows.map(objectOf);
  // Drizzle hands a single row to the mapper as a list of one.
  const list = query.get.bind(query) as (values?: Record<string, unknown>) => unknown[] | undefined;
  query.get = (values) => list(values)?.[0];
  return statement;
}

/** How a value is read; null where it is taken as the database gives it. */
function decoderOf(field: unknown): Decoder | null {
  if (is(field, Column)) {
    return field.mapFromDriverValue === Column.prototype.mapFromDriverValue ? null : field;
  }
  const expression = is(field, SQL) ? field : (field as { sql: unknown }).sql;
  return (expression as { decoder: Decoder }).decoder;
}
