import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';

import { childCoordinatorTasks } from '../../domain/followUp/coordinatorTasks.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { LawReference } from '../components/LawReference.tsx';
import type { FollowUp } from './followUp.ts';
import classes from './followUp.module.css';

type Assignment = FollowUp['assignments'][number];
type Task = Assignment['tasks'][number];

const isChildTask = ({ key }: Task): boolean => (childCoordinatorTasks as readonly (string | null)[]).includes(key);

/** What a coordinator sees to, ticked as it is done; the office adds its own. */
export function TaskList({ assignment }: { assignment: Assignment }) {
  const t = useTexts('followUp');
  const mayWrite = usePermission('case.write');
  const { tasks, role, coordinatorName } = assignment;
  const known = tasks.filter(({ key }) => key !== null);
  const id = `tasks-${assignment.id}`;
  return (
    <section aria-labelledby={id} className={classes.tasks}>
      <h2 id={id}>{t('tasks.title', { name: coordinatorName })}</h2>
      <p className="second tabular">
        {t('tasks.done', { done: tasks.filter(({ doneOn }) => doneOn !== null).length, all: tasks.length })}
      </p>
      {role === 'childCoordinator' && (
        <>
          <h3 className={classes.withLaw}>
            {t('tasks.childPart')}
            <LawReference reference="hol. § 7-2 a">{t('tasks.law')}</LawReference>
          </h3>
          <Ticks tasks={known.filter(isChildTask)} assignmentId={assignment.id} />
          <h3>{t('tasks.coordinatorPart')}</h3>
        </>
      )}
      <Ticks tasks={known.filter((task) => !isChildTask(task))} assignmentId={assignment.id} />
      <h3>{t('tasks.ownPart')}</h3>
      <Ticks tasks={tasks.filter(({ key }) => key === null)} assignmentId={assignment.id} />
      {mayWrite && <NewTask assignmentId={assignment.id} />}
    </section>
  );
}

function Ticks({ tasks, assignmentId }: { tasks: readonly Task[]; assignmentId: string }) {
  const t = useTexts('followUp');
  const formats = useFormats();
  const today = useToday();
  const mayWrite = usePermission('case.write');
  const set = useApiCommand('followUp.setTask');
  const remove = useApiCommand('followUp.removeTask');
  return (
    <ul className={classes.ticks}>
      {tasks.map((task) => {
        const { id, version, key, text, doneOn, note } = task;
        // The tick is seen at once, and taken back if it is refused.
        const asked = set.isPending && set.variables.id === id && set.variables.key === key ? set.variables : task;
        const words = key === null ? (text ?? '') : t(`task.${key}`);
        return (
          <li key={id ?? key}>
            <Checkbox
              label={words}
              description={doneOn === null ? undefined : t('tasks.doneOn', { day: formats.day(doneOn) })}
              checked={asked.doneOn !== null}
              disabled={!mayWrite}
              // Not switched off while it is saved, which would take the focus away.
              aria-disabled={set.isPending || undefined}
              onChange={(event) =>
                !set.isPending &&
                set.mutate({
                  assignmentId,
                  id,
                  version,
                  key,
                  text,
                  note,
                  doneOn: event.currentTarget.checked ? today : null,
                })
              }
            />
            {key === null && id !== null && mayWrite && (
              <button
                type="button"
                className="link"
                aria-label={t('tasks.removeOf', { text: words })}
                onClick={() => remove.mutate({ id, version })}
              >
                {t('tasks.remove')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function NewTask({ assignmentId }: { assignmentId: string }) {
  const t = useTexts('followUp');
  const [text, setText] = useState('');
  const add = useApiCommand('followUp.setTask', { onDone: () => setText('') });
  return (
    <form
      className={classes.newTask}
      aria-label={t('tasks.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        add.mutate({ assignmentId, id: null, version: 0, key: null, text, doneOn: null, note: null });
      }}
    >
      <TextInput
        label={t('tasks.addLabel')}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('tasks.addButton')}
      </Button>
    </form>
  );
}
