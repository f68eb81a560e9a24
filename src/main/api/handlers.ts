import type { z } from 'zod';

import type { Contract, ModuleName } from '../../contract/index.ts';
import type { Route } from '../../contract/route.ts';
import type { CommandContext, QueryContext } from './context.ts';

/**
 * The handler of one route: what it gets follows from the route's kind, so that a query cannot write. How many an order
 * about several was not carried out for is told by dispatch.
 */
export type Handler<R extends Route> = (
  ctx: R['kind'] extends 'query' ? QueryContext : CommandContext,
  input: z.output<R['input']>,
) => Promise<R extends { many: true } ? Omit<z.input<R['output']>, 'leftOut'> : z.input<R['output']>>;

/**
 * The handlers of a module: exactly one a route, so that a missing or surplus one is a compile error.
 * Routes that answer at the locked window have no account and no database; those stand in register/gate.ts, and
 * those about the register as a whole in register/aloneRoutes.ts.
 */
export type ModuleHandlers<M extends ModuleName> = {
  [
    K in keyof Contract[M] as Contract[M][K] extends { access: 'public' } | { alone: true } ? never : K
  ]: Contract[M][K] extends Route ? Handler<Contract[M][K]> : never;
};
