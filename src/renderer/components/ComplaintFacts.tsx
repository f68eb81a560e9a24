import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { LawReference } from './LawReference.tsx';
import { SideFacts } from './SidePanel.tsx';

interface ComplaintFactsProps {
  personId: string;
  /** The case a new complaint is about; null on the page of the person. */
  referralId: string | null;
}

/** The person's complaints, in short, on the page of the person or of a case; a new one is one press away. */
export function ComplaintFacts({ personId, referralId }: ComplaintFactsProps) {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const { data } = useApiQuery('complaint.ofPerson', { personId });
  if (!data || (data.length === 0 && !mayWrite)) return null;
  return (
    <SideFacts
      title={t('onCase.title')}
      law={<LawReference reference="pbrl §§ 7-2, 7-5">{t('onCase.law')}</LawReference>}
      link={
        mayWrite && (
          <Link
            className="link"
            to={`/klager/ny?person=${personId}${referralId === null ? '' : `&case=${referralId}`}`}
          >
            {t('onCase.new')}
          </Link>
        )
      }
    >
      {data.map(({ id, receivedOn, recordKind, kind, state, outcome }) => (
        <p key={id}>
          <Link className="link" to={`/klager/${id}`}>
            {recordKind === 'complaint' ? code(`complaintKind.${kind}`) : code(`complaintRecordKind.${recordKind}`)}
          </Link>{' '}
          <span className="second">
            {formats.day(receivedOn)},{' '}
            {formats.inSentence(
              outcome === null ? code(`complaintState.${state}`) : code(`complaintOutcome.${outcome}`),
            )}
          </span>
        </p>
      ))}
    </SideFacts>
  );
}
