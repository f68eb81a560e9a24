import { countRequests } from '../../../domain/coordinator/declineCounts.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import type { Need } from './needSentences.ts';
import type { UnitView } from './unitView.ts';

/** The unit in figures, always in the same order. */
export function UnitFacts({ unit, need }: { unit: UnitView; need: Need | null }) {
  const t = useTexts('unit');
  const code = useTexts('code');
  const formats = useFormats();
  const requests = countRequests(unit.requests);
  const ofStaff = (has: (one: UnitView['staff'][number]) => boolean): string => {
    const count = unit.staff.filter(has).length;
    return t('page.share', {
      count,
      all: formats.number(unit.staff.length),
      share: formats.percent(count / unit.staff.length),
    });
  };
  const answered = (['accepted', 'declined', 'waiting', 'withdrawn'] as const).filter((state) => requests[state] > 0);
  return (
    <>
      <SideFacts title={t('page.capacity')}>
        <DefinitionList
          facts={[
            [t('persons'), formats.number(unit.persons)],
            [t('page.most'), formats.number(unit.maxPersons)],
            [t('page.free'), formats.number(unit.freePlaces)],
          ]}
        />
      </SideFacts>
      <SideFacts title={t('page.needHead')}>
        <DefinitionList
          facts={[
            [t('page.waiting'), formats.number(need?.waiting ?? 0)],
            [t('page.short'), formats.number(need?.shortOf ?? 0)],
          ]}
        />
      </SideFacts>
      {unit.staff.length > 0 && (
        <SideFacts title={t('page.trainedHead')}>
          <DefinitionList
            facts={[
              [t('page.basics'), ofStaff(({ hasBasics }) => hasBasics)],
              [t('page.lately'), ofStaff(({ isTrainedLately }) => isTrainedLately)],
              [t('page.fadder'), ofStaff(({ hasFadder }) => hasFadder)],
            ]}
          />
        </SideFacts>
      )}
      {requests.all > 0 && (
        <SideFacts title={t('page.answers')}>
          <DefinitionList
            facts={answered.map((state) => [code(`requestState.${state}`), formats.number(requests[state])])}
          />
        </SideFacts>
      )}
      {requests.reasons.length > 0 && (
        <SideFacts title={t('page.reasons')}>
          <DefinitionList
            facts={requests.reasons.map(({ reason, count }) => [
              code(`declineReason.${reason}`),
              formats.number(count),
            ])}
          />
        </SideFacts>
      )}
      {(unit.phone !== null || unit.email !== null) && (
        <SideFacts title={t('page.contact')}>
          <DefinitionList
            facts={[
              [t('phone'), unit.phone],
              [t('email'), unit.email],
            ]}
          />
        </SideFacts>
      )}
    </>
  );
}
