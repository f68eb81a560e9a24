import { useEffect, useState } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './statistics.module.css';

/** How far the counting has come, once it has taken half a second; its place is there all the time. */
export function CountingNote({ done, total }: { done: number; total: number }) {
  const t = useTexts('statistics');
  const isCounting = done < total;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isCounting) return undefined;
    const timer = setTimeout(() => setLate(true), 500);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isCounting]);
  return (
    <p role="status" className={classes.counting}>
      {isCounting && isLate && t('counting', { done, total })}
    </p>
  );
}
