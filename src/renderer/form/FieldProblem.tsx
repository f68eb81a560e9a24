import { IconAlertCircleFilled } from '@tabler/icons-react';

/** What is wrong, with its icon: never red alone. Null where nothing is. */
export const fieldProblem = (error: string | null) =>
  error === null ? null : (
    <>
      <IconAlertCircleFilled size={16} aria-hidden style={{ flex: 'none', position: 'relative', top: 3 }} />
      {error}
    </>
  );
