import { reachedSteps, type ReferralFilter } from '../../../contract/referralList.ts';
import { needs, outcomes, referrerTypes, specialties } from '../../../domain/referral/codes.ts';
import { referralStates } from '../../../domain/referral/state.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../../components/useFilterChip.tsx';
import { StatesEditor } from './StatesEditor.tsx';
import { useHospitalChips } from './useHospitalChips.tsx';

type Filter = Omit<ReferralFilter, 'text'>;

const codeFilters = [
  { key: 'needs', module: 'need', values: needs },
  { key: 'referrerTypes', module: 'referrerType', values: referrerTypes },
  { key: 'specialties', module: 'specialty', values: specialties },
  { key: 'outcomes', module: 'outcome', values: outcomes },
] as const;

/** Those of a helseforetak are about the kommune's answer. */
const hospitalSteps: readonly string[] = ['assessed', 'named'];

/** The filters of the list of meldinger as chips, each with what opens when it is pressed. */
export function useReferralChips(filter: Filter, change: ChangeFilter<keyof Filter>): readonly FilterChip[] {
  const t = useTexts('referral');
  const code = useTexts('code');
  const chip = useFilterChip(change);
  const settings = useApiQuery('office.settings', {});
  const accounts = useApiQuery('account.list', {});
  const ofHospital = useHospitalChips(filter, change);
  const textOf = (module: string, value: string) => code(`${module}.${value}` as 'need.ipWithCoordinator');

  const received = { from: 'receivedFrom', to: 'receivedTo' } as const;
  const decided = { from: 'decidedFrom', to: 'decidedTo' } as const;
  const areas = [...new Set([...(settings.data?.areas ?? []), ...filter.areas])];
  const ofAreas = chip.codes('areas', t('filter.areas'), areas, filter.areas, (area) => area);
  const people = (accounts.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  const responsible = chip.one('responsibleAccountId', t('filter.responsible'), people, filter.responsibleAccountId);
  const isHospital = useSession().office.officeType === 'healthTrust';
  const steps = reachedSteps.filter((step) => isHospital || !hospitalSteps.includes(step));
  const reached = steps.map((value) => ({ value, label: t(`reached.${value}`) }));
  return [
    states(),
    chip.days(t('filter.received'), received, filter.receivedFrom, filter.receivedTo),
    ...codeFilters.map(({ key, module, values }) =>
      chip.codes<string>(key, t(`filter.${key}`), values, filter[key], (value) => textOf(module, value)),
    ),
    areas.length === 0 ? { ...ofAreas, editor: () => <p>{t('filter.noAreas')}</p> } : ofAreas,
    // Until the accounts have come it is not known who it is.
    {
      ...responsible,
      value: people.find(({ value }) => value === filter.responsibleAccountId)?.label ?? (responsible.value && '…'),
    },
    chip.days(t('filter.decided'), decided, filter.decidedFrom, filter.decidedTo),
    ...ofHospital,
    chip.one('reached', t('filter.reached'), reached, filter.reached),
  ];

  /** «Åpen» is a state of its own here: all but the closed ones. */
  function states(): FilterChip {
    const texts = filter.states.map((state) => textOf('state', state));
    return {
      key: 'states',
      label: t('filter.states'),
      value: filter.open ? t('filter.open') : texts.join(', ') || null,
      editor: (close) => (
        <StatesEditor
          isOpenOnly={filter.open}
          states={filter.states}
          all={referralStates}
          onDone={(part) => {
            change(part);
            close();
          }}
        />
      ),
      onRemove: () => change({ states: null, open: null }),
    };
  }
}
