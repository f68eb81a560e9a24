import { type ReactNode } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import type { Day } from '../../domain/calendar/day.ts';
import classes from './Timeline.module.css';

export interface TimelineItem {
  key: string;
  day: Day;
  title: ReactNode;
  text?: ReactNode;
  /** Links under the item, such as «Angre siste steg». */
  actions?: ReactNode;
  tone?: 'normal' | 'red' | 'amber';
  /** Taken back: stays, struck out. */
  undone?: boolean;
}

interface TimelineProps {
  /** What has happened, oldest first. */
  past: readonly TimelineItem[];
  /** What will come, nearest first. */
  future: readonly TimelineItem[];
}

/** The story of a case: downwards through «I dag» into what will come (hollow dots, dotted line). */
export function Timeline({ past, future }: TimelineProps) {
  const t = useTexts('component');
  const formats = useFormats();
  const today = useToday();
  return (
    <div className={classes.timeline}>
      <ol className={classes.list} aria-label={t('past')}>
        {past.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ol>
      <div className={classes.today}>
        <time dateTime={today}>{formats.day(today)}</time>
        <span className={classes.todayWord}>{t('today')}</span>
      </div>
      {future.length > 0 && (
        <ol className={classes.list} data-future aria-label={t('future')}>
          {future.map((item) => (
            <Item key={item.key} item={item} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Item({ item }: { item: TimelineItem }) {
  const formats = useFormats();
  return (
    <li className={classes.item} data-tone={item.tone ?? 'normal'} data-undone={item.undone || undefined}>
      <time className={classes.day} dateTime={item.day}>
        {formats.day(item.day)}
      </time>
      <span className={classes.dot} aria-hidden />
      <div className={classes.body}>
        <div className={classes.title}>{item.title}</div>
        {item.text && <div className={classes.text}>{item.text}</div>}
        {item.actions && <div className={classes.actions}>{item.actions}</div>}
      </div>
    </li>
  );
}
