import { useQuery } from '@tanstack/react-query';

import { call } from '../api/client.ts';
import type { Day } from '../../domain/calendar/day.ts';

const nobody: ReadonlySet<string> = new Set();

/** Who is granted a coordinator and has none on the day; asks for nothing while there is no day. */
export function usePersonsWithout(day: Day | null): ReadonlySet<string> {
  const { data } = useQuery({
    queryKey: ['person.list', 'without', day],
    enabled: day !== null,
    queryFn: async () => {
      const ids = new Set<string>();
      let after: string | null = null;
      do {
        const filter = { missesCoordinator: true, asOf: day };
        const page: Awaited<ReturnType<typeof call<'person.list'>>> = await call('person.list', {
          filter,
          after,
          limit: 500,
        });
        for (const { id } of page.rows) ids.add(id);
        after = page.next;
      } while (after !== null);
      return ids;
    },
  });
  return data ?? nobody;
}
