import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { fadderFields } from '../../../contract/fadder.ts';
import { brokenFadderRules } from '../../../domain/fadder/fadderRules.ts';
import { useBrokenText } from '../supervisionWords.ts';
import type { TypedFadder } from './typedFadder.ts';

const line = z.string().trim().max(300);
const schema = fadderFields.extend({ who: z.enum(['coordinator', 'other']), name: line, phone: line, email: line });

/** The form of a fadder: who it is decides which fields must be filled in. */
export function useFadderForm(initialValues: TypedFadder) {
  const t = useTexts('supervision');
  const brokenText = useBrokenText();
  return useAppForm({
    initialValues,
    schema,
    labels: {
      who: t('field.isCoordinator'),
      coordinatorId: t('field.coordinatorId'),
      name: t('field.name'),
      unitId: t('field.unitId'),
      activeFrom: t('field.activeFrom'),
      activeTo: t('field.activeTo'),
      maxCoordinators: t('field.maxCoordinators'),
      phone: t('field.phone'),
      email: t('field.email'),
    },
    optional: ['unitId', 'activeTo', 'phone', 'email'],
    rules: ({ who, coordinatorId, name, activeFrom, activeTo }) => {
      const isCoordinator = who === 'coordinator';
      if (isCoordinator && coordinatorId === null) return { coordinatorId: brokenText('required') };
      if (activeFrom === null) return {};
      const own = isCoordinator ? { coordinatorId, name: null } : { coordinatorId: null, name };
      const broken = brokenFadderRules({ ...own, activeFrom, activeTo });
      return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)]));
    },
    refused: (_, rule) => brokenText(rule),
  });
}
