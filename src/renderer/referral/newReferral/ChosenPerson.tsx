import { useEffect, useRef } from 'react';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import classes from './who.module.css';

/** The person the melding is about, as one line: name, age, masked number, where they live. */
export function ChosenPerson({ personId, onChange }: { personId: string; onChange: () => void }) {
  const t = useTexts('form');
  const formats = useFormats();
  const today = useToday();
  const { data, error, refetch } = useApiQuery('person.get', { id: personId });
  const change = useRef<HTMLButtonElement>(null);
  // The field that was typed in is gone: the next Tab goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) change.current?.focus();
  }, []);
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const fields = data?.fields;
  const facts = fields && [
    fields.birthDate === null ? formats.born(fields) : formats.age(fields.birthDate, today),
    data.maskedNationalId,
    [fields.address, fields.area].filter(Boolean).join(', ') || null,
  ];
  return (
    <div className={classes.chosen}>
      <strong>{fields && formats.name(fields)}</strong>
      <span className={classes.facts}>{facts?.filter(Boolean).join(' · ')}</span>
      <button ref={change} type="button" className="link" onClick={onChange}>
        {t('person.change')}
      </button>
    </div>
  );
}
