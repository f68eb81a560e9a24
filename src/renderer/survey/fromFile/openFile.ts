import type { OutputAt } from '../../api/paths.ts';

/** A file that was opened, with what its columns are taken as. */
export interface OpenFile {
  readonly name: string;
  readonly token: string;
  readonly rows: number;
  /** How many rows its header is written in. */
  readonly headerRows: OutputAt<'surveyResponse.openFile'>['headerRows'];
  readonly columns: OutputAt<'surveyResponse.openFile'>['columns'];
}
