import { addDays, daysBetween, type Day, type Moment } from '../calendar/day.ts';

/** Numbers that look like chance and are the same each time for the same seed. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, each with its own weight. */
  weighted<T>(table: readonly (readonly [value: T, weight: number])[]): T;
  /** A length of time in days: half of them below the median, a long tail above. */
  lasting(medianDays: number): number;
  /** An id of the form of the app's own (UUIDv7), of the day and not of the clock. */
  id(day: Day): string;
  /** A moment of the working day. */
  moment(day: Day): Moment;
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand), with its 128 bits of state filled from a text. */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = stateOf(seed);
  const bits = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 20; i += 1) bits();
  const next = () => bits() / 4_294_967_296;
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const hex = (digits: number) => bits().toString(16).padStart(8, '0').slice(0, digits);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    weighted(table) {
      let left = next() * table.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of table) {
        left -= weight;
        if (left < 0) return value;
      }
      return table[table.length - 1]![0];
    },
    lasting(medianDays) {
      const u = next();
      // Only sums and products: every machine gives the same, which logarithms do not promise.
      const share = u < 0.5 ? 0.3 + 1.4 * u : 1 + 8 * (u - 0.5) * (u - 0.5) * (0.5 + u);
      return Math.round(medianDays * share);
    },
    id(day) {
      const ms = daysBetween('1970-01-01', day) * 86_400_000 + int(25_200_000, 54_000_000);
      const time = ms.toString(16).padStart(12, '0');
      const variant = '89ab'[bits() & 3];
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(8)}${hex(4)}`;
    },
    moment(day) {
      return `${day}T${two(int(7, 14))}:${two(int(0, 59))}:${two(int(0, 59))}.000Z`;
    },
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** Four words of state from a text: FNV-1a with four starting points. */
function stateOf(seed: string): [number, number, number, number] {
  const word = (start: number): number => {
    let hash = start;
    for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
    return hash | 0;
  };
  return [word(0x811c9dc5), word(0x01000193), word(0x9e3779b9), word(0x85ebca6b)];
}

/** A day between two, both included. */
export const dayBetween = (random: Random, from: Day, to: Day): Day =>
  addDays(from, random.int(0, daysBetween(from, to)));
