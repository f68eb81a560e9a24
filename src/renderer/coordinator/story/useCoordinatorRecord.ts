import { useApiQuery } from '../../api/useApiQuery.ts';

/** What stands elsewhere about a coordinator: training, supervision and fadder. Each undefined until it is there. */
export function useCoordinatorRecord(coordinatorId: string) {
  return {
    training: useApiQuery('training.coordinator', { coordinatorId }).data,
    programs: useApiQuery('training.programs', {}).data,
    supervision: useApiQuery('supervision.ofCoordinator', { coordinatorId }).data,
    faddere: useApiQuery('fadder.ofCoordinator', { coordinatorId }).data,
  };
}
export type CoordinatorRecord = ReturnType<typeof useCoordinatorRecord>;
