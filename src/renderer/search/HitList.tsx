import { useEffect } from 'react';

import { useTexts } from '../app/language.tsx';
import { StartOfMatch } from '../components/StartOfMatch.tsx';
import type { Hit, HitGroup } from './hits.tsx';
import classes from './SearchPalette.module.css';

interface HitListProps {
  id: string;
  groups: readonly HitGroup[];
  /** The chosen hit, counted through all groups. */
  at: number;
  typed: string;
  onPoint: (at: number) => void;
  onRun: (hit: Hit) => void;
}

/** The hits in their groups. The field above keeps the focus; the chosen one is pointed at. */
export function HitList({ id, groups, at, typed, onPoint, onRun }: HitListProps) {
  const t = useTexts('search');
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const starts = groups.map((_group, index) =>
    groups.slice(0, index).reduce((sum, before) => sum + before.hits.length, 0),
  );
  return (
    <div id={`${id}-list`} role="listbox" aria-label={t('title')} className={classes.list}>
      {groups.map((group, groupIndex) => (
        <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
          <div id={`${id}-${group.key}`} className={classes.group}>
            {t(group.key)} <span>{group.hits.length}</span>
          </div>
          {group.hits.map((hit, index) => {
            const place = (starts[groupIndex] ?? 0) + index;
            const Icon = hit.icon;
            return (
              // The keyboard is the field's: arrows move the choice, Enter runs it.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={hit.key}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                className={classes.hit}
                onMouseMove={() => place !== at && onPoint(place)}
                onClick={() => onRun(hit)}
              >
                <Icon size={20} stroke={1.4} aria-hidden className={classes.icon} />
                <StartOfMatch text={hit.text} typed={typed.replace(/^>/, '')} />
                {hit.note && <span className={classes.note}>{hit.note}</span>}
                <span className={classes.side}>{hit.side}</span>
                {place === at && (
                  <kbd className="key-hint" aria-hidden>
                    Enter
                  </kbd>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
