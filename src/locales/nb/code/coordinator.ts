export const coordinatorCode = {
  coordinatorRole: { coordinator: 'Koordinator', childCoordinator: 'Barnekoordinator' },
  competence: {
    children: 'barn',
    mentalHealth: 'psykisk helse',
    substance: 'rus',
    dementia: 'demens',
    intellectualDisability: 'utviklingshemming',
    rehabilitation: 'rehabilitering',
    acquiredBrainInjury: 'ervervet hjerneskade',
    work: 'arbeid',
    aids: 'hjelpemidler',
    family: 'familie',
    languageAndCulture: 'språk og kultur',
  },
} as const;
