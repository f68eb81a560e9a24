import { type ComponentType, lazy } from 'react';

import type { Permission } from '../../../domain/account/role.ts';

/** An address of the window, the page that stands there, and what one must be allowed to see it. */
export interface Page {
  path: string;
  page: ComponentType;
  permission: Permission;
}

/** A page that is fetched when it is first opened. */
export const pageOf = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(() => load().then((component) => ({ default: component })));
