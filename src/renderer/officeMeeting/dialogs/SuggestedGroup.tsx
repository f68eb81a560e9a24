import { Checkbox } from '@mantine/core';

import type { AgendaSuggestion } from '../../../contract/agenda.ts';
import type { InputAt } from '../../api/paths.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from '../meeting.module.css';

type Added = InputAt<'agenda.add'>['items'][number];

interface SuggestedGroupProps {
  kind: 'decision' | 'complaint' | 'coordinator';
  found: { rows: readonly AgendaSuggestion[]; total: number };
  isChosen: (key: string) => boolean;
  onToggle: (key: string, item: Added) => void;
  /** Null where no more can be shown. */
  onMore: (() => void) | null;
}

/** Those of one kind who wait, the most urgent first. */
export function SuggestedGroup({ kind, found, isChosen, onToggle, onMore }: SuggestedGroupProps) {
  const t = useTexts('meeting');
  const code = useTexts('code');
  const formats = useFormats();
  const { rows, total } = found;
  const pointOf = ({ complaintId, referralId }: AgendaSuggestion): Added | null => {
    if (kind === 'complaint') return complaintId === null ? null : { kind, complaintId };
    return referralId === null ? null : { kind, referralId };
  };
  const factsOf = ({ caseNumber, need, complaintKind, dueOn, alsoOn }: AgendaSuggestion) =>
    [
      caseNumber && t('item.case', { caseNumber }),
      need && code(`need.${need}`),
      complaintKind && code(`complaintKind.${complaintKind}`),
      dueOn && t('suggest.due', { day: formats.day(dueOn) }),
      alsoOn && t('suggest.alsoOn', { day: formats.day(alsoOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <fieldset>
      <legend>{t(`suggest.${kind}`)}</legend>
      {rows.length === 0 && <p className="second">{t('suggest.none')}</p>}
      <ul className={classes.choices}>
        {rows.map((row) => {
          const key = `${kind} ${row.complaintId ?? row.referralId ?? ''}`;
          const point = pointOf(row);
          return (
            point && (
              <li key={key}>
                <Checkbox
                  label={formats.name(row.person)}
                  description={factsOf(row)}
                  checked={isChosen(key)}
                  onChange={() => onToggle(key, point)}
                />
              </li>
            )
          );
        })}
      </ul>
      {rows.length < total && (
        <p className="second">
          {t('suggest.showing', { shown: rows.length, all: formats.number(total) })}{' '}
          {onMore && (
            <button type="button" className="link" onClick={onMore}>
              {t('suggest.showAll')}
            </button>
          )}
        </p>
      )}
    </fieldset>
  );
}
