/**
 * The year to show: the one in the address when the register has it, else the last whole year there is. `years` are
 * those of the register, newest first; null where there are none.
 */
export function shownYear(years: readonly number[], asked: string | undefined, thisYear: number): number | null {
  const inAddress = years.find((year) => String(year) === asked);
  return inAddress ?? years.find((year) => year < thisYear) ?? years[0] ?? null;
}
