import { unknownGroup } from '../../../domain/statistics/breakdown.ts';
import { dimensionsOf, type ExploreDimension } from '../../../domain/statistics/explore/exploreFilter.ts';
import { ageGroups } from '../../../domain/statistics/ageGroup.ts';
import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';
import { genders, needClasses } from '../../../domain/person/codes.ts';
import { referrerTypes, specialties } from '../../../domain/referral/codes.ts';
import { exploreWords } from '../../../locales/exploreWords.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { CodesEditor } from '../../components/filterEditors/CodesEditor.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import type { ExploreAddress } from './exploreAddress.ts';

/** What one can look at alone, as chips: the groups of each dimension that the indicator has. */
export function useExploreChips(
  id: ExploredId,
  address: ExploreAddress,
  choices: OutputAt<'indicator.choices'> | undefined,
  change: (part: Partial<Record<ExploreDimension, unknown>>) => void,
): readonly FilterChip[] {
  const t = useTexts('indicator');
  const { group } = exploreWords(useLanguage());
  const groups: Readonly<Record<ExploreDimension, readonly string[]>> = {
    ageGroup: ageGroups,
    needClass: needClasses,
    gender: genders,
    area: [...(choices?.areas ?? []), unknownGroup],
    unit: [...(choices?.units ?? []), unknownGroup],
    referrerType: [...referrerTypes, unknownGroup],
    specialty: specialties,
  };
  return dimensionsOf(id).map((dimension) => {
    const label = t(`dimension.${dimension}`);
    const chosen = address[dimension];
    const nameOf = (name: string) => group(dimension, name);
    return {
      key: dimension,
      label,
      value: chosen.length === 0 ? null : chosen.map(nameOf).join(', '),
      editor: (close) => (
        <CodesEditor
          label={label}
          values={groups[dimension]}
          chosen={chosen}
          textOf={nameOf}
          onDone={(next) => {
            change({ [dimension]: next });
            close();
          }}
        />
      ),
      onRemove: () => change({ [dimension]: null }),
    };
  });
}
