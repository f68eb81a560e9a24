import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { brokenPlanRules } from '../../../domain/plan/planRules.ts';
import { planForm, type TypedPlan } from './typedPlan.ts';
import { useBrokenText } from './useBrokenText.ts';

/** The form of a plan, over the contract's own schema and the rules of `domain`. */
export function usePlanForm(initialValues: TypedPlan) {
  const t = useTexts('plan');
  const today = useToday();
  const brokenText = useBrokenText();
  return useAppForm({
    initialValues,
    schema: planForm,
    labels: {
      state: t('form.state'),
      noPlanReason: t('form.noPlanReason'),
      system: t('form.system'),
      activeFrom: t('form.activeFrom'),
      activeTo: t('form.activeTo'),
      nextEvaluationOn: t('form.nextEvaluationOn'),
      consentOn: t('form.consentOn'),
      consentUntil: t('form.consentUntil'),
      consentWithdrawnOn: t('form.consentWithdrawnOn'),
      contactPhysician: t('form.contactPhysician'),
      contactPhysicianOn: t('form.contactPhysicianOn'),
      note: t('form.note'),
      onDay: t('form.onDay'),
      eventNote: t('form.eventNote'),
    },
    optional: [
      'noPlanReason',
      'system',
      'activeFrom',
      'activeTo',
      'nextEvaluationOn',
      'consentOn',
      'consentUntil',
      'consentWithdrawnOn',
      'contactPhysician',
      'contactPhysicianOn',
      'note',
      'eventNote',
    ],
    rules: (typed) => ({
      ...Object.fromEntries(Object.entries(brokenPlanRules(typed)).map(([field, rule]) => [field, brokenText(rule)])),
      onDay: typed.onDay !== null && typed.onDay > today ? brokenText('inFuture') : null,
    }),
    refused: (_, rule) => brokenText(rule),
  });
}
