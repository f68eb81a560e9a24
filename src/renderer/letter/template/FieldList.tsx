import { Tooltip } from '@mantine/core';

import { type MergeField, mergeFieldGroups } from '../../../domain/letter/mergeField.ts';
import { useTexts } from '../../app/language.tsx';
import { useFieldWords } from '../fieldWords.ts';
import classes from '../letter.module.css';

interface FieldListProps {
  textareaId: string;
  value: string;
  onChange: (value: string) => void;
}

const groups = Object.keys(mergeFieldGroups) as (keyof typeof mergeFieldGroups)[];

/** Every field there is, with what it holds; one press puts it in where the cursor stands. */
export function FieldList({ textareaId, value, onChange }: FieldListProps) {
  const t = useTexts('letter');
  const words = useTexts('letterField');
  const { labelOf } = useFieldWords();
  const insert = (field: MergeField) => {
    const area = document.getElementById(textareaId);
    const [from, to] =
      area instanceof HTMLTextAreaElement ? [area.selectionStart, area.selectionEnd] : [value.length, value.length];
    const token = `{{${labelOf(field)}}}`;
    onChange(value.slice(0, from) + token + value.slice(to));
    // After the text is there, the cursor goes behind what was put in.
    requestAnimationFrame(() => {
      if (!(area instanceof HTMLTextAreaElement)) return;
      area.focus();
      area.setSelectionRange(from + token.length, from + token.length);
    });
  };
  return (
    <details>
      <summary>{t('template.fields')}</summary>
      <p className="second">{t('template.fieldsHelp')}</p>
      {groups.map((group) => (
        <section key={group} className={classes.fieldGroup}>
          <h2>{words(`group.${group}`)}</h2>
          <ul className={classes.fieldList}>
            {mergeFieldGroups[group].map((field: MergeField) => (
              <li key={field}>
                <Tooltip
                  label={words(`fieldHelp.${field}`)}
                  multiline
                  maw={320}
                  events={{ hover: true, focus: true, touch: true }}
                >
                  <button
                    type="button"
                    className={classes.field}
                    aria-label={t('template.insert', { field: labelOf(field) })}
                    onClick={() => insert(field)}
                  >
                    {labelOf(field)}
                  </button>
                </Tooltip>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
