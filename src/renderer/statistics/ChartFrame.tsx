import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';

import { useTexts } from '../app/language.tsx';
import type { DashboardPanel } from '../../domain/statistics/dashboardPanel.ts';
import { CopyPanel } from './CopyPanel.tsx';
import classes from './statistics.module.css';

interface ChartFrameProps {
  title: string;
  subtitle: string;
  chart: ReactNode;
  table: ReactNode;
  /** What stands under both: footnotes, reservations, the way to more. */
  note?: ReactNode;
  /** Shown first; the other is one press away. */
  first?: 'chart' | 'table';
  /** Which of the panels this is, where it can be copied. */
  panel?: DashboardPanel;
}

/** A chart with its table, in the same corner everywhere. */
export function ChartFrame({ title, subtitle, chart, table, note, first = 'chart', panel }: ChartFrameProps) {
  const t = useTexts('statistics');
  const id = useId();
  const [shown, setShown] = useState(first);
  const isTable = shown === 'table';
  const Icon = isTable ? IconChartBar : IconTable;
  return (
    <section className={classes.frame} aria-labelledby={id}>
      <div className={classes.frameHead}>
        <div>
          <h2 id={id}>{title}</h2>
          <p className="second">{subtitle}</p>
        </div>
        <div className={classes.frameTools}>
          {panel && <CopyPanel panel={panel} title={title} />}
          <button type="button" className={classes.toggle} onClick={() => setShown(isTable ? 'chart' : 'table')}>
            <Icon size={16} stroke={1.7} aria-hidden />
            <span className="link">{t(isTable ? 'showChart' : 'showTable')}</span>
          </button>
        </div>
      </div>
      {isTable ? table : <figure className={classes.figure}>{chart}</figure>}
      {note && <div className={classes.note}>{note}</div>}
    </section>
  );
}
