import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { ContactList } from './ContactList.tsx';
import classes from './followUp.module.css';
import { Moves } from './Moves.tsx';
import { TaskList } from './TaskList.tsx';
import type { Contact } from './followUp.ts';

/** What is open over the page: a contact that is changed, or a new one. */
type Writing = { readonly contact: Contact | null };

/** How a person is followed up: what the coordinator sees to, and when somebody last met. */
export function FollowUpPage() {
  const { personId = '' } = useParams();
  const t = useTexts('followUp');
  const persons = useTexts('person');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const person = useApiQuery('person.get', { id: personId });
  const found = useApiQuery('followUp.ofPerson', { personId });
  const [writing, setWriting] = useState<Writing | null>(null);
  const error = person.error ?? found.error;
  if (error) return <PageError error={error} />;
  if (!person.data || !found.data) return <Loading />;
  const { fields } = person.data;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/personer', text: persons('title') },
          { to: `/personer/${personId}`, text: formats.name(fields) },
        ]}
        here={t('windowTitle')}
      />
      <PageTitle
        title={t('title', { name: formats.spokenName(fields) })}
        windowTitle={t('windowTitle')}
        subtitle={
          <Link className="link" to={`/personer/${personId}/plan`}>
            {t('toPlan')}
          </Link>
        }
        action={mayWrite && <Button onClick={() => setWriting({ contact: null })}>{t('contacts.add')}</Button>}
      />
      <div className={classes.columns}>
        <ContactList contacts={found.data.contacts} onEdit={mayWrite ? (contact) => setWriting({ contact }) : null} />
        <div>
          {found.data.assignments.length === 0 && <p className="second">{t('tasks.none')}</p>}
          {found.data.assignments.map((assignment) => (
            <TaskList key={assignment.id} assignment={assignment} />
          ))}
          <Moves personId={personId} moves={found.data.moves} />
        </div>
      </div>
      {writing && (
        <ContactDialog
          personId={personId}
          contact={writing.contact}
          planGroup={found.data.planGroup}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  );
}
