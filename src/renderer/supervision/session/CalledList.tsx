import { Checkbox, Select } from '@mantine/core';

import { useTexts } from '../../app/language.tsx';
import classes from './session.module.css';

export interface Callable {
  id: string;
  name: string;
  second: string | null;
}

interface CalledListProps {
  id: string;
  /** The group of the fadder, or the faddere: shown whether they are called or not. */
  group: readonly Callable[];
  /** Everybody else who can be added. */
  others: readonly Callable[];
  called: string[];
  /** «Hele gruppen» */
  allText: string;
  emptyText: string;
  onChange: (called: string[]) => void;
}

/** Who is called: the group with a tick each, and others added by name. */
export function CalledList({ id, group, others, called, allText, emptyText, onChange }: CalledListProps) {
  const t = useTexts('supervision');
  const inGroup = new Set(group.map((one) => one.id));
  const added = others.filter((one) => called.includes(one.id) && !inGroup.has(one.id));
  const shown = [...group, ...added];
  const addable = others.filter((one) => !inGroup.has(one.id) && !called.includes(one.id));
  const toggle = (who: string, isCalled: boolean) =>
    onChange(isCalled ? [...called, who] : called.filter((one) => one !== who));
  return (
    <fieldset id={id} className={classes.called}>
      <legend>
        {t('session.who')} <span className={classes.count}>{called.length}</span>
      </legend>
      {group.length > 0 && (
        <div className={classes.quick}>
          <button type="button" className="link" onClick={() => onChange([...new Set([...called, ...inGroup])])}>
            {allText}
          </button>
          <button type="button" className="link" onClick={() => onChange([])}>
            {t('session.nobody')}
          </button>
        </div>
      )}
      {shown.length === 0 && <p className="second">{emptyText}</p>}
      <div className={classes.people}>
        {shown.map((one) => (
          <Checkbox
            key={one.id}
            label={one.name}
            description={one.second}
            checked={called.includes(one.id)}
            onChange={(event) => toggle(one.id, event.currentTarget.checked)}
          />
        ))}
      </div>
      {addable.length > 0 && (
        <Select
          label={t('session.add')}
          maw={340}
          data={addable.map((one) => ({ value: one.id, label: [one.name, one.second].filter(Boolean).join(' · ') }))}
          value={null}
          searchable
          selectFirstOptionOnChange
          limit={60}
          onChange={(who) => who !== null && onChange([...called, who])}
        />
      )}
    </fieldset>
  );
}
