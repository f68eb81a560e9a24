import {
  IconBulb,
  IconBuilding,
  IconCalendar,
  IconClipboardCheck,
  IconUsers,
  IconKeyboard,
  IconListDetails,
  IconLock,
  IconMessageReport,
  IconMessages,
  IconMoon,
  IconPlus,
  type IconProps,
  IconSun,
  IconTableImport,
  IconUserSearch,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

import type { OfficeType } from '../../domain/office/officeType.ts';
import type { OutputAt } from '../api/paths.ts';
import { isForOffice, navigationGroups } from '../app/navigation.ts';
import type { Formats } from '../../locales/formats.ts';
import type { TranslateModule } from '../../locales/texts.ts';

export interface SearchCommand {
  key: string;
  text: string;
  icon: ComponentType<IconProps>;
  run: () => void;
}

export interface CommandActions {
  go: (path: string) => void;
  lock: () => void;
  help: () => void;
  colorScheme: (scheme: 'light' | 'dark') => void;
}

interface CommandContext {
  t: TranslateModule<'search'>;
  app: TranslateModule<'app'>;
  formats: Formats;
  permissions: readonly string[];
  officeType: OfficeType;
  found: OutputAt<'search.find'> | undefined;
  actions: CommandActions;
}

/** Every command the account may give; those about the person who was found first. */
export function commandsFor({
  t,
  app,
  formats,
  permissions,
  officeType,
  found,
  actions,
}: CommandContext): SearchCommand[] {
  const commands: (SearchCommand | false)[] = [
    permissions.includes('case.write') && {
      key: 'newReferral',
      text: t('newReferral'),
      icon: IconPlus,
      run: () => actions.go('/meldinger/ny'),
    },
    permissions.includes('case.write') && {
      key: 'newComplaint',
      text: t('newComplaint'),
      icon: IconMessageReport,
      run: () => actions.go('/klager/ny'),
    },
    ...navigationGroups.flat().map(
      (item) =>
        permissions.includes(item.permission) &&
        isForOffice(item, officeType) && {
          key: `go:${item.key}`,
          text: t('goTo', { page: app(`nav.${item.key}`) }),
          icon: item.icon,
          run: () => actions.go(item.path),
        },
    ),
    permissions.includes('case.read') && {
      key: 'calendar',
      text: t('calendar'),
      icon: IconCalendar,
      run: () => actions.go('/kalender'),
    },
    permissions.includes('case.read') && {
      key: 'meetings',
      text: t('meetings'),
      icon: IconUsers,
      run: () => actions.go('/moter'),
    },
    permissions.includes('statistics.read') && {
      key: 'criteria',
      text: t('criteria'),
      icon: IconClipboardCheck,
      run: () => actions.go('/kriterier'),
    },
    permissions.includes('statistics.read') && {
      key: 'improvements',
      text: t('improvements'),
      icon: IconBulb,
      run: () => actions.go('/forbedring'),
    },
    permissions.includes('statistics.read') && {
      key: 'surveys',
      text: t('surveys'),
      icon: IconListDetails,
      run: () => actions.go('/undersokelser'),
    },
    permissions.includes('case.read') && {
      key: 'userPanel',
      text: t('userPanel'),
      icon: IconMessages,
      run: () => actions.go('/brukerrad'),
    },
    permissions.includes('case.read') && {
      key: 'units',
      text: t('units'),
      icon: IconBuilding,
      run: () => actions.go('/koordinatorer/enheter'),
    },
    permissions.includes('import.run') && {
      key: 'import',
      text: t('importList'),
      icon: IconTableImport,
      run: () => actions.go('/importer'),
    },
    { key: 'lock', text: t('lock'), icon: IconLock, run: actions.lock },
    { key: 'help', text: t('shortcuts'), icon: IconKeyboard, run: actions.help },
    { key: 'light', text: t('light'), icon: IconSun, run: () => actions.colorScheme('light') },
    { key: 'dark', text: t('dark'), icon: IconMoon, run: () => actions.colorScheme('dark') },
  ];
  const general = commands.filter((command): command is SearchCommand => command !== false);
  return permissions.includes('coordinator.write')
    ? [...coordinatorCommands({ t, formats, found, actions }), ...general]
    : general;
}

/** «Finn koordinator til Kari Testnes», for the found who lack one and whose case was found too. */
function coordinatorCommands({
  t,
  formats,
  found,
  actions,
}: Pick<CommandContext, 't' | 'formats' | 'found' | 'actions'>): SearchCommand[] {
  return (found?.people ?? []).flatMap((person) => {
    const openCase = found?.cases.find((one) => one.personId === person.id && one.state !== 'closed');
    if (!person.missesCoordinator || !openCase) return [];
    return {
      key: `coordinator:${person.id}`,
      text: t('findCoordinator', { name: formats.spokenName(person) }),
      icon: IconUserSearch,
      run: () => actions.go(`/sak/${openCase.id}/koordinator`),
    };
  });
}

/** The commands in which some word begins like each of the typed words. */
export function matchingCommands(commands: readonly SearchCommand[], typed: string): SearchCommand[] {
  const wanted = wordsOf(typed);
  return commands.filter(({ text }) => {
    const words = wordsOf(text);
    return wanted.every((word) => words.some((one) => one.startsWith(word)));
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
