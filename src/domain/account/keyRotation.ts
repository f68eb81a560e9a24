/** What is done, in this order, when the register gets another data key: the window says how far it has come. */
export const rotationSteps = ['backup', 'copy', 'encrypt', 'check', 'exchange'] as const;
export type RotationStep = (typeof rotationSteps)[number];
