import { IconAlertCircleFilled, IconFolder, IconMessageReport, type IconProps, IconUser } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';

import type { OutputAt } from '../api/paths.ts';
import type { ReferralState } from '../../domain/referral/state.ts';
import type { Formats } from '../../locales/formats.ts';
import type { TranslateModule } from '../../locales/texts.ts';
import type { SearchCommand } from './commands.ts';
import classes from './SearchPalette.module.css';

/** One line of the palette, whatever it leads to. */
export interface Hit {
  key: string;
  icon: ComponentType<IconProps>;
  text: string;
  note?: ReactNode;
  side?: ReactNode;
  run: () => void;
}

export interface HitGroup {
  key: 'people' | 'cases' | 'complaints' | 'commands';
  hits: readonly Hit[];
}

type Found = OutputAt<'search.find'>;
type Go = (path: string) => void;

/** People: what matters about them is seen without opening. */
export const personHits = (found: Found, t: TranslateModule<'search'>, formats: Formats, go: Go): Hit[] =>
  found.people.map((person) => ({
    key: `person:${person.id}`,
    icon: IconUser,
    text: formats.name(person),
    note: [
      person.birthDate === null ? formats.born(person) : formats.day(person.birthDate),
      person.maskedNationalId,
      person.address,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    side: person.missesCoordinator ? (
      <span className={classes.missing}>
        <IconAlertCircleFilled size={15} aria-hidden />
        {t('missesCoordinator')}
      </span>
    ) : (
      person.coordinator !== null && t('coordinator', { name: person.coordinator })
    ),
    run: () => go(`/personer/${person.id}`),
  }));

export const caseHits = (
  found: Found,
  t: TranslateModule<'search'>,
  code: TranslateModule<'code'>,
  formats: Formats,
  go: Go,
): Hit[] =>
  found.cases.map((one) => ({
    key: `case:${one.id}`,
    icon: IconFolder,
    text: `${one.caseNumber} ${one.personName}`,
    note: code(`state.${one.state as ReferralState}`),
    side: t('received', { day: formats.day(one.receivedOn) }),
    run: () => go(`/sak/${one.id}`),
  }));

/** What is complained about by those found, and where it stands. */
export const complaintHits = (
  found: Found,
  t: TranslateModule<'search'>,
  code: TranslateModule<'code'>,
  formats: Formats,
  go: Go,
): Hit[] =>
  found.complaints.map((one) => ({
    key: `complaint:${one.id}`,
    icon: IconMessageReport,
    text:
      one.recordKind === 'complaint'
        ? t('complaintOf', { name: one.personName })
        : `${code(`complaintRecordKind.${one.recordKind}`)}, ${one.personName}`,
    note: [one.recordKind === 'complaint' && code(`complaintKind.${one.kind}`), code(`complaintState.${one.state}`)]
      .filter((part) => part !== false)
      .join(' · '),
    side: t('received', { day: formats.day(one.receivedOn) }),
    run: () => go(`/klager/${one.id}`),
  }));

export const commandHits = (commands: readonly SearchCommand[]): Hit[] =>
  commands.map((command) => ({ key: command.key, icon: command.icon, text: command.text, run: command.run }));
