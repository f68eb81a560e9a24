export * from './office.ts';
export * from './person.ts';
export * from './referral.ts';
export * from './coordinator.ts';
export * from './plan.ts';
