import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useTexts } from '../app/language.tsx';
import classes from './Breadcrumb.module.css';

interface BreadcrumbProps {
  /** The pages above this one, outermost first. */
  above: readonly { to: string; text: string }[];
  here: string;
}

/** The way back up. */
export function Breadcrumb({ above, here }: BreadcrumbProps) {
  const t = useTexts('app');
  return (
    <nav aria-label={t('breadcrumb')}>
      <ol className={classes.list}>
        {above.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} className="link">
              {text}
            </Link>
            <IconChevronRight size={16} stroke={1.5} aria-hidden />
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
