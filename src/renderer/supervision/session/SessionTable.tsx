import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import type { SessionRow } from '../../../contract/supervision.ts';
import section from '../../components/Section.module.css';
import { SessionState } from './SessionState.tsx';

/** A few sessions, the latest first. */
export function SessionTable({ sessions }: { sessions: readonly SessionRow[] }) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const formats = useFormats();
  return (
    <table className={section.table}>
      <thead>
        <tr>
          <th scope="col">{t('session.day')}</th>
          <th scope="col">{t('session.kind')}</th>
          <th scope="col">{t('session.themes')}</th>
          <th scope="col">{t('session.attended')}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <td>
              <Link className="link" to={`/opplaering/veiledning/${session.id}`}>
                {formats.day(session.day)}
              </Link>
            </td>
            <td data-label={t('session.kind')}>{code(`supervisionKind.${session.kind}`)}</td>
            <td data-label={t('session.themes')}>{session.themes ?? '–'}</td>
            <td data-label={t('session.attended')}>
              <SessionState session={session} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
