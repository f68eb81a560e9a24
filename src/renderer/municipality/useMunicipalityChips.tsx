import type { MunicipalityFilter } from '../../contract/municipality.ts';
import { municipalityChoices } from '../../domain/municipality/municipalAnswer.ts';
import { useTexts } from '../app/language.tsx';
import { DaysEditor } from '../components/filterEditors/DaysEditor.tsx';
import { useDaysSpan } from '../components/filterEditors/useDaysSpan.ts';
import { OneEditor } from '../components/filterEditors/OneEditor.tsx';
import type { FilterChip } from '../components/FilterChips.tsx';

type Change = (part: Partial<Record<keyof MunicipalityFilter, unknown>>) => void;

/** The filters of the list of kommuner as chips: which kommuner, and meldinger told of when. */
export function useMunicipalityChips(filter: MunicipalityFilter, change: Change): readonly FilterChip[] {
  const t = useTexts('municipality');
  const span = useDaysSpan();
  const { show, notifiedFrom, notifiedTo } = filter;
  return [
    {
      key: 'show',
      label: t('show.label'),
      value: show === 'all' ? null : t(`show.${show}`),
      editor: (close) => (
        <OneEditor
          label={t('show.label')}
          choices={municipalityChoices.map((value) => ({ value, label: t(`show.${value}`) }))}
          value={show}
          onDone={(value) => {
            change({ show: value === 'all' ? null : value });
            close();
          }}
        />
      ),
      onRemove: () => change({ show: null }),
    },
    {
      key: 'notified',
      label: t('notified'),
      value: span(notifiedFrom, notifiedTo),
      editor: (close) => (
        <DaysEditor
          from={notifiedFrom}
          to={notifiedTo}
          onDone={(from, to) => {
            change({ notifiedFrom: from, notifiedTo: to });
            close();
          }}
        />
      ),
      onRemove: () => change({ notifiedFrom: null, notifiedTo: null }),
    },
  ];
}
