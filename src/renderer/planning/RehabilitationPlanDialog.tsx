import { rehabilitationPlanFields, type RehabilitationPlanRow } from '../../contract/rehabilitationPlan.ts';
import { brokenPlanRules } from '../../domain/planning/rehabilitationPlan.ts';
import { useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { ColleagueField } from '../form/ColleagueField.tsx';
import { DayField } from '../form/DayField.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { RecordDialog } from '../form/record/RecordDialog.tsx';
import { TextArea, TextField } from '../form/TextField.tsx';

interface RehabilitationPlanDialogProps {
  plan: RehabilitationPlanRow | null;
  onClose: () => void;
}

/** What the plan is called, for which years, who adopted it, and what it wants. */
export function RehabilitationPlanDialog({ plan, onClose }: RehabilitationPlanDialogProps) {
  const t = useTexts('planning');
  const directory = useTexts('directory');
  const today = useToday();
  const year = Number(today.slice(0, 4));
  return (
    <RecordDialog
      module="rehabilitationPlan"
      record={plan}
      title={t(plan ? 'plan.edit' : 'plan.new')}
      saved={directory('saved')}
      start={{
        title: plan?.title ?? '',
        fromDay: (plan?.fromDay ?? `${year}-01-01`) as string | null,
        toDay: (plan?.toDay ?? `${year + 3}-12-31`) as string | null,
        adoptedOn: plan?.adoptedOn ?? null,
        adoptedBy: plan?.adoptedBy ?? '',
        aims: plan?.aims ?? '',
        responsible: plan?.responsible ?? '',
      }}
      schema={rehabilitationPlanFields}
      labels={{
        title: t('plan.field.title'),
        fromDay: t('plan.field.fromDay'),
        toDay: t('plan.field.toDay'),
        adoptedOn: t('plan.field.adoptedOn'),
        adoptedBy: t('plan.field.adoptedBy'),
        aims: t('plan.field.aims'),
        responsible: t('plan.field.responsible'),
      }}
      optional={['adoptedOn', 'adoptedBy', 'aims', 'responsible']}
      broken={({ fromDay, toDay, adoptedOn }) =>
        fromDay === null || toDay === null ? {} : brokenPlanRules({ fromDay, toDay, adoptedOn }, today)
      }
      ruleText={(rule) => {
        if (rule === 'beforeFrom') return t('plan.beforeFrom');
        return rule === 'future' ? directory('broken.future') : null;
      }}
      texts={({ title, aims }) => [title, aims]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('title')} />
          <FieldRow>
            <DayField {...form.field('fromDay')} />
            <DayField {...form.field('toDay')} />
          </FieldRow>
          <FieldRow>
            <DayField {...form.field('adoptedOn')} latest={today} />
            <TextField {...form.field('adoptedBy')} />
          </FieldRow>
          <ColleagueField {...form.field('responsible')} />
          <TextArea {...form.field('aims')} help={directory('noPersons')} lines={4} />
        </>
      )}
    </RecordDialog>
  );
}
