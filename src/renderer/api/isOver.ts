/** What of a question tells whether it is answered. */
interface Asked {
  readonly isFetching: boolean;
  readonly isSuccess: boolean;
  readonly isError: boolean;
}

/**
 * Whether a question has its answer, for now: the next may be asked. An old answer that is being asked for anew is not
 * over, and neither is a question that waits for its turn.
 */
export const isOver = ({ isFetching, isSuccess, isError }: Asked): boolean => !isFetching && (isSuccess || isError);
