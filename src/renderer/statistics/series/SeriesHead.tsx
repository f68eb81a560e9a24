import { Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { usePermission, useSession } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import type { SeriesAnswer } from './seriesFilter.ts';
import type { SeriesEdit } from './useSeriesEdit.ts';

interface SeriesHeadProps {
  series: SeriesAnswer;
  edit: SeriesEdit;
  mayWrite: boolean;
  onChange: () => void;
}

const icon = { size: 18, stroke: 1.5, 'aria-hidden': true } as const;

/** What the series is, and what one can do with it as a whole. */
export function SeriesHead({ series, edit, mayWrite, onChange }: SeriesHeadProps) {
  const t = useTexts('series');
  const navigate = useNavigate();
  const done = useDoneMessage();
  const mayExport = usePermission('export.run');
  const copy = useCopySeries(series.id);
  const { title, unit, source } = series.definition;
  const remove = async () => {
    if (!(await edit.remove(true))) return;
    done(t('page.removed'), () => void edit.remove(false));
    void navigate('/statistikk/serier');
  };
  return (
    <>
      <Breadcrumb above={[{ to: '/statistikk/serier', text: t('title') }]} here={title} />
      <PageTitle
        title={title}
        subtitle={`${unit} · ${source}`}
        action={
          <>
            {(mayExport || mayWrite) && (
              <Menu position="bottom-end" shadow="md">
                <Menu.Target>
                  <Button variant="default" leftSection={<IconDots {...icon} />} loading={copy.isPending}>
                    {t('page.more')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {mayExport && (
                    <>
                      <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => copy.mutate('table')}>
                        {t('page.copyTable')}
                      </Menu.Item>
                      <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => copy.mutate('picture')}>
                        {t('page.copyPicture')}
                      </Menu.Item>
                    </>
                  )}
                  {mayWrite && series.canUndo && (
                    <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => void edit.undo()}>
                      {t('page.undo')}
                    </Menu.Item>
                  )}
                  {mayWrite && (
                    <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void remove()}>
                      {t('page.remove')}
                    </Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            )}
            {mayWrite && (
              <Button leftSection={<IconPencil {...icon} />} onClick={onChange}>
                {t('page.edit')}
              </Button>
            )}
          </>
        }
      />
    </>
  );
}

/** Copies the series for another program, small numbers hidden: what is pasted has left the office. */
function useCopySeries(id: string) {
  const t = useTexts('series');
  const { office } = useSession();
  const done = useDoneMessage();
  const showError = useShowError();
  return useMutation({
    mutationFn: async (what: 'table' | 'picture') => {
      const { table, png } = await call('series.copy', { id, language: office.letterLanguage });
      if (what === 'picture' && png === null) return false;
      await call('app.copy', what === 'picture' && png !== null ? { png } : table);
      return true;
    },
    onSuccess: (isCopied) => done(t(isCopied ? 'page.copied' : 'page.noPicture')),
    onError: showError,
  });
}
