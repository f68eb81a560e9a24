export * from './office.ts';
export * from './person.ts';
export * from './referral.ts';
export * from './coordinator.ts';
export * from './plan.ts';
export * from './fadder.ts';
export * from './supervision.ts';
export * from './officeMeeting.ts';
