import type { z } from 'zod';

import { textByCode, textsFor } from '../../locales/texts.ts';
import type { Language } from '../../domain/office/officeType.ts';

type Issue = z.core.$ZodIssue;

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/** What is wrong with a field, in words, from what the contract's schema says of it. */
export function problemText(language: Language, issue: Issue, value: unknown): string {
  const t = textsFor(language)('form');
  if (issue.code === 'invalid_value') return t('choose');
  if (isEmpty(value)) return t('required');
  if (Number.isNaN(value)) return t('notANumber');
  switch (issue.code) {
    case 'invalid_format':
      return issue.format === 'date' ? t('notADay') : t('invalid');
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return t('required');
      return t('tooSmall', { min: Number(issue.minimum) });
    case 'too_big':
      return issue.origin === 'string'
        ? t('tooLong', { max: Number(issue.maximum) })
        : t('tooLarge', { max: Number(issue.maximum) });
    case 'invalid_type':
      return t('required');
    default:
      return textByCode(language, 'error', issue.message) ?? t('invalid');
  }
}
