import type { coordinatorCode as nb } from '../../nb/code/coordinator.ts';
import type { Texts } from '../../textTypes.ts';

export const coordinatorCode: Texts<typeof nb> = {
  coordinatorRole: { coordinator: 'Koordinator', childCoordinator: 'Barnekoordinator' },
  competence: {
    children: 'barn',
    mentalHealth: 'psykisk helse',
    substance: 'rus',
    dementia: 'demens',
    intellectualDisability: 'utviklingshemming',
    rehabilitation: 'rehabilitering',
    acquiredBrainInjury: 'hjerneskade',
    work: 'arbeid',
    aids: 'hjelpemiddel',
    family: 'familie',
    languageAndCulture: 'språk og kultur',
  },
};
