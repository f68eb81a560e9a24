import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './MoreFields.module.css';

interface MoreFieldsProps {
  title: string;
  /** What is inside, in a few words. */
  hint: string;
  /** Something inside must be corrected: the part is unfolded so that the error can be reached. */
  mustShow: boolean;
  /** Unfolded from the start: something is already filled in. */
  fromStart?: boolean;
  children: ReactNode;
}

/** The part of a form that may be left alone, folded until one wants it. */
export function MoreFields({ title, hint, mustShow, fromStart = false, children }: MoreFieldsProps) {
  const t = useTexts('form');
  const [isOpen, setOpen] = useState(fromStart);
  return (
    <details className={classes.more} open={isOpen || mustShow} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        <IconChevronRight size={18} stroke={1.8} aria-hidden />
        <span className={classes.title}>{title}</span>
        <span className="second">
          {t('optional')} · {hint}
        </span>
      </summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}
