import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertCircleFilled, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { StartOfMatch } from '../components/StartOfMatch.tsx';
import { useEnterWhenAnswered } from '../components/useEnterWhenAnswered.ts';
import type { PersonLine } from '../../contract/person.ts';
import type { IdentityKind } from '../../domain/person/codes.ts';
import { fieldProblem } from './FieldProblem.tsx';
import classes from './form.module.css';

interface PersonPickerProps {
  id: string;
  label?: string;
  error: string | null;
  onPick: (person: PersonLine) => void;
  /** Somebody who is not in the list: how they will be identified, and what was typed. Left out where nobody new will do. */
  onNew?: (kind: IdentityKind, typed: string) => void;
}

/** Looks a person up by number or name as one types; the three ways to make a new one stand at the foot of the list. */
export function PersonPicker({ id, label, error, onPick, onNew }: PersonPickerProps) {
  const t = useTexts('form');
  const formats = useFormats();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 80);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const mayFind = asked.length >= 2;
  const search = useApiQuery('search.find', { text: asked }, { enabled: mayFind, keepPrevious: true });
  const people = mayFind ? (search.data?.people ?? []) : [];
  const isAnswered = asked === text.trim() && (!mayFind || (search.isFetched && !search.isPlaceholderData));
  const { dropdownOpened, selectFirstOption, clickSelectedOption } = combobox;
  // The first hit is chosen as soon as it is there.
  useEffect(() => {
    if (isAnswered && dropdownOpened) selectFirstOption();
  }, [isAnswered, dropdownOpened, selectFirstOption]);
  const enter = useEnterWhenAnswered(isAnswered, clickSelectedOption);
  const newOnes = [
    ['nationalId', t('person.newPerson')],
    ['withoutNumber', t('person.withoutNumber')],
    ['expectedChild', t('person.expectedChild')],
  ] as const;
  const choose = (value: string) => {
    combobox.closeDropdown();
    const kind = newOnes.find(([newKind]) => `new:${newKind}` === value)?.[0];
    if (kind) return onNew?.(kind, text.trim());
    const person = people.find((one) => one.id === value);
    if (person) onPick(person);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          id={id}
          label={label ?? t('person.label')}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          autoComplete="off"
          value={text}
          error={fieldProblem(error)}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDownCapture={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isAnswered) return;
            event.preventDefault();
            event.stopPropagation();
            enter();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t('person.label')}>
          {people.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              <span className={classes.hit}>
                <StartOfMatch text={formats.name(person)} typed={asked} />
                <span className="tabular">
                  {person.birthDate === null ? formats.born(person) : formats.day(person.birthDate)}
                </span>
                <span className="tabular">{person.maskedNationalId}</span>
                <span className={classes.hitSide}>
                  {person.missesCoordinator && (
                    <>
                      <IconAlertCircleFilled size={14} aria-hidden /> {t('person.missesCoordinator')}
                    </>
                  )}
                </span>
              </span>
            </Combobox.Option>
          ))}
          {people.length === 0 && asked.length >= 2 && <Combobox.Empty>{t('person.noHit')}</Combobox.Empty>}
          {onNew && (
            <div role="group" aria-label={t('person.notListed')} className={classes.hitFoot}>
              <span aria-hidden>{t('person.notListed')}</span>
              {newOnes.map(([kind, name]) => (
                <Combobox.Option key={kind} value={`new:${kind}`}>
                  <span className={classes.newOne}>{name}</span>
                </Combobox.Option>
              ))}
            </div>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
