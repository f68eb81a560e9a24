import type { coordinatorCode as nb } from '../../nb/code/coordinator.ts';
import type { Texts } from '../../textTypes.ts';

export const coordinatorCode: Texts<typeof nb> = {
  coordinatorRole: { coordinator: 'Coordinator', childCoordinator: 'Child coordinator' },
  competence: {
    children: 'children',
    mentalHealth: 'mental health',
    substance: 'substance use',
    dementia: 'dementia',
    intellectualDisability: 'intellectual disability',
    rehabilitation: 'rehabilitation',
    acquiredBrainInjury: 'acquired brain injury',
    work: 'work',
    aids: 'assistive aids',
    family: 'family',
    languageAndCulture: 'language and culture',
  },
};
