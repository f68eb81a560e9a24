import { type StaffFigures, staffFigures } from './staffFigures.ts';

/** A coordinator in office on the day, and what is known of the training up to and with it. */
export interface TrainedCoordinator {
  readonly unit: string | null;
  /** A programme of basic training is completed and has not run out (domain/training/programStanding.ts). */
  readonly hasBasics: boolean;
  /** At a session, or done with e-learning, in the 24 months up to and with the day. */
  readonly isTrainedLately: boolean;
  /** Anything at all is written down. */
  readonly isKnown: boolean;
}

/** Coordinators with valid basic training, of those in office on the day (indicator 8, hol § 7-3). */
export const trainedShare = (coordinators: readonly TrainedCoordinator[]): StaffFigures =>
  staffFigures(
    coordinators.filter(({ hasBasics }) => hasBasics),
    coordinators,
  );

/** Coordinators with any training in the last 24 months, of those in office on the day (indicator 8). */
export const trainedLast24Months = (coordinators: readonly TrainedCoordinator[]): StaffFigures =>
  staffFigures(
    coordinators.filter(({ isTrainedLately }) => isTrainedLately),
    coordinators,
  );

/** Of whom nothing is written down: they may be trained or not. */
export const unknownTraining = (coordinators: readonly TrainedCoordinator[]): number =>
  coordinators.filter(({ isKnown }) => !isKnown).length;
