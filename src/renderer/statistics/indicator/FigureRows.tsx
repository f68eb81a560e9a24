import type { ReactNode } from 'react';

import type { ExploredFigure, listedParts } from '../../../contract/indicator.ts';
import { type ExploredId, indicatorAbout, isOfStaff } from '../../../domain/statistics/indicatorAbout.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { FigureLink } from '../figureLinks.tsx';
import { Bar } from './Bar.tsx';
import { listAddress, type Question } from './exploreAddress.ts';
import { figureText, isCountOf, lengthOf } from './figureText.ts';
import classes from './indicator.module.css';
import { staffList } from './staffList.ts';

export interface ShownRow {
  key: string;
  label: string;
  figure: ExploredFigure;
  /** The same in the years before; null where the group was not there. */
  earlier: readonly (ExploredFigure | null)[];
  /** What the list behind it is asked with. */
  question: Question;
  isUnknown: boolean;
}

interface FigureRowsProps {
  id: ExploredId;
  heading: string;
  rows: readonly ShownRow[];
  /** Null where the rows are years, which add up to nothing. */
  total: ShownRow | null;
  /** What the years before are called. */
  earlier: readonly string[];
  isSmall: (count: number) => boolean;
}

/** The figures as a table, a bar drawn in each row; every count leads to the list behind it. */
export function FigureRows({ id, heading, rows, total, earlier, isSmall }: FigureRowsProps) {
  const t = useTexts('indicator');
  const code = useTexts('code');
  const { form, hasDays } = indicatorAbout[id];
  const whole = total?.figure ?? rows[0]?.figure;
  const isCount = whole === undefined || isCountOf(id, whole);
  const lengths = rows.flatMap((row) =>
    [row.figure, ...row.earlier].map((one) =>
      one && (isCount || one.denominator !== null) ? lengthOf(id, one) : null,
    ),
  );
  const most = Math.max(...lengths.map((length) => length ?? 0)) || 1;
  const row = (shown: ShownRow, isTotal: boolean) => (
    <Row key={shown.key} {...{ id, shown, most, isCount, isSmall, hasBar: !isTotal }} />
  );
  return (
    <div className={classes.tableBox}>
      <table className={classes.table}>
        <caption className="visually-hidden">{code(`indicator.${id}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <td className={classes.barCell} aria-hidden />
            {!isCount && <th scope="col">{t(`head.${form}`)}</th>}
            <th scope="col">{t('head.numerator')}</th>
            {!isCount && <th scope="col">{t('head.denominator')}</th>}
            {hasDays && <th scope="col">{t('head.median')}</th>}
            <th scope="col">{t('head.unknown')}</th>
            {earlier.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((shown) => row(shown, false))}</tbody>
        {total && <tfoot>{row(total, true)}</tfoot>}
      </table>
    </div>
  );
}

interface RowProps extends Pick<FigureRowsProps, 'id' | 'isSmall'> {
  shown: ShownRow;
  most: number;
  isCount: boolean;
  hasBar: boolean;
}

function Row({ id, shown, most, isCount, isSmall, hasBar }: RowProps) {
  const formats = useFormats();
  const { figure, label, earlier, question } = shown;
  const { numerator, denominator, unknown, median } = figure;
  // Where the whole is a share, a group without a denominator has no figure to draw or tell.
  const hasFigure = (one: ExploredFigure | null): one is ExploredFigure =>
    one !== null && (isCount || one.denominator !== null);
  const lengthIf = (one: ExploredFigure | null) => (hasFigure(one) ? lengthOf(id, one) : null);
  const before = lengthIf(earlier[0] ?? null);
  const counted = (count: number, part: (typeof listedParts)[number]): ReactNode => {
    const text = formats.number(count);
    return (
      <>
        <Counted id={id} question={question} part={part} count={count} label={`${label}: ${text}`}>
          {text}
        </Counted>
        {isSmall(count) && <sup className={classes.small}>◊</sup>}
      </>
    );
  };
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={classes.barCell}>
        {hasBar && <Bar value={lengthIf(figure)} before={before} most={most} isUnknown={shown.isUnknown} />}
      </td>
      {!isCount && <td className={classes.main}>{denominator === null ? '–' : figureText(id, figure, formats)}</td>}
      <td>{counted(numerator, 'above')}</td>
      {!isCount && <td>{denominator === null ? '–' : formats.number(denominator)}</td>}
      {indicatorAbout[id].hasDays && <td>{median === null ? '–' : formats.number(median)}</td>}
      <td>{counted(unknown, 'unknown')}</td>
      {earlier.map((one, index) => (
        // The order of the years never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={index} className={classes.earlier}>
          {hasFigure(one) ? figureText(id, one, formats) : '–'}
        </td>
      ))}
    </tr>
  );
}

interface CountedProps {
  id: ExploredId;
  question: Question;
  part: (typeof listedParts)[number];
  count: number;
  label: string;
  children: ReactNode;
}

/** A count as a link to whom it counts; of nobody, and for who may not see cases, a number. */
function Counted({ id, question, part, count, label, children }: CountedProps) {
  const mayRead = usePermission('case.read');
  const to = isOfStaff(id) ? (part === 'above' ? staffList(id) : null) : listAddress(question, part);
  if (count === 0 || !mayRead || to === null) return children;
  return (
    <FigureLink to={to} label={label}>
      {children}
    </FigureLink>
  );
}
