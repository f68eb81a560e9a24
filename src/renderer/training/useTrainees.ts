import type { Choice } from '../form/SelectField.tsx';
import { useApiQuery } from '../api/useApiQuery.ts';

/** Everyone who may take part, as choices: `c:` a coordinator in office, `p:` somebody else who is known. */
export function useTrainees() {
  const coordinators = useApiQuery('coordinator.list', {});
  const others = useApiQuery('training.participants', {});
  return {
    coordinators: (coordinators.data ?? []).map(({ id, name, unitName }) => choice('c', id, name, unitName)),
    others: (others.data ?? []).map(({ id, name, unitName }) => choice('p', id, name, unitName)),
  };
}

const choice = (kind: 'c' | 'p', id: string, name: string, unit: string | null): Choice<string> => ({
  value: `${kind}:${id}`,
  label: unit === null ? name : `${name} (${unit})`,
});

/** What the register is told about somebody chosen. */
export const traineeOf = (value: string): { coordinatorId: string } | { participantId: string } =>
  value.startsWith('c:') ? { coordinatorId: value.slice(2) } : { participantId: value.slice(2) };
