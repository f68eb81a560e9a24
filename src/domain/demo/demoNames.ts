import type { Random } from './random.ts';

/** resources/demo/names.json: given names with their number of bearers, family names by rank. */
export interface DemoNameFile {
  readonly source: string;
  readonly givenNames: Readonly<Record<'female' | 'male', readonly (readonly [name: string, bearers: number])[]>>;
  readonly familyNames: readonly string[];
}

/** Names as often as they are in Norway. */
export interface DemoNames {
  given(random: Random, gender: 'female' | 'male'): string;
  family(random: Random): string;
  whole(random: Random, gender: 'female' | 'male'): string;
}

export function demoNames(file: DemoNameFile): DemoNames {
  const given = {
    female: drawer(file.givenNames.female),
    male: drawer(file.givenNames.male),
  };
  // The hundredth family name has about a twelfth of the bearers of the first.
  const family = drawer(file.familyNames.map((name, rank) => [name, 1 / (rank + 9)] as const));
  return {
    given: (random, gender) => given[gender](random),
    family,
    whole: (random, gender) => `${given[gender](random)} ${family(random)}`,
  };
}

/** Draws by weight through the running sums: quick also for a hundred thousand names. */
function drawer(list: readonly (readonly [name: string, weight: number])[]): (random: Random) => string {
  let sum = 0;
  const sums = list.map(([, weight]) => (sum += weight));
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return list[low]?.[0] ?? '';
  };
}
