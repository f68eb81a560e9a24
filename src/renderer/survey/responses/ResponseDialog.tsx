import { Button, Modal } from '@mantine/core';
import { useState } from 'react';

import type { ResponseRow } from '../../../contract/surveyResponse.ts';
import type { Answers } from '../../../domain/survey/answer.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { Warning } from '../../components/Warning.tsx';
import type { OpenEdition } from '../surveyEdition.ts';
import { AnswerFields } from '../typing/AnswerFields.tsx';

interface ResponseDialogProps {
  edition: OpenEdition;
  response: ResponseRow;
  onClose: () => void;
}

/** One respondent's answers, to read, to change or to take out of the survey. */
export function ResponseDialog({ edition, response, onClose }: ResponseDialogProps) {
  useFocusBack();
  const t = useTexts('survey');
  const form = useTexts('form');
  const done = useDoneMessage();
  const mayWrite = usePermission('report.write');
  const [answers, setAnswers] = useState<Answers>(response.answers);
  const { id, version, number, unread } = response;
  const putBack = useApiCommand('surveyResponse.restore');
  const changeBack = useApiCommand('surveyResponse.change');
  const change = useApiCommand('surveyResponse.change', {
    onDone: (now) => {
      done(t('list.changed', { number }), () =>
        changeBack.mutate({ id, version: now.version, answers: response.answers }),
      );
      onClose();
    },
  });
  const remove = useApiCommand('surveyResponse.remove', {
    onDone: (now) => {
      done(t('list.removed', { number }), () => putBack.mutate({ id, version: now.version }));
      onClose();
    },
  });
  const save = () => {
    if (Object.keys(answers).length > 0) change.mutate({ id, version, answers });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={mayWrite ? t('typing.change', { number }) : t('typing.form', { number })}
      size="lg"
      closeButtonProps={{ 'aria-label': form('close') }}
    >
      {unread.length > 0 && (
        <Warning tone="neutral" title={t('list.unreadText')}>
          <ul>
            {unread.map(({ column, value }) => (
              <li key={column}>
                {column}: «{value}»
              </li>
            ))}
          </ul>
        </Warning>
      )}
      <fieldset disabled={!mayWrite} style={{ border: 0, margin: 0, padding: 0 }}>
        <AnswerFields questions={edition.questions} answers={answers} onChange={setAnswers} onEnd={() => undefined} />
      </fieldset>
      <DialogFoot
        note={
          mayWrite && (
            <button type="button" className="link" onClick={() => remove.mutate({ id, version })}>
              {t('list.remove')}
            </button>
          )
        }
      >
        <Button variant="default" onClick={onClose}>
          {form('close')}
        </Button>
        {mayWrite && (
          <Button onClick={save} loading={change.isPending} disabled={Object.keys(answers).length === 0}>
            {form('save')}
          </Button>
        )}
      </DialogFoot>
    </Modal>
  );
}
