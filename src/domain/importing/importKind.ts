import { complaintImportRules } from './complaintFields.ts';
import { coordinatorRules } from './coordinatorFields.ts';
import type { ImportField, ImportKindRules } from './importField.ts';
import { referralRules } from './referralFields.ts';
import { supervisionRules } from './supervisionFields.ts';
import { trainingRules } from './trainingFields.ts';

/** The kinds of lists that can be taken in. */
export const importKinds = ['referrals', 'coordinators', 'training', 'supervision', 'complaints'] as const;
export type ImportKind = (typeof importKinds)[number];

const rulesByKind: Readonly<Record<ImportKind, ImportKindRules>> = {
  referrals: referralRules,
  coordinators: coordinatorRules,
  training: trainingRules,
  supervision: supervisionRules,
  complaints: complaintImportRules,
};

/** All that is known about a kind of list. */
export function importRules(kind: ImportKind): ImportKindRules {
  return rulesByKind[kind];
}

export interface ImportFieldInfo {
  readonly field: string;
  readonly type: ImportField['type'];
  readonly headers: readonly string[];
  readonly required: boolean;
  /** For codes: the identifiers that a cell may also hold as they are. */
  readonly values?: readonly string[];
}

/** The fields an import takes, with their usual headers and code values, for showing. */
export function importFields(kind: ImportKind): ImportFieldInfo[] {
  return rulesByKind[kind].fields.map(({ field, type, headers, required, words }) => ({
    field,
    type,
    headers,
    required,
    ...(words ? { values: Object.keys(words) } : {}),
  }));
}
