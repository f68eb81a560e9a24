import { Button } from '@mantine/core';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { NextStep } from '../components/NextStep.tsx';

/** What waits of the office's improvements: those past their due date, else the next that is due within a month. */
export function ImprovementNote() {
  const t = useTexts('improvement');
  const formats = useFormats();
  const { data } = useApiQuery('improvement.waiting', {});
  const oldest = data?.overdue[0];
  const next = oldest ?? data?.soon[0];
  if (!data || !next) return null;
  const told = { title: next.title, day: formats.day(next.dueOn) };
  return (
    <NextStep
      tone={oldest ? 'amber' : 'neutral'}
      title={oldest ? t('waits.overdue', { count: data.overdue.length, ...told }) : t('waits.soon', told)}
      action={
        <Button component={Link} to={`/forbedring/${next.id}`} variant="default">
          {t('waits.open')}
        </Button>
      }
    />
  );
}
