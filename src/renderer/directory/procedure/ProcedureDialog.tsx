import { procedureFields, type ProcedureRow } from '../../../contract/procedure.ts';
import { brokenProcedureRules, procedureKinds } from '../../../domain/directory/procedure.ts';
import { addYears } from '../../../domain/calendar/day.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ColleagueField } from '../../form/ColleagueField.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RecordDialog } from '../../form/record/RecordDialog.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useRuleText } from '../useRuleText.ts';

interface ProcedureDialogProps {
  procedure: ProcedureRow | null;
  onClose: () => void;
}

/** What it is called, whose it is, and when it is to be revised. */
export function ProcedureDialog({ procedure, onClose }: ProcedureDialogProps) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const ruleText = useRuleText();
  const today = useToday();
  return (
    <RecordDialog
      module="procedure"
      record={procedure}
      title={t(procedure ? 'procedures.edit' : 'procedures.new')}
      saved={t('procedures.saved')}
      start={{
        title: procedure?.title ?? '',
        kind: (procedure?.kind ?? 'procedure') as string | null,
        owner: procedure?.owner ?? '',
        revisedOn: (procedure?.revisedOn ?? today) as string | null,
        reviseOn: procedure ? procedure.reviseOn : (addYears(today, 2) as string | null),
        place: procedure?.place ?? '',
        about: procedure?.about ?? '',
      }}
      schema={procedureFields}
      labels={{
        title: t('field.title'),
        kind: t('field.kind'),
        owner: t('field.owner'),
        revisedOn: t('field.revisedOn'),
        reviseOn: t('field.reviseOn'),
        place: t('field.place'),
        about: t('field.procedureAbout'),
      }}
      optional={['owner', 'reviseOn', 'place', 'about']}
      broken={({ revisedOn, reviseOn }) =>
        revisedOn === null ? {} : brokenProcedureRules({ revisedOn, reviseOn }, today)
      }
      ruleText={ruleText}
      texts={({ title, about }) => [title, about]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('title')} help={t('noPersons')} />
          <FieldRow>
            <SelectField
              {...form.field('kind')}
              choices={procedureKinds.map((value) => ({
                value: value as string,
                label: code(`procedureKind.${value}`),
              }))}
            />
            <ColleagueField {...form.field('owner')} />
          </FieldRow>
          <FieldRow>
            <DayField {...form.field('revisedOn')} latest={today} />
            <DayField {...form.field('reviseOn')} />
          </FieldRow>
          <TextField {...form.field('place')} help={t('help.place')} />
          <TextArea {...form.field('about')} />
        </>
      )}
    </RecordDialog>
  );
}
