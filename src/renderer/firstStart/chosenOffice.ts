import type { OfficeType } from '../../domain/office/officeType.ts';

/** What is known after the first step. */
export interface ChosenOffice {
  officeType: OfficeType;
  municipalityNumber: string;
  officeName: string;
}
