import { useTexts } from '../app/language.tsx';
import { ActionBar } from './ActionBar.tsx';
import type { TableSelection } from './DataTable.tsx';

/** What is chosen, and what can be done with all of it. Takes the place of the action bar and never covers the count. */
export function SelectionBar({ selection, rows }: { selection: TableSelection; rows: readonly string[] }) {
  const t = useTexts('component');
  const { chosen, onChange, actions } = selection;
  return (
    <ActionBar
      note={
        <>
          <strong role="status">{t('chosen', { count: chosen.size })}</strong>
          {chosen.size < rows.length && (
            <button type="button" className="link" onClick={() => onChange(new Set(rows))}>
              {t('chooseAll', { all: rows.length })}
            </button>
          )}
          <span>
            <button type="button" className="link" onClick={() => onChange(new Set())}>
              {t('clearChosen')}
            </button>{' '}
            <kbd className="key-hint">Esc</kbd>
          </span>
        </>
      }
    >
      {actions([...chosen])}
    </ActionBar>
  );
}
