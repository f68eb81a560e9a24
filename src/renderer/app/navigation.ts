import {
  IconChartBar,
  IconClipboardList,
  IconClipboardText,
  IconInbox,
  IconListCheck,
  IconMapPin,
  IconMessageReport,
  type IconProps,
  IconSchool,
  IconSettings,
  IconShieldLock,
  IconTableImport,
  IconUser,
  IconUsersGroup,
  IconWorldShare,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

import type { OfficeType } from '../../domain/office/officeType.ts';
import type { Permission } from '../../domain/account/role.ts';

type NavigationKey =
  | 'worklist'
  | 'referrals'
  | 'persons'
  | 'coordinators'
  | 'training'
  | 'plans'
  | 'complaints'
  | 'municipalities'
  | 'cooperation'
  | 'statistics'
  | 'report'
  | 'importing'
  | 'privacy'
  | 'settings';

export interface NavigationItem {
  key: NavigationKey;
  path: string;
  icon: ComponentType<IconProps>;
  permission: Permission;
  /** Addresses that belong to the item without beginning with its path; they are nobody else’s. */
  alsoUnder?: RegExp;
  /** Of one type of office alone. */
  office?: OfficeType;
}

/** The main menu: the work, what comes out of it, and the house itself. */
export const navigationGroups: readonly (readonly NavigationItem[])[] = [
  [
    {
      key: 'worklist',
      path: '/',
      icon: IconListCheck,
      permission: 'case.read',
      alsoUnder: /^\/(kalender|moter|brev)(\/|$)/,
    },
    { key: 'referrals', path: '/meldinger', icon: IconInbox, permission: 'case.read', alsoUnder: /^\/sak\// },
    { key: 'persons', path: '/personer', icon: IconUser, permission: 'case.read' },
    { key: 'coordinators', path: '/koordinatorer', icon: IconUsersGroup, permission: 'case.read' },
    { key: 'training', path: '/opplaering', icon: IconSchool, permission: 'case.read' },
    {
      key: 'plans',
      path: '/planer',
      icon: IconClipboardList,
      permission: 'case.read',
      alsoUnder: /^\/personer\/[^/]+\/(plan|deltakelse)$/,
    },
    { key: 'complaints', path: '/klager', icon: IconMessageReport, permission: 'case.read' },
    { key: 'municipalities', path: '/kommuner', icon: IconMapPin, permission: 'case.read', office: 'healthTrust' },
    { key: 'cooperation', path: '/samarbeid', icon: IconWorldShare, permission: 'case.read' },
  ],
  [
    {
      key: 'statistics',
      path: '/statistikk',
      icon: IconChartBar,
      permission: 'statistics.read',
      alsoUnder: /^\/(undersokelser|brukerrad)(\/|$)/,
    },
    {
      key: 'report',
      path: '/arsrapport',
      icon: IconClipboardText,
      permission: 'statistics.read',
      alsoUnder: /^\/(kriterier|forbedring)(\/|$)/,
    },
  ],
  [
    { key: 'importing', path: '/importer', icon: IconTableImport, permission: 'import.run' },
    { key: 'privacy', path: '/personvern', icon: IconShieldLock, permission: 'audit.read' },
    { key: 'settings', path: '/innstillinger', icon: IconSettings, permission: 'register.read' },
  ],
];

/** Whether the menu of the office has the item. */
export const isForOffice = ({ office }: NavigationItem, officeType: OfficeType): boolean =>
  office === undefined || office === officeType;

export const isCurrent = (item: NavigationItem, pathname: string): boolean => {
  const claimed = navigationGroups.flat().find(({ alsoUnder }) => alsoUnder?.test(pathname));
  if (claimed) return claimed.key === item.key;
  return pathname === item.path || (item.path !== '/' && pathname.startsWith(`${item.path}/`));
};
