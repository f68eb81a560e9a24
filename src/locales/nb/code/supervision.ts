export const supervisionCode = {
  supervisionKind: {
    group: 'Gruppeveiledning',
    individual: 'Individuell veiledning',
    fadderGroup: 'Faddermøte',
    other: 'Annen veiledning',
  },
  supervisionState: { planned: 'Planlagt', held: 'Holdt', cancelled: 'Avlyst' },
} as const;
