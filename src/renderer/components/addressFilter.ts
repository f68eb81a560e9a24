import type { z } from 'zod';

type Shape = z.ZodObject;

/**
 * Reads a list's filter from the address, so that a figure elsewhere can lead to its list: `?states=received&states=assessing`
 * (or `states=received,assessing`), `?missesCoordinator=true`, `?receivedFrom=2026-01-01`. What does not fit its field is
 * left out, as if it did not stand there.
 */
export function filterFromAddress<Schema extends Shape>(schema: Schema, params: URLSearchParams): z.output<Schema> {
  const read: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const raw = params.getAll(key);
    if (raw.length === 0) continue;
    const readings = [raw, raw.flatMap((text) => text.split(',')), truths[raw[0] ?? ''], raw[0]];
    const fitting = readings.find(
      (reading) => reading !== undefined && (field as z.ZodType).safeParse(reading).success,
    );
    if (fitting !== undefined) read[key] = fitting;
  }
  return schema.parse(read);
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false };

/** The address with a part of the filter changed; empty values are taken out, other parameters stay. */
export function addressWith(params: URLSearchParams, part: Readonly<Record<string, unknown>>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(part)) {
    next.delete(key);
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== null && item !== undefined && item !== '') next.append(key, String(item));
    }
  }
  return next;
}
