import type { OutputAt } from '../api/paths.ts';

interface UnlockPageProps {
  status: OutputAt<'register.status'>;
  onUnlocked: () => void;
}

export function UnlockPage(_props: UnlockPageProps) {
  return null;
}
