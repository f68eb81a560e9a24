import { useId } from 'react';

import type { PersonLine } from '../../../contract/person.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { PersonPicker } from '../../form/PersonPicker.tsx';
import classes from '../person.module.css';

interface OtherRecordProps {
  person: PersonLine;
  other: PersonLine | null;
  onPick: (other: PersonLine) => void;
  onChange: () => void;
}

/** The second record: one of those that are most alike, or looked up. */
export function OtherRecord({ person, other, onPick, onChange }: OtherRecordProps) {
  const t = useTexts('person');
  const tForm = useTexts('form');
  const formats = useFormats();
  const id = useId();
  const { givenName, familyName, birthDate } = person;
  const alike = useApiQuery('person.duplicates', {
    nationalId: null,
    givenName,
    familyName,
    birthDate,
    exceptId: person.id,
  });
  if (other !== null) {
    return (
      <p>
        <strong>{formats.name(other)}</strong> {formats.born(other)}{' '}
        <button type="button" className="link" onClick={onChange}>
          {tForm('person.change')}
        </button>
      </p>
    );
  }
  return (
    <div>
      <PersonPicker
        id={id}
        label={t('merge.other')}
        error={null}
        onPick={(picked) => picked.id !== person.id && onPick(picked)}
      />
      {alike.data && alike.data.length > 0 && (
        <>
          <p className="second">{t('merge.suggestions')}</p>
          <ul className={classes['choices']}>
            {alike.data.map((one) => (
              <li key={one.id}>
                <button type="button" className="link" onClick={() => onPick(one)}>
                  {formats.name(one)}
                </button>{' '}
                <span className="second">
                  {formats.born(one)} · {t(`merge.${one.match}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
