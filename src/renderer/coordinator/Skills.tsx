import { IconCheck } from '@tabler/icons-react';

import { useTexts } from '../app/language.tsx';
import type { Competence } from '../../domain/coordinator/codes.ts';
import classes from './coordinator.module.css';

interface SkillsProps {
  competences: readonly Competence[];
  /** Those the person needs: ticked, and first. */
  matches?: readonly Competence[];
}

/** What somebody knows especially, ticked where it is what the person needs. */
export function Skills({ competences, matches = [] }: SkillsProps) {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const others = competences.filter((competence) => !matches.includes(competence));
  return (
    <span className={classes.skills}>
      {matches.map((competence) => (
        <span key={competence} className={classes.match}>
          <IconCheck size={16} stroke={2.2} aria-hidden />
          {code(`competence.${competence}`)}
          <span className="visually-hidden"> ({t('find.asks')})</span>
        </span>
      ))}
      {others.map((competence) => (
        <span key={competence}>{code(`competence.${competence}`)}</span>
      ))}
    </span>
  );
}
