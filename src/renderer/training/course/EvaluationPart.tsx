import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';

import type { CourseView } from '../../../contract/course.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { useRefusalMessage } from '../useRefusalMessage.ts';
import classes from './course.module.css';
import { EvaluationDialog } from './EvaluationDialog.tsx';

/** What those who were there thought: means of the four questions, and their own words. */
export function EvaluationPart({ course }: { course: CourseView }) {
  const t = useTexts('course');
  const mayWrite = usePermission('coordinator.write');
  const [isAdding, setAdding] = useState(false);
  const isHeld = course.state === 'held' || course.state === 'evaluated';
  const count = course.evaluations.length;
  return (
    <section className={classes.section} aria-labelledby="evaluation">
      <div className={classes.head}>
        <h2 id="evaluation">{t('evaluation.title')}</h2>
        {count > 0 && <span className="second">{t('evaluation.forms', { count })}</span>}
        {isHeld && mayWrite && (
          <button type="button" className="link" onClick={() => setAdding(true)}>
            {t('evaluation.add')}
          </button>
        )}
      </div>
      {count === 0 ? (
        <p className="second">{t(isHeld ? 'evaluation.empty' : 'evaluation.notYet')}</p>
      ) : (
        <>
          <Scores course={course} />
          <Words course={course} />
        </>
      )}
      {isAdding && <EvaluationDialog course={course} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Scores({ course }: { course: CourseView }) {
  const t = useTexts('course');
  const code = useTexts('code');
  const formats = useFormats();
  return (
    <table className={classes.scores}>
      <thead>
        <tr>
          <th scope="col">{t('evaluation.question')}</th>
          <th scope="col">{t('evaluation.average')}</th>
          <th scope="col" aria-hidden />
          <th scope="col">{t('evaluation.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {course.averages.map(({ question, average, answers }) => (
          <tr key={question}>
            <th scope="row">{code(`evaluationQuestion.${question}`)}</th>
            <td>{average === null ? '–' : formats.number(average, 1)}</td>
            <td aria-hidden>
              {average !== null && (
                <span className={classes.bar} style={{ '--part': `${(average / 5) * 100}%` } as CSSProperties} />
              )}
            </td>
            <td>{formats.number(answers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ course }: { course: CourseView }) {
  const t = useTexts('course');
  const say = useDoneMessage();
  const onError = useRefusalMessage();
  const mayWrite = usePermission('coordinator.write');
  const { id, version } = course;
  const restore = useApiCommand('course.addEvaluation', { onDone: () => say(t('evaluation.saved')), onError });
  const remove = useApiCommand('course.removeEvaluation', { onError });
  return (
    <ol className={classes.words} aria-label={t('evaluation.words')}>
      {course.evaluations.map((form, index) => (
        <li key={form.id}>
          <span className="second">{t('evaluation.form', { number: index + 1 })}</span>
          <p>{form.text ?? '–'}</p>
          {mayWrite && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('evaluation.remove', { number: index + 1 })}
              onClick={() =>
                remove.mutate(
                  { id, version, evaluationId: form.id },
                  {
                    onSuccess: ({ version: now }) =>
                      say(t('evaluation.removed'), () =>
                        restore.mutate({ id, version: now, form: { scores: form.scores, text: form.text } }),
                      ),
                  },
                )
              }
            >
              <IconX size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ol>
  );
}
