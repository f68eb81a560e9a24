import { useTexts } from '../app/language.tsx';
import { ActionBar } from './ActionBar.tsx';
import type { TableSelection } from './tableSelection.ts';

interface SelectionBarProps {
  selection: TableSelection;
  /** The keys of the rows fetched so far. */
  loaded: readonly string[];
  total: number;
}

/** What is chosen, and what can be done with all of it. Takes the place of the action bar and never covers the count. */
export function SelectionBar({ selection, loaded, total }: SelectionBarProps) {
  const t = useTexts('component');
  const { chosen, onChange, actions, everyKey } = selection;
  const most = everyKey ? total : loaded.length;
  const chooseAll = async () => onChange(new Set(everyKey ? await everyKey() : loaded));
  return (
    <ActionBar
      note={
        <>
          <strong role="status">{t('chosen', { count: chosen.size })}</strong>
          {chosen.size < most && (
            <button type="button" className="link" onClick={() => void chooseAll()}>
              {t('chooseAll', { all: most })}
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
