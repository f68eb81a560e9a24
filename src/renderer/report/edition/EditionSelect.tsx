import { Select } from '@mantine/core';

import { formatsFor } from '../../../locales/formats.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import type { ReportAnswer } from '../reportData.ts';

interface EditionSelectProps {
  report: ReportAnswer;
  onChoose: (edition: string) => void;
}

/** Which of the year's reports one reads: an approved edition, or the draft of the next one. Nothing where none is approved. */
export function EditionSelect({ report, onChoose }: EditionSelectProps) {
  const t = useTexts('reportPage');
  const f = formatsFor(useLanguage());
  const { edition, editions } = report;
  if (editions.length === 0) return null;
  const approved = editions.toReversed().map(({ number, approvedAt }) => {
    return { value: String(number), label: t('edition.option', { number, day: f.day(approvedAt.slice(0, 10)) }) };
  });
  return (
    <Select
      aria-label={t('edition.label')}
      mt={10}
      allowDeselect={false}
      value={edition ? String(edition.number) : 'utkast'}
      data={[{ value: 'utkast', label: t('edition.draftOption', { number: editions.length + 1 }) }, ...approved]}
      onChange={(value) => value && onChoose(value)}
    />
  );
}
