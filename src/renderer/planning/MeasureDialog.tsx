import { rehabilitationMeasureFields, type RehabilitationMeasureRow } from '../../contract/rehabilitationPlan.ts';
import { improvementStates } from '../../domain/improvement/improvement.ts';
import { useTexts } from '../app/language.tsx';
import { ColleagueField } from '../form/ColleagueField.tsx';
import { DayField } from '../form/DayField.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { RecordDialog } from '../form/record/RecordDialog.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextArea, TextField } from '../form/TextField.tsx';

interface MeasureDialogProps {
  planId: string;
  measure: RehabilitationMeasureRow | null;
  onClose: () => void;
}

/** What shall be done, who sees to it, by when, and how far it has come. */
export function MeasureDialog({ planId, measure, onClose }: MeasureDialogProps) {
  const t = useTexts('planning');
  const directory = useTexts('directory');
  const code = useTexts('code');
  return (
    <RecordDialog
      module="rehabilitationMeasure"
      record={measure}
      about={planId}
      title={t(measure ? 'plan.editMeasure' : 'plan.newMeasure')}
      saved={directory('saved')}
      start={{
        planId,
        title: measure?.title ?? '',
        responsible: measure?.responsible ?? '',
        dueOn: measure?.dueOn ?? null,
        state: (measure?.state ?? 'planned') as string | null,
        standing: measure?.standing ?? '',
      }}
      schema={rehabilitationMeasureFields}
      labels={{
        planId: t('plan.about'),
        title: t('plan.measure.title'),
        responsible: t('plan.measure.responsible'),
        dueOn: t('plan.measure.dueOn'),
        state: t('plan.measure.state'),
        standing: t('plan.measure.standing'),
      }}
      optional={['responsible', 'dueOn', 'standing']}
      texts={({ title, standing }) => [title, standing]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('title')} help={directory('noPersons')} />
          <FieldRow>
            <ColleagueField {...form.field('responsible')} />
            <DayField {...form.field('dueOn')} />
          </FieldRow>
          <SelectField
            {...form.field('state')}
            choices={improvementStates.map((value) => ({
              value: value as string,
              label: code(`improvementState.${value}`),
            }))}
          />
          <TextArea {...form.field('standing')} />
        </>
      )}
    </RecordDialog>
  );
}
