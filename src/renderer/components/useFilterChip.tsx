import type { Day } from '../../domain/calendar/day.ts';
import { useFormats } from '../app/language.tsx';
import { CodesEditor } from './filterEditors/CodesEditor.tsx';
import { DayEditor } from './filterEditors/DayEditor.tsx';
import { DaysEditor } from './filterEditors/DaysEditor.tsx';
import { OneEditor } from './filterEditors/OneEditor.tsx';
import { useDaysSpan } from './filterEditors/useDaysSpan.ts';
import type { FilterChip } from './FilterChips.tsx';

/** Changes parts of a list's filter; null clears one. */
export type ChangeFilter<Key extends string> = (part: Partial<Record<Key, unknown>>) => void;

export interface Choice {
  value: string;
  label: string;
}

/** The kinds of chip a list narrows itself with, each changing its own part of the filter. */
export function useFilterChip<Key extends string>(change: ChangeFilter<Key>) {
  const formats = useFormats();
  const span = useDaysSpan();
  const set = (key: Key, value: unknown) => change({ [key]: value } as Partial<Record<Key, unknown>>);
  const changing = (key: Key, close: () => void) => (value: unknown) => {
    set(key, value);
    close();
  };

  /** Any of a code list. */
  const codes = <Value extends string>(
    key: Key,
    label: string,
    values: readonly Value[],
    chosen: readonly Value[],
    textOf: (value: Value) => string,
  ): FilterChip => ({
    key,
    label,
    value: chosen.length === 0 ? null : chosen.map(textOf).join(', '),
    editor: (close) => (
      <CodesEditor label={label} values={values} chosen={chosen} textOf={textOf} onDone={changing(key, close)} />
    ),
    onRemove: () => set(key, null),
  });

  /** One of some choices; who is chosen but not among them is shown as it stands in the address. */
  const one = (key: Key, label: string, choices: readonly Choice[], chosen: string | null): FilterChip => ({
    key,
    label,
    value: chosen === null ? null : (choices.find(({ value }) => value === chosen)?.label ?? chosen),
    editor: (close) => <OneEditor label={label} choices={choices} value={chosen} onDone={changing(key, close)} />,
    onRemove: () => set(key, null),
  });

  /** On or off; `words` say what it means when it is on. */
  const yes = (key: Key, label: string, isOn: boolean, words: string): FilterChip =>
    one(key, label, [{ value: 'true', label: words }], isOn ? 'true' : null);

  const day = (key: Key, label: string, field: { label: string; help: string }, value: Day | null): FilterChip => ({
    key,
    label,
    value: value === null ? null : formats.day(value),
    editor: (close) => <DayEditor {...field} value={value} onDone={changing(key, close)} />,
    onRemove: () => set(key, null),
  });

  /** A span of days, kept as two parts of the filter. */
  const days = (label: string, keys: { from: Key; to: Key }, from: Day | null, to: Day | null): FilterChip => {
    const setBoth = (nextFrom: Day | null, nextTo: Day | null) =>
      change({ [keys.from]: nextFrom, [keys.to]: nextTo } as Partial<Record<Key, unknown>>);
    return {
      key: keys.from,
      label,
      value: span(from, to),
      editor: (close) => (
        <DaysEditor
          from={from}
          to={to}
          onDone={(...next) => {
            setBoth(...next);
            close();
          }}
        />
      ),
      onRemove: () => setBoth(null, null),
    };
  };

  return { codes, one, yes, day, days };
}
