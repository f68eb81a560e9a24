import type { PersonForm } from './usePersonForm.ts';

const contactFields = [
  'address',
  'postalCode',
  'municipalityNumber',
  'area',
  'phone',
  'gp',
  'language',
  'representativeName',
  'representativePhone',
] as const;

/** True when something must be corrected among the fields of `ContactFields`. */
export const hasContactProblem = (form: PersonForm): boolean =>
  contactFields.some((name) => form.field(name).error !== null);
