/** Times of ours and of the floor in milliseconds, taken in turn so that both meet the same noise. */
export interface Samples {
  ours: number[];
  floor: number[];
}

/** Runs both so many times in turn, after two rounds that do not count. `perRound` divides: a round may do many. */
export async function measureInTurn(
  rounds: number,
  ours: () => unknown,
  floor: () => unknown,
  perRound = 1,
): Promise<Samples> {
  const samples: Samples = { ours: [], floor: [] };
  for (let round = -2; round < rounds; round += 1) {
    const times = { ours: await timed(ours), floor: await timed(floor) };
    if (round < 0) continue;
    samples.ours.push(times.ours / perRound);
    samples.floor.push(times.floor / perRound);
  }
  return samples;
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which a share (0–1) of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How far apart the middle half of the values lies, as a share of the median. */
export const spread = (values: readonly number[]): number =>
  (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
