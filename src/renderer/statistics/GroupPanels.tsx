import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import type { PersonFilter } from '../../contract/person.ts';
import type { NeedClass } from '../../domain/person/codes.ts';
import type { AgeGroup } from '../../domain/statistics/ageGroup.ts';
import { isUnknownGroup } from './dashboard.ts';
import { GroupPanel } from './GroupPanel.tsx';
import classes from './statistics.module.css';

const withPlan: Partial<PersonFilter> = { hasActivePlan: true };
const withCoordinator: Partial<PersonFilter> = { hasCoordinator: true };

const byNeed = (filter: Partial<PersonFilter>) => (group: string) => ({ ...filter, needClass: group as NeedClass });

/** Who has a plan and who has a coordinator: by age, need, unit and area. */
export function GroupPanels({ figures, asOf }: { figures: OutputAt<'statistics.keyFigures'>; asOf: string }) {
  const t = useTexts('statistics');
  const code = useTexts('code');
  const units = useApiQuery('unit.list', {}).data ?? [];
  const { planShare: plan, coordinatorShare: coordinator } = figures;
  const needName = (group: string) => code(`needClass.${group as NeedClass}`);
  const unitFilter = (group: string) => {
    const unit = units.find((row) => row.name === group);
    return unit ? { ...withPlan, unitId: unit.id } : null;
  };
  return (
    <div className={classes.halves}>
      <div>
        <GroupPanel
          panel="planByAge"
          title={t('group.planByAge')}
          groupName={t('group.age')}
          counted={t('group.withPlan')}
          indicator={plan}
          kind="ageGroup"
          asOf={asOf}
          first="table"
          nameOf={(group) => code(`ageGroup.${group as AgeGroup}`)}
          filterOf={(group) => ({ ...withPlan, ageGroup: group })}
        />
        <GroupPanel
          panel="planByUnit"
          title={t('group.planByUnit')}
          groupName={t('group.unit')}
          counted={t('group.withPlan')}
          indicator={plan}
          kind="unit"
          asOf={asOf}
          nameOf={(group) => group}
          filterOf={unitFilter}
        />
      </div>
      <div>
        <GroupPanel
          panel="planByNeed"
          title={t('group.planByNeed')}
          groupName={t('group.need')}
          counted={t('group.withPlan')}
          indicator={plan}
          kind="needClass"
          asOf={asOf}
          nameOf={needName}
          filterOf={byNeed(withPlan)}
        />
        <GroupPanel
          panel="coordinatorByNeed"
          title={t('group.coordinatorByNeed')}
          groupName={t('group.need')}
          counted={t('group.withCoordinator')}
          indicator={coordinator}
          kind="needClass"
          asOf={asOf}
          nameOf={needName}
          filterOf={byNeed(withCoordinator)}
          note={t('group.country')}
        />
        <GroupPanel
          panel="planByArea"
          title={t('group.planByArea')}
          groupName={t('group.area')}
          counted={t('group.withPlan')}
          indicator={plan}
          kind="area"
          asOf={asOf}
          nameOf={(group) => group}
          filterOf={(group) => (isUnknownGroup(group) ? null : { ...withPlan, area: group })}
        />
      </div>
    </div>
  );
}
