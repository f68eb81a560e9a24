import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './FilterChips.module.css';

export interface FilterChip {
  key: string;
  /** «Tilstand» */
  label: string;
  /** «åpen»; null where the filter is not set, and then it is offered under «Legg til filter». */
  value: string | null;
  /** What is shown when the chip is opened; `close` folds it again. */
  editor: (close: () => void) => ReactNode;
  onRemove: () => void;
}

/** The filters of a list: set ones as chips to open or remove one by one, the others behind «Legg til filter». */
export function FilterChips({ chips, onReset }: { chips: readonly FilterChip[]; onReset: () => void }) {
  const t = useTexts('component');
  const set = chips.filter((chip) => chip.value !== null);
  const unset = chips.filter((chip) => chip.value === null);
  return (
    <div className={classes.row}>
      {set.map((chip) => (
        <Chip key={chip.key} chip={chip} />
      ))}
      {unset.length > 0 && <AddFilter chips={unset} />}
      {set.length > 0 && (
        <button type="button" className="link" onClick={onReset}>
          {t('clearFilters')}
        </button>
      )}
    </div>
  );
}

function Chip({ chip }: { chip: FilterChip }) {
  const t = useTexts('component');
  const [opened, setOpened] = useState(false);
  return (
    <span className={classes.chip}>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
        <Popover.Target>
          <UnstyledButton className={classes.open} onClick={() => setOpened((was) => !was)}>
            {chip.label}: <strong>{chip.value}</strong>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>{chip.editor(() => setOpened(false))}</Popover.Dropdown>
      </Popover>
      <UnstyledButton
        className={classes.remove}
        aria-label={t('removeFilter', { name: chip.label })}
        onClick={chip.onRemove}
      >
        <IconX size={18} stroke={1.6} aria-hidden />
      </UnstyledButton>
    </span>
  );
}

function AddFilter({ chips }: { chips: readonly FilterChip[] }) {
  const t = useTexts('component');
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const chip = chips.find(({ key }) => key === chosen);
  const close = () => {
    setOpened(false);
    setChosen(null);
  };
  return (
    <Popover opened={opened} onChange={(open) => (open ? setOpened(true) : close())} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.add} onClick={() => (opened ? close() : setOpened(true))}>
          <IconPlus size={18} stroke={1.6} aria-hidden />
          {t('addFilter')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {chip ? (
          <>
            <p className={classes.name}>{chip.label}</p>
            {chip.editor(close)}
          </>
        ) : (
          <ul className={classes.choices}>
            {chips.map(({ key, label }) => (
              <li key={key}>
                <Button variant="subtle" size="sm" fullWidth justify="flex-start" onClick={() => setChosen(key)}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
