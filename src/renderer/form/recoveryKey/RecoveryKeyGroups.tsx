import { useTexts } from '../../app/language.tsx';
import classes from './recoveryKey.module.css';

/** The nine numbered groups. */
export function RecoveryKeyGroups({ recoveryKey }: { recoveryKey: string }) {
  const t = useTexts('firstStart');
  return (
    <ol className={classes.groups} aria-label={t('key.groups')}>
      {recoveryKey.split(' ').map((group, index) => (
        <li key={`${index}-${group}`}>
          <span className={classes.groupNumber}>{index + 1}</span> <span className={classes.group}>{group}</span>
        </li>
      ))}
    </ol>
  );
}
