import { isDay, type Day } from '../../domain/calendar/day.ts';
import { UsageError, type CommandOptions } from './command.ts';

/** An option that must be there. Throws UsageError. */
export function needed(options: CommandOptions, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} mangler`, { option: name });
  return value;
}

/** An option that may be missing. */
export function optional(options: CommandOptions, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A day as ISO text. Throws UsageError for a day that does not exist. */
export function dayOption(options: CommandOptions, name: string): Day {
  return asDay(needed(options, name), name);
}

export function optionalDay(options: CommandOptions, name: string): Day | null {
  const text = optional(options, name);
  return text === null ? null : asDay(text, name);
}

function asDay(text: string, name: string): Day {
  if (!isDay(text)) throw new UsageError(`--${name} skal være en dato som 2026-11-21`, { option: name });
  return text;
}

/** A whole number within limits. Throws UsageError. */
export function numberOption(options: CommandOptions, name: string, least: number, most: number): number {
  const text = needed(options, name);
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${name} skal være et helt tall fra ${least} til ${most}`, { option: name });
  }
  return value;
}

/** One of a list of words; `fallback` where the option is missing, unless it must be there. Throws UsageError. */
export function choice<T extends string>(options: CommandOptions, name: string, words: readonly T[], fallback?: T): T {
  const text = fallback === undefined ? needed(options, name) : (optional(options, name) ?? fallback);
  const found = words.find((word) => word === text);
  if (found === undefined) throw new UsageError(`--${name} skal være ${words.join(', ')}`, { option: name });
  return found;
}
