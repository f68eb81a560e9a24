import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import type { CalendarKind } from '../../domain/calendar/calendarKind.ts';
import { addDays, addYears } from '../../domain/calendar/day.ts';
import { firstOfMonth, type Month } from '../../domain/calendar/monthWeeks.ts';
import { call } from '../api/client.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';

/** The year from the shown month on as a calendar file without person data. */
export function ExportCalendar({ month, kinds }: { month: Month; kinds: CalendarKind[] }) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const showError = useShowError();
  const done = useDoneMessage();
  const from = firstOfMonth(month);
  const work = useMutation({
    mutationFn: async () => {
      const to = addDays(addYears(from, 1), -1);
      const { fileName, text, entries } = await call('calendar.export', { from, to, kinds, language });
      const bytes = new TextEncoder().encode(text);
      const { saved, name } = await call('app.saveFile', { suggestedName: fileName, bytes });
      return saved ? { name: name ?? fileName, entries } : null;
    },
    onSuccess: (result) => {
      if (result) done(t('exported', { name: result.name, count: result.entries }));
    },
    onError: showError,
  });
  return (
    <Button
      variant="default"
      title={t('exportHelp')}
      loading={work.isPending}
      onClick={() => work.mutate()}
      leftSection={<IconCalendarDown size={20} stroke={1.6} aria-hidden />}
    >
      {t('export')}
    </Button>
  );
}
