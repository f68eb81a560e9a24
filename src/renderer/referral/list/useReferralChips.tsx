import type { ReferralFilter } from '../../../contract/referral.ts';
import { needs, outcomes, referrerTypes, specialties } from '../../../domain/referral/codes.ts';
import { referralStates } from '../../../domain/referral/state.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { CodesEditor } from '../../components/filterEditors/CodesEditor.tsx';
import { DaysEditor } from '../../components/filterEditors/DaysEditor.tsx';
import { useDaysSpan } from '../../components/filterEditors/useDaysSpan.ts';
import { OneEditor } from '../../components/filterEditors/OneEditor.tsx';
import { useHospitalChips } from './useHospitalChips.tsx';
import { StatesEditor } from './StatesEditor.tsx';

type Change = (part: Partial<Record<keyof ReferralFilter, unknown>>) => void;

const codeFilters = [
  { key: 'needs', module: 'need', values: needs },
  { key: 'referrerTypes', module: 'referrerType', values: referrerTypes },
  { key: 'specialties', module: 'specialty', values: specialties },
  { key: 'outcomes', module: 'outcome', values: outcomes },
] as const;

const steps = ['decided', 'granted', 'assigned', 'activePlan'] as const;

const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(', '));

/** The filters of the list of meldinger as chips, each with what opens when it is pressed. */
export function useReferralChips(filter: Omit<ReferralFilter, 'text'>, change: Change): readonly FilterChip[] {
  const t = useTexts('referral');
  const code = useTexts('code');
  const settings = useApiQuery('office.settings', {});
  const accounts = useApiQuery('account.list', {});
  const textOf = (module: string, value: string) => code(`${module}.${value}` as 'need.ipWithCoordinator');

  const span = useDaysSpan();
  const ofHospital = useHospitalChips(filter, change);
  const ofCodes = codeFilters.map(({ key, module, values }): FilterChip => {
    const text = (value: string) => textOf(module, value);
    return {
      key,
      label: t(`filter.${key}`),
      value: listed(filter[key].map(text)),
      editor: (close) => (
        <CodesEditor<string>
          label={t(`filter.${key}`)}
          values={values}
          chosen={filter[key]}
          textOf={text}
          onDone={(chosen) => {
            change({ [key]: chosen });
            close();
          }}
        />
      ),
      onRemove: () => change({ [key]: null }),
    };
  });

  const ofDays = (['received', 'decided'] as const).map((key): FilterChip => {
    const from = filter[`${key}From`];
    const to = filter[`${key}To`];
    return {
      key,
      label: t(`filter.${key}`),
      value: span(from, to),
      editor: (close) => (
        <DaysEditor
          from={from}
          to={to}
          onDone={(nextFrom, nextTo) => {
            change({ [`${key}From`]: nextFrom, [`${key}To`]: nextTo });
            close();
          }}
        />
      ),
      onRemove: () => change({ [`${key}From`]: null, [`${key}To`]: null }),
    };
  });

  const areas = [...new Set([...(settings.data?.areas ?? []), ...filter.areas])];
  const responsible = accounts.data?.find(({ id }) => id === filter.responsibleAccountId);
  const one = (
    key: 'responsibleAccountId' | 'reached',
    label: string,
    choices: { value: string; label: string }[],
  ) => ({
    editor: (close: () => void) => (
      <OneEditor
        label={label}
        choices={choices}
        value={filter[key]}
        onDone={(value) => {
          change({ [key]: value });
          close();
        }}
      />
    ),
    onRemove: () => change({ [key]: null }),
  });

  return [
    {
      key: 'states',
      label: t('filter.states'),
      value: filter.open ? t('filter.open') : listed(filter.states.map((state) => textOf('state', state))),
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
    },
    ...ofDays.slice(0, 1),
    ...ofCodes,
    {
      key: 'areas',
      label: t('filter.areas'),
      value: listed(filter.areas),
      editor: (close) =>
        areas.length === 0 ? (
          <p>{t('filter.noAreas')}</p>
        ) : (
          <CodesEditor
            label={t('filter.areas')}
            values={areas}
            chosen={filter.areas}
            textOf={(area) => area}
            onDone={(chosen) => {
              change({ areas: chosen });
              close();
            }}
          />
        ),
      onRemove: () => change({ areas: null }),
    },
    {
      key: 'responsible',
      label: t('filter.responsible'),
      value: filter.responsibleAccountId === null ? null : (responsible?.displayName ?? '…'),
      ...one(
        'responsibleAccountId',
        t('filter.responsible'),
        (accounts.data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
      ),
    },
    ...ofDays.slice(1),
    ...ofHospital,
    {
      key: 'reached',
      label: t('filter.reached'),
      value: filter.reached === null ? null : t(`reached.${filter.reached}`),
      ...one(
        'reached',
        t('filter.reached'),
        steps.map((step) => ({ value: step, label: t(`reached.${step}`) })),
      ),
    },
  ];
}
