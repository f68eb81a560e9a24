import type { FamilyMember } from '../../../contract/family.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import classes from '../person.module.css';

interface FormerRelationsProps {
  former: readonly FamilyMember[];
  mayWrite: boolean;
}

/** What was linked and taken away again: who wrote it, who took it away, and the way back. */
export function FormerRelations({ former, mayWrite }: FormerRelationsProps) {
  const t = useTexts('family');
  if (former.length === 0) return null;
  return (
    <details className={classes['former']}>
      <summary>{t('story')}</summary>
      <ul className={classes['rows']}>
        {former.map((member) => (
          <FormerRow key={member.id} member={member} mayWrite={mayWrite} />
        ))}
      </ul>
    </details>
  );
}

function FormerRow({ member, mayWrite }: { member: FamilyMember; mayWrite: boolean }) {
  const t = useTexts('family');
  const formats = useFormats();
  const done = useDoneMessage();
  const restore = useApiCommand('family.restore', { onDone: () => done(t('restored')) });
  const { id, version, kind, person, kinName, addedAt, addedBy, removed } = member;
  return (
    <li>
      <s>{person ? formats.name(person) : kinName}</s>
      <span className={classes['side']}>
        {mayWrite && (
          <button type="button" className="link" onClick={() => restore.mutate({ id, version })}>
            {t('putBack')}
          </button>
        )}
      </span>
      <span className={classes['below']}>
        {t('was', {
          kind: t(`kind.${kind}`),
          added: formats.day(addedAt.slice(0, 10)),
          by: addedBy,
          removed: formats.day(removed?.at.slice(0, 10) ?? null),
          remover: removed?.by ?? '',
        })}
      </span>
    </li>
  );
}
