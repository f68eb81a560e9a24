import { Select } from '@mantine/core';

import { dimensionsOf, type ExploreDimension } from '../../../domain/statistics/explore/exploreFilter.ts';
import { type ExploredId, indicatorAbout } from '../../../domain/statistics/indicatorAbout.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useTexts } from '../../app/language.tsx';
import { FilterChips } from '../../components/FilterChips.tsx';
import { comparisons, type ExploreAddress } from './exploreAddress.ts';
import classes from './indicator.module.css';
import { PeriodChoice } from './PeriodChoice.tsx';
import { useExploreChips } from './useExploreChips.tsx';
import type { Explored } from './useExplore.ts';

interface ExploreChoicesProps {
  id: ExploredId;
  address: ExploreAddress;
  split: ExploreDimension | null;
  period: string;
  explored: Explored | undefined;
  choices: OutputAt<'indicator.choices'> | undefined;
  onChange: (part: Partial<Record<keyof ExploreAddress, unknown>>) => void;
  onReset: () => void;
}

/** When, divided by what, against which years, of what; and what is looked at alone. */
export function ExploreChoices(props: ExploreChoicesProps) {
  const { id, address, split, period, explored, choices, onChange, onReset } = props;
  const t = useTexts('indicator');
  const statistics = useTexts('statistics');
  const { denominators } = indicatorAbout[id];
  const chips = useExploreChips(id, address, choices, onChange);
  return (
    <div className={classes.choices}>
      <PeriodChoice
        period={period}
        measured={indicatorAbout[id].measured}
        years={choices?.years ?? []}
        onPeriod={(periode) => onChange({ periode })}
      />
      <Select
        aria-label={t('splitBy.label')}
        w={230}
        allowDeselect={false}
        value={split ?? 'none'}
        data={(['none', ...dimensionsOf(id)] as const).map((value) => ({ value, label: t(`splitBy.${value}`) }))}
        onChange={(delt) => onChange({ delt })}
      />
      <Select
        aria-label={t('compare.label')}
        w={205}
        allowDeselect={false}
        value={address.mot}
        data={comparisons.map((value) => ({ value, label: t(`compare.y${value}`) }))}
        onChange={(mot) => onChange({ mot })}
      />
      {denominators.length > 1 && (
        <Select
          aria-label={t('of')}
          w={270}
          allowDeselect={false}
          value={explored?.denominatorId ?? null}
          data={denominators.map((value) => ({ value, label: statistics(`ofShort.${value as 'recipients'}`) }))}
          onChange={(av) => onChange({ av })}
        />
      )}
      <FilterChips chips={chips} onReset={onReset} />
    </div>
  );
}
