import { Link } from 'react-router';

import type { FamilyMember } from '../../../contract/family.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import classes from '../person.module.css';

/** One of the family: what they are to the person, how old, who coordinates for them. */
export function FamilyRow({ member, mayWrite }: { member: FamilyMember; mayWrite: boolean }) {
  const t = useTexts('family');
  const formats = useFormats();
  const today = useToday();
  const done = useDoneMessage();
  const { id, version, kind, person, kinName, kinPhone, coordinator } = member;
  const restore = useApiCommand('family.restore', { onDone: () => done(t('restored')) });
  const remove = useApiCommand('family.remove', {
    onDone: (saved) => done(t('removed'), () => restore.mutate({ id, version: saved.version })),
  });
  const name = person ? formats.name(person) : (kinName ?? '');
  const born = person && (person.birthDate === null ? formats.born(person) : formats.age(person.birthDate, today));
  const facts = person
    ? [born, coordinator ? t('coordinator', { name: coordinator.name }) : t('noCoordinator')]
    : [t('outside'), kinPhone];
  return (
    <li>
      <span>
        {t(`kind.${kind}`)}:{' '}
        {person ? (
          <Link className="link" to={`/personer/${person.id}`}>
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className={classes['side']}>
        {mayWrite && (
          <button
            type="button"
            className="link"
            aria-label={t('remove', { name })}
            onClick={() => remove.mutate({ id, version })}
          >
            {t('removeShort')}
          </button>
        )}
      </span>
      <span className={classes['below']}>{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
