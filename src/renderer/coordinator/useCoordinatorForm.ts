import { coordinatorFields } from '../../contract/coordinator.ts';
import { useTexts } from '../app/language.tsx';
import { brokenCoordinatorRules } from '../../domain/coordinator/coordinatorRules.ts';
import { useAppForm } from '../form/useAppForm.ts';
import { inWords, useBrokenText } from './brokenText.ts';
import type { TypedCoordinator } from './typedCoordinator.ts';

/** The form of a coordinator, over the contract's own schema and the rules of `domain`. */
export function useCoordinatorForm(initialValues: TypedCoordinator) {
  const t = useTexts('coordinator');
  const brokenText = useBrokenText();
  return useAppForm({
    initialValues,
    schema: coordinatorFields,
    labels: {
      name: t('field.name'),
      unitId: t('field.unitId'),
      profession: t('field.profession'),
      isHealthPersonnel: t('field.isHealthPersonnel'),
      roles: t('field.roles'),
      maxPersons: t('field.maxPersons'),
      activeFrom: t('field.activeFrom'),
      activeTo: t('field.activeTo'),
      takesNew: t('field.takesNew'),
      competences: t('field.competences'),
      percentage: t('field.percentage'),
      phone: t('field.phone'),
      email: t('field.email'),
    } as { [Name in keyof TypedCoordinator]: string },
    optional: ['unitId', 'profession', 'activeTo', 'competences', 'percentage', 'phone', 'email'],
    rules: ({ activeFrom, activeTo }) =>
      activeFrom === null ? {} : inWords(brokenCoordinatorRules({ activeFrom, activeTo }), brokenText),
    refused: (_, rule) => brokenText(rule),
  });
}
