import type { z } from 'zod';

import type { AppRoutes } from '../../contract/app.ts';
import type { RouteAt, RoutePath } from '../../contract/index.ts';
import type { Route } from '../../contract/route.ts';

/** «referral.receive», or «app.saveFile» for what the window's own process answers. */
export type ApiPath = RoutePath | `app.${keyof AppRoutes & string}`;

type RouteOf<P extends ApiPath> = P extends `app.${infer N extends keyof AppRoutes & string}`
  ? AppRoutes[N]
  : P extends RoutePath
    ? RouteAt<P>
    : never;

type OfKind<K extends 'query' | 'command', P extends ApiPath = ApiPath> = P extends ApiPath
  ? RouteOf<P> extends Route<K>
    ? P
    : never
  : never;

export type QueryPath = OfKind<'query'>;
export type CommandPath = OfKind<'command'>;
/** What one asks with; fields that have a default may be left out. */
export type InputAt<P extends ApiPath> = z.input<RouteOf<P>['input']>;
export type OutputAt<P extends ApiPath> = z.output<RouteOf<P>['output']>;

/** The queries that answer a page of rows with a cursor to the next. */
export type PagePath = {
  [P in QueryPath]: OutputAt<P> extends { rows: unknown[]; next: string | null; total: number } ? P : never;
}[QueryPath];
export type RowAt<P extends PagePath> = OutputAt<P> extends { rows: (infer Row)[] } ? Row : never;
