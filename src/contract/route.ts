import { z } from 'zod';

import type { Permission } from '../domain/account/role.ts';

/** Who may ask: anybody at the locked window, anybody signed in, or who has a permission. */
export type RouteAccess = 'public' | 'signedIn' | Permission;

/** A question or an order that the window, the command line and the tests may put to the register. */
export interface Route<
  Kind extends 'query' | 'command' = 'query' | 'command',
  Access extends RouteAccess = RouteAccess,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  kind: Kind;
  access: Access;
  input: I;
  output: O;
  /** Writes so much that the database takes another way for it. */
  size?: 'great';
  /** Works on the register as a whole, between the pieces of work of others and in no transaction of its own. */
  alone?: true;
  /** Is carried out for those of several it may be carried out for, and says of how many it was not. */
  many?: true;
}

/** A question: its handler gets a context that cannot write. */
export const query = <A extends RouteAccess, I extends z.ZodType, O extends z.ZodType>(
  access: A,
  input: I,
  output: O,
): Route<'query', A, I, O> => ({ kind: 'query', access, input, output });

/** An order: its handler runs in a transaction and must leave an audit line. */
export const command = <A extends RouteAccess, I extends z.ZodType, O extends z.ZodType>(
  access: A,
  input: I,
  output: O,
): Route<'command', A, I, O> => ({ kind: 'command', access, input, output });

/** The same order, for one that writes hundreds of thousands of rows. */
export const great = <R extends Route<'command'>>(route: R): R => ({ ...route, size: 'great' });

/**
 * An order about several at once. Whom the account is shut out from, or whose processing is restricted, is left out of its
 * lists before it is carried out (`main/privacy/personGuard.ts`); `leftOut` says how many, and no more than that.
 */
export const many = <A extends RouteAccess, I extends z.ZodType, S extends z.ZodRawShape>(
  access: A,
  input: I,
  output: z.ZodObject<S>,
) => ({ ...command(access, input, output.extend({ leftOut: z.int().min(0) })), many: true as const });

/** An order about the register as a whole, such as a copy of it: answered by `register/aloneRoutes.ts`, which logs it. */
export const alone = <R extends Route<'command'>>(route: R): R & { alone: true } => ({ ...route, alone: true });
