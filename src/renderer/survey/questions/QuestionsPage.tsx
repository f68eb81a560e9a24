import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SurveyFrame } from '../SurveyFrame.tsx';
import type { OpenEdition, Question } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { QuestionDialog } from './QuestionDialog.tsx';
import { QuestionItem } from './QuestionItem.tsx';

/** What is asked, in the order of the form. */
export function QuestionsPage() {
  const t = useTexts('survey');
  const mayWrite = usePermission('report.write');
  const [open, setOpen] = useState<Question | 'new' | null>(null);
  return (
    <SurveyFrame
      view="questions"
      action={(edition) =>
        mayWrite &&
        edition.questions.length > 0 && (
          <Button onClick={() => setOpen('new')} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
            {t('questions.new')}
          </Button>
        )
      }
    >
      {(edition) => (
        <>
          <Questions edition={edition} mayWrite={mayWrite} onOpen={setOpen} />
          {open && (
            <QuestionDialog edition={edition} question={open === 'new' ? null : open} onClose={() => setOpen(null)} />
          )}
        </>
      )}
    </SurveyFrame>
  );
}

interface QuestionsProps {
  edition: OpenEdition;
  mayWrite: boolean;
  onOpen: (question: Question | 'new') => void;
}

function Questions({ edition, mayWrite, onOpen }: QuestionsProps) {
  const t = useTexts('survey');
  const mayImport = usePermission('import.run');
  if (edition.questions.length === 0)
    return (
      <EmptyState
        title={t('questions.empty.title')}
        text={t('questions.empty.text')}
        steps={[
          ...(mayWrite
            ? [
                {
                  icon: IconPlus,
                  title: t('questions.new'),
                  text: t('questions.empty.newText'),
                  go: () => onOpen('new'),
                },
              ]
            : []),
          ...(mayImport
            ? [
                {
                  icon: IconFileSpreadsheet,
                  title: t('importing.open'),
                  text: t('questions.empty.fileText'),
                  go: `/undersokelser/${edition.survey.id}/${edition.id}/fil`,
                },
              ]
            : []),
        ]}
      />
    );
  return (
    <>
      <p className="second">{t('questions.count', { count: edition.questions.length })}</p>
      <ol className={classes.items}>
        {edition.questions.map((question, index) => (
          <QuestionItem
            key={question.id}
            edition={edition}
            question={question}
            index={index}
            onOpen={mayWrite ? () => onOpen(question) : null}
          />
        ))}
      </ol>
    </>
  );
}
