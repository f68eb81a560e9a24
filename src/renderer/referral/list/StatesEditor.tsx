import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import type { ReferralState } from '../../../domain/referral/state.ts';
import { useTexts } from '../../app/language.tsx';
import editor from '../../components/filterEditors/editor.module.css';
import { CheckboxField, CheckboxList } from '../../form/CheckboxList.tsx';

interface StatesEditorProps {
  isOpenOnly: boolean;
  states: readonly ReferralState[];
  all: readonly ReferralState[];
  onDone: (part: { open: true | null; states: readonly ReferralState[] | null }) => void;
}

/** All that are at work, or chosen states. */
export function StatesEditor({ isOpenOnly, states, all, onDone }: StatesEditorProps) {
  const t = useTexts('referral');
  const tComponent = useTexts('component');
  const code = useTexts('code');
  const id = useId();
  const [open, setOpen] = useState(isOpenOnly);
  const [ticked, setTicked] = useState<ReferralState[]>([...states]);
  return (
    <form
      className={editor['editor']}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(open ? { open: true, states: null } : { open: null, states: ticked });
      }}
    >
      <CheckboxField
        id={`${id}-open`}
        label={t('filter.onlyOpen')}
        optional={false}
        value={open}
        error={null}
        onChange={setOpen}
        onBlur={() => undefined}
      />
      {!open && (
        <div className={editor['wide']}>
          <CheckboxList
            id={id}
            label={t('filter.states')}
            optional={false}
            value={ticked}
            error={null}
            single
            choices={all.map((state) => ({ value: state, label: code(`state.${state}`) }))}
            onChange={setTicked}
            onBlur={() => undefined}
          />
        </div>
      )}
      <Button type="submit" variant="default">
        {tComponent('showFiltered')}
      </Button>
    </form>
  );
}
