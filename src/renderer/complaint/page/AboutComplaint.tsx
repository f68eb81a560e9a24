import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import classes from '../complaint.module.css';
import type { ComplaintFile } from './complaintFile.ts';

/** What was registered of the complaint. */
export function AboutComplaint({ file }: { file: ComplaintFile }) {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();
  const { fields, person, caseNumber, termEndsOn, term, isInTime } = file;
  const who = code(`complainant.${fields.complainant}`);
  return (
    <SideFacts
      title={t('facts')}
      link={
        <Link className="link" to={`/personer/${person.id}`}>
          {formats.name(person)}
        </Link>
      }
    >
      <DefinitionList
        facts={[
          [t('field.receivedOn'), formats.day(fields.receivedOn)],
          fields.sentOn === null ? null : [t('field.sentOn'), formats.day(fields.sentOn)],
          [t('field.complainant'), fields.complainantName === null ? who : `${who}: ${fields.complainantName}`],
          [t('field.ground'), code(`complaintGround.${fields.ground}`)],
          fields.referralId === null
            ? null
            : [
                t('field.referralId'),
                <Link key="case" className="link" to={`/sak/${fields.referralId}`}>
                  {caseNumber}
                </Link>,
              ],
          fields.knownOn === null ? null : [t('field.knownOn'), formats.day(fields.knownOn)],
          [t('field.startReason'), fields.startReason],
          termEndsOn === null
            ? null
            : [
                t('column.inTime'),
                <>
                  {t(isInTime ? 'inTime' : 'late')},{' '}
                  {t('termUntil', {
                    day: formats.day(termEndsOn),
                    period: term ? formats.period(term.period) : '',
                    basis: term?.basis ?? '',
                  })}
                  {term?.weight !== 'law' && <span className={classes.note}>{t('termToConfirm')}</span>}
                </>,
              ],
          fields.description === null
            ? null
            : [
                t('field.description'),
                <span key="description" className={classes.text}>
                  {fields.description}
                </span>,
              ],
        ]}
      />
    </SideFacts>
  );
}
