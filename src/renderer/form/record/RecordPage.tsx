import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { usePermission } from '../../app/session.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';

interface RecordPageProps {
  title: string;
  tabs: ReactNode;
  /** The word for making a new one. */
  create: string;
  empty: { title: string; text: string; step: string };
  isEmpty: boolean;
  onCreate: () => void;
  list: ReactNode;
  /** The dialogs that are open. */
  children: ReactNode;
}

/** A page with a list of records and the button for a new one; while there is none, what it is for and the first step. */
export function RecordPage({ title, tabs, create, empty, isEmpty, onCreate, list, children }: RecordPageProps) {
  const mayWrite = usePermission('report.write');
  return (
    <>
      <PageTitle
        title={title}
        action={
          mayWrite &&
          !isEmpty && (
            <Button onClick={onCreate} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {create}
            </Button>
          )
        }
      />
      {tabs}
      {isEmpty ? (
        <EmptyState
          title={empty.title}
          text={empty.text}
          steps={mayWrite ? [{ icon: IconPlus, title: create, text: empty.step, go: onCreate }] : []}
        />
      ) : (
        list
      )}
      {children}
    </>
  );
}
