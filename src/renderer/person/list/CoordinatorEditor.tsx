import { useApiQuery } from '../../api/useApiQuery.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { OneEditor } from '../../components/filterEditors/OneEditor.tsx';
import { Loading } from '../../components/Loading.tsx';

interface CoordinatorEditorProps {
  label: string;
  value: string | null;
  onDone: (id: string) => void;
}

/** Whose persons to show. The coordinators are read when one is to be chosen: the list of persons does not wait for them. */
export function CoordinatorEditor({ label, value, onDone }: CoordinatorEditorProps) {
  const { data, error } = useApiQuery('coordinator.list', { includeFormer: true });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Loading />;
  const choices = data.map(({ id, name }) => ({ value: id, label: name }));
  return <OneEditor label={label} choices={choices} value={value} onDone={onDone} />;
}
