import { Link } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import section from '../../components/PageSection.module.css';
import classes from '../directory.module.css';
import { AgreementStatePill } from './AgreementStatePill.tsx';

/** The agreements with a kommune or a partner; nothing where there is none. */
export function AgreementsWith({ bodyId }: { bodyId: string }) {
  const t = useTexts('directory');
  const formats = useFormats();
  const { data } = useApiQuery('agreement.list', {});
  const own = (data ?? []).filter(({ placeId, partnerId }) => placeId === bodyId || partnerId === bodyId);
  if (own.length === 0) return null;
  return (
    <section className={section.section}>
      <h2>{t('agreements.title')}</h2>
      <ul className={classes.log}>
        {own.map(({ id, title, fromDay, toDay, state }) => (
          <li key={id}>
            <time dateTime={fromDay}>{formats.day(fromDay)}</time>
            <div>
              <Link className="link" to={`/samarbeid/avtaler/${id}`}>
                {title}
              </Link>
              {toDay !== null && (
                <p className="second">
                  {t('field.toDay')} {formats.day(toDay)}
                </p>
              )}
            </div>
            <AgreementStatePill state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
