import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

import { type TeacherKind, teacherKinds } from '../../../domain/training/codes.ts';
import { useTexts } from '../../app/language.tsx';
import type { FieldBinding } from '../../form/fieldBinding.ts';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import classes from './plan.module.css';
import type { TypedTeacher } from './typedCourse.ts';

/** Who teaches: employees, others, and users with experience (R 32). */
export function TeacherRows({ id, label, value, onChange, error }: FieldBinding<TypedTeacher[]>) {
  const t = useTexts('course');
  const code = useTexts('code');
  const set = (index: number, part: Partial<TypedTeacher>) =>
    onChange(value.map((teacher, at) => (at === index ? { ...teacher, ...part } : teacher)));
  return (
    <fieldset id={id} tabIndex={-1} className={classes.rows}>
      <legend>{label}</legend>
      <p className="second">{t('plan.teachersHelp')}</p>
      {value.map((teacher, index) => (
        // A teacher has no identity but the place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={classes.teacher}>
          <TextInput
            aria-label={t('plan.teacher', { number: index + 1 })}
            value={teacher.name}
            onChange={(event) => set(index, { name: event.currentTarget.value })}
          />
          <Select
            aria-label={`${t('plan.teacherKind')} (${t('plan.teacher', { number: index + 1 })})`}
            allowDeselect={false}
            value={teacher.kind}
            onChange={(kind) => set(index, { kind: kind as TeacherKind })}
            data={teacherKinds.map((kind) => ({ value: kind, label: code(`teacherKind.${kind}`) }))}
          />
          <ActionIcon
            variant="subtle"
            aria-label={t('plan.removeTeacher', { number: index + 1 })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          >
            <IconX size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error && <p className={classes.problem}>{fieldProblem(error)}</p>}
      <button type="button" className="link" onClick={() => onChange([...value, { name: '', kind: 'employee' }])}>
        {t('plan.addTeacher')}
      </button>
    </fieldset>
  );
}
