import { IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react';

import { useFormats, useTexts } from '../../app/language.tsx';
import type { FieldBinding } from '../fieldBinding.ts';
import { TextField } from '../TextField.tsx';
import { type NumberVerdict, numberVerdict } from './numberVerdict.ts';
import classes from './person.module.css';

interface NationalIdFieldProps extends FieldBinding<string> {
  allowSynthetic: boolean;
  /** The number that is registered and stays if the field is left empty. */
  masked?: string | null;
}

/** An identity number, checked as it is typed: what it is and whose birth date it tells, or what is wrong with it. */
export function NationalIdField({ allowSynthetic, masked = null, ...binding }: NationalIdFieldProps) {
  const t = useTexts('person');
  const verdict = numberVerdict(binding.value, allowSynthetic);
  const error = binding.error ?? (verdict.tone === 'wrong' ? t(`problem.${verdict.problem}`) : null);
  return (
    <TextField
      {...binding}
      maw={420}
      error={error}
      help={
        <span aria-live="polite">
          <Verdict verdict={verdict} fallback={masked === null ? t('numberHelp') : t('numberKept', { masked })} />
        </span>
      }
    />
  );
}

function Verdict({ verdict, fallback }: { verdict: NumberVerdict; fallback: string }) {
  const t = useTexts('person');
  const formats = useFormats();
  if (verdict.tone === 'wrong') return null;
  if (verdict.tone === 'none') return fallback;
  if (verdict.tone === 'warning') {
    return (
      <span className={classes.warning}>
        <IconAlertTriangleFilled size={15} aria-hidden /> {t('problem.unknownSeries')}
      </span>
    );
  }
  const { kind, birthDate, synthetic } = verdict.check;
  return (
    <span className={classes.good}>
      <IconCheck size={16} stroke={2} aria-hidden />
      {[
        t(`kind.${kind === 'unknown' ? 'fodselsnummer' : kind}`),
        synthetic && t('synthetic'),
        birthDate && t('bornOn', { day: formats.day(birthDate) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}
