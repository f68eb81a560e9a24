export const retentionClasses = ['served', 'neverGranted', 'child', 'error'] as const;
export type RetentionClass = (typeof retentionClasses)[number];
