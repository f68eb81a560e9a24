import { contract } from '../../../src/contract/index.ts';
import type { Route } from '../../../src/contract/route.ts';

/** Every question of the contract that needs somebody signed in. */
export const queries: readonly { path: string; route: Route }[] = Object.entries(
  contract as Record<string, Record<string, Route>>,
).flatMap(([module, table]) =>
  Object.entries(table).flatMap(([name, route]) =>
    route.kind === 'query' && route.access !== 'public' ? [{ path: `${module}.${name}`, route }] : [],
  ),
);
