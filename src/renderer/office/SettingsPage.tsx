import { Tabs } from '@mantine/core';
import { z } from 'zod';

import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { AccountsPart } from './AccountsPart.tsx';
import { BackupPart } from './backup/BackupPart.tsx';
import { DeadlinesPart } from './DeadlinesPart.tsx';
import { DenominatorsPart } from './DenominatorsPart.tsx';
import { LetterheadPart } from './LetterheadPart.tsx';
import { OfficePart } from './OfficePart.tsx';
import { OwnPasswordPart } from './OwnPasswordPart.tsx';
import { SupervisionGoalsPart } from './SupervisionGoalsPart.tsx';

const parts = [
  'office',
  'letterhead',
  'deadlines',
  'supervision',
  'denominators',
  'accounts',
  'backup',
  'own',
] as const;
type Part = (typeof parts)[number];

const contents: Record<Part, () => React.ReactNode> = {
  office: OfficePart,
  letterhead: LetterheadPart,
  deadlines: DeadlinesPart,
  supervision: SupervisionGoalsPart,
  denominators: DenominatorsPart,
  accounts: AccountsPart,
  backup: BackupPart,
  own: OwnPasswordPart,
};

const address = z.object({ del: z.enum(parts).default('office') });

/** What the office may set; the part that is open stands in the address. */
export function SettingsPage() {
  const t = useTexts('office');
  const { filter, change } = useAddressFilter(address);
  const maySeeAccounts = usePermission('account.write');
  const shown = parts.filter((part) => part !== 'accounts' || maySeeAccounts);
  const open = shown.includes(filter.del) ? filter.del : 'office';
  const Content = contents[open];
  return (
    <>
      <PageTitle title={t('title')} />
      <Tabs value={open} onChange={(part) => change({ del: part })} keepMounted={false}>
        <Tabs.List aria-label={t('parts.label')} mb="lg">
          {shown.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {t(`parts.${part}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={open}>
          <Content />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
