import { type ComponentType, Suspense } from 'react';
import { createHashRouter, type RouteObject } from 'react-router';

import type { Permission } from '../../domain/account/role.ts';
import { Loading } from '../components/Loading.tsx';
import { AppShell } from './AppShell.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { NotFoundPage, NotPermittedPage } from './NotFoundPage.tsx';
import { pages } from './pages/pages.ts';
import { usePermission } from './session.tsx';

function Permitted({ permission, page: Page }: { permission: Permission; page: ComponentType }) {
  if (!usePermission(permission)) return <NotPermittedPage />;
  return (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  );
}

const routes: RouteObject[] = [
  {
    element: <AppShell />,
    errorElement: <BrokenPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          ...pages.map(({ path, page, permission }) => ({
            path,
            element: <Permitted permission={permission} page={page} />,
          })),
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

/** A new router each time the register is unlocked: it begins at the address in the window. */
export const makeRouter = () => createHashRouter(routes);
