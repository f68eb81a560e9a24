import { Fragment, type ReactNode } from 'react';

import type { LetterSheetData } from '../../contract/letter.ts';
import type { Run } from '../../domain/document/block.ts';
import { type MarkupPiece, readMarkup } from '../../domain/document/markup.ts';
import { officeLines } from '../../domain/document/officeLines.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { useFieldWords } from './fieldWords.ts';
import classes from './letter.module.css';

/** A letter as it will lie on paper, in its own written form. What lacks is marked where it stands. */
export function LetterSheet({ sheet, label }: { sheet: LetterSheetData; label: string }) {
  const { language, officeName, receiver, subject, body, signer, logo, letterDay, caseNumber } = sheet;
  const t = textsFor(language)('letterText');
  const unitName = textsFor(language)('document')('unit');
  return (
    <article className={classes.sheet} lang={language} aria-label={label}>
      <div className={classes.sender}>
        {logo && <img className={classes.logo} src={logo} alt="" />}
        <p>
          <Lines lines={officeLines({ officeName, unitName })} />
        </p>
      </div>
      <div className={classes.address}>
        <p>
          <Lines lines={receiver} />
        </p>
        <p className={classes.reference}>
          {t('date')}: {formatsFor(language).day(letterDay)}
          <br />
          {t('ourReference')}: {caseNumber}
          <br />
          <span className={classes.exempt}>{t('exempt')}</span>
        </p>
      </div>
      <h2 className={classes.subject}>
        <Marked text={subject} />
      </h2>
      {/* The pieces of a text have no other name than their place. */}
      {readMarkup(body).map((piece, place) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={place} piece={piece} />
      ))}
      {signer !== null && (
        <p className={classes.closing}>
          <Lines lines={[t('regards'), '', signer, unitName]} />
        </p>
      )}
    </article>
  );
}

function Piece({ piece }: { piece: MarkupPiece }): ReactNode {
  switch (piece.kind) {
    case 'heading':
      return (
        <h3>
          <Marked text={piece.text} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={piece.runs} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {piece.items.map((runs, place) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
  }
}

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map(({ text, isStrong }, place) =>
    isStrong ? (
      // oxlint-disable-next-line react/no-array-index-key
      <strong key={place}>
        <Marked text={text} />
      </strong>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Marked key={place} text={text} />
    ),
  );

/** Text with what lacks set off: never by colour alone, the braces stay. */
function Marked({ text }: { text: string }) {
  const { labelOf } = useFieldWords();
  return text.split(/\{\{\s*([^{}\n]*?)\s*\}\}/).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={place} className={classes.lacks}>{`[${labelOf(part)}]`}</mark>
    ),
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line, place) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={place}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ));
