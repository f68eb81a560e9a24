import type { OutputAt } from '../../api/paths.ts';

/** A file that was opened, with what its columns are taken as. */
export interface OpenFile {
  readonly name: string;
  readonly token: string;
  readonly rows: number;
  readonly columns: OutputAt<'surveyResponse.openFile'>['columns'];
}
