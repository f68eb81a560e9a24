import { liaisonFields, type LiaisonRow } from '../../../contract/liaison.ts';
import { brokenLiaisonRules, liaisonWays } from '../../../domain/directory/liaison.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import { ColleagueField } from '../../form/ColleagueField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RecordDialog } from '../../form/record/RecordDialog.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useRuleText } from '../useRuleText.ts';

interface LiaisonDialogProps {
  liaison: LiaisonRow | null;
  placeId: string | null;
  partnerId: string | null;
  onClose: () => void;
}

/** What was spoken of, with whom, and what came of it; without persons who are served. */
export function LiaisonDialog({ liaison, placeId, partnerId, onClose }: LiaisonDialogProps) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const ruleText = useRuleText();
  const { today, account } = useSession();
  const body = { placeId, partnerId };
  return (
    <RecordDialog
      module="liaison"
      record={liaison}
      about={placeId ?? partnerId ?? 'new'}
      title={t(liaison ? 'liaison.edit' : 'liaison.new')}
      saved={t('liaison.saved')}
      start={{
        ...body,
        day: (liaison?.day ?? today) as string | null,
        way: (liaison?.way ?? 'phone') as string | null,
        about: liaison?.about ?? '',
        withWhom: liaison?.withWhom ?? '',
        by: liaison?.by ?? account.displayName,
        outcome: liaison?.outcome ?? '',
      }}
      schema={liaisonFields}
      labels={{
        placeId: t('field.placeId'),
        partnerId: t('field.partnerId'),
        about: t('field.liaisonAbout'),
        day: t('field.day'),
        way: t('field.way'),
        withWhom: t('field.withWhom'),
        by: t('field.by'),
        outcome: t('field.outcome'),
      }}
      optional={['withWhom', 'by', 'outcome']}
      broken={({ day }) => (day === null ? {} : brokenLiaisonRules({ ...body, day }, today))}
      ruleText={ruleText}
      texts={({ about, outcome }) => [about, outcome]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextArea {...form.field('about')} help={t('noPersons')} />
          <FieldRow>
            <DayField {...form.field('day')} latest={today} />
            <SelectField
              {...form.field('way')}
              choices={liaisonWays.map((value) => ({ value: value as string, label: code(`liaisonWay.${value}`) }))}
            />
          </FieldRow>
          <FieldRow>
            <TextField {...form.field('withWhom')} />
            <ColleagueField {...form.field('by')} />
          </FieldRow>
          <TextArea {...form.field('outcome')} />
        </>
      )}
    </RecordDialog>
  );
}
