import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';

interface ColleagueFieldProps extends FieldBinding<string> {
  help?: ReactNode;
}

/** A name: a colleague's from the list, or somebody's outside the office, typed. */
export function ColleagueField({ label, optional, error, help, ...rest }: ColleagueFieldProps) {
  const { data } = useApiQuery('account.list', {});
  const names = (data ?? []).flatMap(({ isActive, role, displayName }) =>
    isActive && role !== 'auditor' ? [displayName] : [],
  );
  return (
    <Autocomplete
      {...rest}
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      data={[...new Set(names)]}
      error={fieldProblem(error)}
    />
  );
}
