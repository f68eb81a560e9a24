import { Button, Menu, Select } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';

import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { SectionTabs } from '../app/SectionTabs.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { EditionDialog } from './EditionDialog.tsx';
import { SurveyDialog } from './SurveyDialog.tsx';
import { type OpenEdition, useEdition } from './surveyEdition.ts';
import { SurveyFacts } from './SurveyFacts.tsx';
import { useEditionName } from './usePeriod.ts';

type View = 'results' | 'questions' | 'responses' | 'overTime';
const addresses: Readonly<Record<View, string>> = {
  results: '',
  questions: '/sporsmal',
  responses: '/svar',
  overTime: '/over-tid',
};

interface SurveyFrameProps {
  view: View;
  /** The page's one primary button. */
  action?: (edition: OpenEdition) => ReactNode;
  children: (edition: OpenEdition) => ReactNode;
}

/** What the pages about a survey share: its name, which time it was held, and the way between its parts. */
export function SurveyFrame({ view, action, children }: SurveyFrameProps) {
  const { data, error, refetch } = useEdition();
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <Head edition={data} view={view} action={action?.(data)} />
      {children(data)}
    </>
  );
}

function Head({ edition, view, action }: { edition: OpenEdition; view: View; action: ReactNode }) {
  const t = useTexts('survey');
  const app = useTexts('app');
  const navigate = useNavigate();
  const { survey } = edition;
  const name = useEditionName(survey.editions);
  const to = (of: View, editionId = edition.id) => `/undersokelser/${survey.id}/${editionId}${addresses[of]}`;
  const views = (['results', 'questions', 'responses', 'overTime'] as const).filter(
    (one) => one !== 'overTime' || survey.editions.length > 1,
  );
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/statistikk', text: app('nav.statistics') },
          { to: '/undersokelser', text: t('title') },
        ]}
        here={survey.title}
      />
      <PageTitle
        title={survey.title}
        beside={
          survey.editions.length > 1 && (
            <Select
              aria-label={t('edition')}
              w={210}
              allowDeselect={false}
              value={edition.id}
              data={survey.editions.map((one) => ({ value: one.id, label: name(one) }))}
              onChange={(id) => id !== null && void navigate(to(view, id))}
            />
          )
        }
        subtitle={<SurveyFacts edition={edition} />}
        action={
          <>
            {action}
            <MoreMenu edition={edition} />
          </>
        }
      />
      <SectionTabs label={t('view.label')} tabs={views.map((one) => ({ path: to(one), text: t(`view.${one}`) }))} />
    </>
  );
}

function MoreMenu({ edition }: { edition: OpenEdition }) {
  const t = useTexts('survey');
  const mayWrite = usePermission('report.write');
  const [open, setOpen] = useState<'survey' | 'edition' | 'again' | null>(null);
  if (!mayWrite) return null;
  const close = () => setOpen(null);
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" px={10} aria-label={t('more')}>
            <IconDots size={20} stroke={1.7} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('again')}>{t('again')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('edition')}>{t('editEdition')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('survey')}>{t('edit')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'survey' && <SurveyDialog survey={edition.survey} onClose={close} />}
      {(open === 'edition' || open === 'again') && (
        <EditionDialog edition={edition} isAgain={open === 'again'} onClose={close} />
      )}
    </>
  );
}
