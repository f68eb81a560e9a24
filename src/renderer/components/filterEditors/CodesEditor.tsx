import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import { CheckboxList } from '../../form/CheckboxList.tsx';
import classes from './editor.module.css';

interface CodesEditorProps<Value extends string> {
  label: string;
  values: readonly Value[];
  chosen: readonly Value[];
  textOf: (value: Value) => string;
  onDone: (chosen: Value[]) => void;
}

/** A filter of any of a code list; the list is asked when one is done, not at every tick. */
export function CodesEditor<Value extends string>({ label, values, chosen, textOf, onDone }: CodesEditorProps<Value>) {
  const t = useTexts('component');
  const id = useId();
  const [ticked, setTicked] = useState<Value[]>([...chosen]);
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(ticked);
      }}
    >
      <div className={classes.wide}>
        <CheckboxList
          id={id}
          label={label}
          optional={false}
          value={ticked}
          error={null}
          single
          choices={values.map((value) => ({ value, label: textOf(value) }))}
          onChange={setTicked}
          onBlur={() => undefined}
        />
      </div>
      <Button type="submit" variant="default">
        {t('showFiltered')}
      </Button>
    </form>
  );
}
