import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';

import type { ChoosablePlace } from '../../../domain/directory/pastedPlaces.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { ListSearch } from '../../components/ListSearch.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { useAppForm } from '../../form/useAppForm.ts';
import classes from '../directory.module.css';
import { PastedList } from './PastedList.tsx';
import { PlaceTicks } from './PlaceTicks.tsx';

interface ChoosePlacesFormProps {
  places: readonly ChoosablePlace[];
  chosen: readonly string[];
  stored: StoredDraft;
}

/** The choice as it stands: what is pasted is ticked off below, and nothing is saved before the button is pressed. */
export function ChoosePlacesForm({ places, chosen, stored }: ChoosePlacesFormProps) {
  const t = useTexts('directory');
  const navigate = useNavigate();
  const done = useDoneMessage();
  const [search, setSearch] = useState('');
  const [onlyChosen, setOnlyChosen] = useState(false);
  const form = useAppForm({
    initialValues: resumed({ keys: [...chosen] }, stored),
    schema: z.object({ keys: z.array(z.string()) }),
    labels: { keys: t('choose.title') },
  });
  const kept = useKept('catchmentChoice', 'all', form, stored);
  const save = useSaving('catchment.choose', form, kept, (counts) => {
    done(t('choose.saved', counts));
    void navigate('/samarbeid');
  });
  const keys = new Set(form.values.keys);
  const tick = (more: readonly string[]) => form.setValues({ keys: [...new Set([...form.values.keys, ...more])] });
  const turn = (key: string) => {
    const next = new Set(keys);
    if (!next.delete(key)) next.add(key);
    form.setValues({ keys: [...next] });
  };
  const sought = search.toLocaleLowerCase('nb');
  const shown = places
    .filter(({ key }) => !onlyChosen || keys.has(key))
    .filter(({ key, name, otherNames, within }) =>
      [key, name, ...otherNames, within].some((text) => text.toLocaleLowerCase('nb').includes(sought)),
    );
  return (
    <Form form={form} label={t('choose.title')} onSubmit={() => form.submit((input) => save.send(input))}>
      <PastedList places={places} onFound={tick} />
      <div className={classes.tools}>
        <ListSearch label={t('choose.search')} text={search} onSearch={setSearch} />
        <Checkbox
          label={t('choose.onlyChosen')}
          checked={onlyChosen}
          onChange={(event) => setOnlyChosen(event.currentTarget.checked)}
        />
      </div>
      <p role="status" className="second">
        {t('choose.chosen', { count: keys.size, all: places.length })}
      </p>
      {shown.length === 0 ? (
        <p className="second">{t('choose.none')}</p>
      ) : (
        <PlaceTicks places={shown} chosen={keys} onTurn={turn} />
      )}
      <ActionBar note={<DraftNote state={kept.state} />}>
        <Button type="submit" loading={save.isSaving}>
          {t('choose.save', { count: keys.size })}
        </Button>
      </ActionBar>
    </Form>
  );
}
