import { officeLines } from '../../domain/document/officeLines.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';

/** Whose report it is, as it stands on the sheets. */
export function OfficeLines({ document }: { document: ReportDocument }) {
  const [name, ...under] = officeLines(document);
  return (
    <>
      <span>{name}</span>
      {under.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </>
  );
}
