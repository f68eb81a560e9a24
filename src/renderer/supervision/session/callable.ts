import type { OutputAt } from '../../api/paths.ts';
import type { FadderRow } from '../../../contract/fadder.ts';
import type { SupervisionKind } from '../../../domain/supervision/codes.ts';
import type { Callable } from './CalledList.tsx';

/** Who can be called, and who has whom. */
export interface CallableGroups {
  faddere: readonly Callable[];
  coordinators: readonly (Callable & { fadderId: string | null })[];
}

export function callableGroups(
  faddere: readonly FadderRow[],
  coordinators: OutputAt<'supervision.coordinators'>,
): CallableGroups {
  return {
    faddere: faddere
      .filter(({ isActive }) => isActive)
      .map(({ id, name, unitName }) => ({ id, name, second: unitName })),
    coordinators: coordinators.map(({ coordinatorId, name, unitName, fadderId }) => ({
      id: coordinatorId,
      name,
      second: unitName,
      fadderId,
    })),
  };
}

/** Who is shown from the start: every fadder for their own meeting, else the fadder's group. */
export function groupFor(
  { faddere, coordinators }: CallableGroups,
  kind: SupervisionKind | null,
  fadderId: string | null,
): readonly Callable[] {
  if (kind === 'fadderGroup') return faddere;
  return fadderId === null ? [] : coordinators.filter((one) => one.fadderId === fadderId);
}
