import { useMemo } from 'react';

import { agreementFields, type AgreementRow } from '../../../contract/agreement.ts';
import {
  agreementKinds,
  brokenAgreementRules,
  renewedPeriod,
  usualRenewal,
} from '../../../domain/directory/agreement.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ColleagueField } from '../../form/ColleagueField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RecordDialog } from '../../form/record/RecordDialog.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useRuleText } from '../useRuleText.ts';

interface AgreementDialogProps {
  agreement: AgreementRow | null;
  /** With the period that follows the one it has. */
  isRenewal?: boolean;
  onClose: () => void;
}

/** With whom, for how long, and when renewing it is taken up. */
export function AgreementDialog({ agreement, isRenewal = false, onClose }: AgreementDialogProps) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const ruleText = useRuleText();
  const today = useToday();
  const bodies = useBodies();
  const period = (isRenewal && agreement && renewedPeriod(agreement)) || agreement;
  const title = agreement ? (isRenewal ? 'agreements.renew' : 'agreements.edit') : 'agreements.new';
  return (
    <RecordDialog
      module="agreement"
      record={agreement}
      about={isRenewal ? 'renewal' : 'new'}
      title={t(title)}
      saved={t('agreements.saved')}
      start={{
        title: agreement?.title ?? '',
        kind: (agreement?.kind ?? 'overall') as string | null,
        placeId: agreement?.placeId ?? null,
        partnerId: agreement?.partnerId ?? null,
        counterpart: agreement?.counterpart ?? '',
        fromDay: (period?.fromDay ?? today) as string | null,
        toDay: period?.toDay ?? null,
        renewOn: period?.renewOn ?? null,
        responsible: agreement?.responsible ?? '',
        about: agreement?.about ?? '',
      }}
      schema={agreementFields}
      labels={{
        title: t('field.title'),
        kind: t('field.kind'),
        placeId: t('field.placeId'),
        partnerId: t('field.partnerId'),
        counterpart: t('field.counterpart'),
        fromDay: t('field.fromDay'),
        toDay: t('field.toDay'),
        renewOn: t('field.renewOn'),
        responsible: t('field.responsible'),
        about: t('field.agreementAbout'),
      }}
      optional={['placeId', 'partnerId', 'counterpart', 'toDay', 'renewOn', 'responsible', 'about']}
      broken={({ placeId, partnerId, counterpart, fromDay, toDay, renewOn }) => {
        const chosen = [placeId, partnerId, counterpart.trim() || null].filter((body) => body !== null);
        return {
          ...(chosen.length === 1 ? {} : { counterpart: 'oneBody' }),
          ...(fromDay === null ? {} : brokenAgreementRules({ fromDay, toDay, renewOn })),
        };
      }}
      ruleText={ruleText}
      texts={({ title: named, about }) => [named, about]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('title')} help={t('noPersons')} />
          <SelectField
            {...form.field('kind')}
            choices={agreementKinds.map((value) => ({ value: value as string, label: code(`agreementKind.${value}`) }))}
          />
          <FieldRow>
            <SelectField {...form.field('placeId')} choices={bodies.places} searchable />
            <SelectField {...form.field('partnerId')} choices={bodies.partners} searchable />
          </FieldRow>
          <TextField {...form.field('counterpart')} help={t('help.counterpart')} />
          <FieldRow>
            <DayField {...form.field('fromDay')} />
            <DayField
              {...form.field('toDay')}
              help={t('help.toDay')}
              onChange={(toDay) => {
                const { toDay: was, renewOn } = form.values;
                const isUsual = renewOn === null || (was !== null && renewOn === usualRenewal(was));
                form.setValues({ toDay, ...(isUsual ? { renewOn: toDay && usualRenewal(toDay) } : {}) });
              }}
            />
          </FieldRow>
          <FieldRow>
            <DayField {...form.field('renewOn')} help={t('help.renewOn')} />
            <ColleagueField {...form.field('responsible')} />
          </FieldRow>
          <TextArea {...form.field('about')} />
        </>
      )}
    </RecordDialog>
  );
}

/** The kommuner and partners one can have an agreement with. */
function useBodies() {
  const places = useApiQuery('catchment.list', {});
  const partners = useApiQuery('partner.list', {});
  return useMemo(
    () => ({
      places: (places.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      partners: (partners.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    }),
    [places.data, partners.data],
  );
}
