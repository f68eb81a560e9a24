import { Link } from 'react-router';

import { useTexts } from '../app/language.tsx';
import classes from './report.module.css';

/** The pages whose work the report tells of. */
export function BesideReport({ year }: { year: number }) {
  const t = useTexts('reportPage');
  return (
    <p className={classes.besideReport}>
      <Link className="link" to={`/kriterier/${year}`}>
        {t('criteria')}
      </Link>
      <Link className="link" to="/forbedring">
        {t('improvements')}
      </Link>
    </p>
  );
}
