import { informationFields, type InformationRow } from '../../contract/informationWork.ts';
import { audiences, brokenInformationRules, informationWays } from '../../domain/planning/informationWork.ts';
import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { ColleagueField } from '../form/ColleagueField.tsx';
import { DayField } from '../form/DayField.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { RecordDialog } from '../form/record/RecordDialog.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextArea, TextField } from '../form/TextField.tsx';

/** What was told, to whom, how and when. */
export function InformationDialog({ row, onClose }: { row: InformationRow | null; onClose: () => void }) {
  const t = useTexts('planning');
  const directory = useTexts('directory');
  const code = useTexts('code');
  const { today, account } = useSession();
  return (
    <RecordDialog
      module="informationWork"
      record={row}
      title={t(row ? 'information.edit' : 'information.new')}
      saved={directory('saved')}
      start={{
        what: row?.what ?? '',
        day: (row?.day ?? today) as string | null,
        audience: (row?.audience ?? null) as string | null,
        way: (row?.way ?? null) as string | null,
        reached: row?.reached ?? null,
        by: row?.by ?? account.displayName,
        note: row?.note ?? '',
      }}
      schema={informationFields}
      labels={{
        what: t('information.field.what'),
        day: t('information.field.day'),
        audience: t('information.field.audience'),
        way: t('information.field.way'),
        reached: t('information.field.reached'),
        by: t('information.field.by'),
        note: t('information.field.note'),
      }}
      optional={['reached', 'by', 'note']}
      broken={({ day }) => (day === null ? {} : brokenInformationRules({ day }, today))}
      ruleText={(rule) => (rule === 'future' ? directory('broken.future') : null)}
      texts={({ what, note }) => [what, note]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('what')} help={directory('noPersons')} />
          <FieldRow>
            <SelectField
              {...form.field('audience')}
              choices={audiences.map((value) => ({ value: value as string, label: code(`audience.${value}`) }))}
            />
            <SelectField
              {...form.field('way')}
              choices={informationWays.map((value) => ({
                value: value as string,
                label: code(`informationWay.${value}`),
              }))}
            />
          </FieldRow>
          <FieldRow>
            <DayField {...form.field('day')} latest={today} />
            <NumberField {...form.field('reached')} />
          </FieldRow>
          <ColleagueField {...form.field('by')} />
          <TextArea {...form.field('note')} />
        </>
      )}
    </RecordDialog>
  );
}
