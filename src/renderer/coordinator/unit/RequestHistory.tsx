import { useState } from 'react';
import { Link } from 'react-router';

import type { UnitRequest } from '../../../contract/unit.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import section from '../../components/Section.module.css';

/** So many are shown at once; the rest a press away. */
const firstShown = 12;

/** What the unit was asked, the latest first, and why it said no. */
export function RequestHistory({ requests }: { requests: readonly UnitRequest[] }) {
  const t = useTexts('unit');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? requests : requests.slice(0, firstShown);
  return (
    <section className={section.section} aria-labelledby="unit-requests">
      <div className={section.head}>
        <h2 id="unit-requests">
          {t('page.requests')} <span className={section.number}>{requests.length}</span>
        </h2>
        {requests.length > shown.length && (
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {t('page.showAll', { all: requests.length })}
          </button>
        )}
      </div>
      {requests.length === 0 ? (
        <p className="second">{t('page.noRequests')}</p>
      ) : (
        <table className={section.table}>
          <thead>
            <tr>
              <th scope="col">{t('page.asked')}</th>
              <th scope="col">{t('page.person')}</th>
              <th scope="col">{t('page.answer')}</th>
              <th scope="col">{t('page.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((request) => (
              <Line key={request.id} request={request} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ request }: { request: UnitRequest }) {
  const t = useTexts('unit');
  const code = useTexts('code');
  const formats = useFormats();
  const { state, declineReason, answerNote, answeredOn } = request;
  const answer =
    answeredOn === null
      ? t('page.answerBy', { day: formats.day(request.answerBy) })
      : t('page.answeredOn', { state: code(`requestState.${state}`), day: formats.day(answeredOn) });
  const why = [declineReason === null ? null : code(`declineReason.${declineReason}`), answerNote].filter(Boolean);
  return (
    <tr>
      <td data-label={t('page.asked')}>{formats.day(request.requestedOn)}</td>
      <td>
        <Link className="link" to={`/sak/${request.referralId}`}>
          {formats.name(request.person)}
        </Link>{' '}
        <span className="second">{code(`coordinatorRole.${request.role}`)}</span>
      </td>
      <td data-label={t('page.answer')}>{answer}</td>
      <td data-label={t('page.reason')}>{why.length === 0 ? '–' : why.join(': ')}</td>
    </tr>
  );
}
