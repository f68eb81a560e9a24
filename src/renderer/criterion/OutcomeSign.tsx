import type { CriterionOutcome } from '../../domain/criterion/criterion.ts';
import classes from './criteria.module.css';

/** Full, half, empty, a dash, or dashed where nobody has assessed it: read without colour. The words stand beside it. */
export function OutcomeSign({ outcome }: { outcome: CriterionOutcome | null }) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden className={classes.sign}>
      {outcome === 'notRelevant' ? (
        <path d="M2 8h12" stroke="var(--ink2)" strokeWidth={1.6} />
      ) : (
        <rect
          x={0.75}
          y={0.75}
          width={14.5}
          height={14.5}
          rx={2}
          fill={outcome === 'met' ? 'var(--accent)' : 'none'}
          stroke={outcome === 'met' || outcome === 'partly' ? 'var(--accent)' : 'var(--control)'}
          strokeWidth={1.5}
          {...(outcome === null && { strokeDasharray: '2.6 2.2' })}
        />
      )}
      {outcome === 'partly' && <path d="M1.5 1.5h13L1.5 14.5z" fill="var(--accent)" />}
    </svg>
  );
}
