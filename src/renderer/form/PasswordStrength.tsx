import { IconCheck } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import { passwordStrengthKey } from '../../domain/account/password.ts';
import classes from './PasswordStrength.module.css';

/** One sentence about a password as it is typed: what it lacks, or why it is good. */
export function PasswordStrength({ password, loginName }: { password: string; loginName: string }) {
  const t = useTexts('form');
  const key = passwordStrengthKey(password, loginName);
  if (key === 'empty') return null;
  const isGood = key === 'goodWords' || key === 'goodLength';
  return (
    <p className={classes.strength} data-good={isGood || undefined} role="status">
      {isGood && <IconCheck size={18} stroke={2} aria-hidden />}
      {t(`strength.${key}`)}
    </p>
  );
}
