import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';

import type { Answers } from '../../../domain/survey/answer.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { PageError } from '../../components/PageError.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { Warning } from '../../components/Warning.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import { type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept } from '../../form/kept/useSaving.ts';
import { type OpenEdition, useEdition } from '../surveyEdition.ts';
import classes from '../survey.module.css';
import { AnswerFields } from './AnswerFields.tsx';

const kind = 'surveyResponse';

/** Types in paper forms, one after the other, from the keyboard alone. */
export function TypingPage() {
  const { data, error, refetch } = useEdition();
  const stored = useStoredDraft(kind, data?.id ?? '');
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!data || !stored) return <Loading />;
  return <Typing key={data.id} edition={data} stored={stored} />;
}

function Typing({ edition, stored }: { edition: OpenEdition; stored: StoredDraft }) {
  const t = useTexts('survey');
  const done = useDoneMessage();
  const [answers, setAnswers] = useState<Answers>((stored.values['answers'] as Answers | undefined) ?? {});
  const [isNothing, setNothing] = useState(false);
  const [round, setRound] = useState(0);
  const isEmpty = Object.keys(answers).length === 0;
  const form = { values: { answers }, isDirty: () => !isEmpty, showRefusal: () => false };
  const kept = useKept(kind, edition.id, form, stored);
  const { survey } = edition;
  const remove = useApiCommand('surveyResponse.remove');
  const register = useApiCommand('surveyResponse.register', {
    onDone: ({ id, number }) => {
      done(t('typing.saved', { number }), () => remove.mutate({ id, version: 1 }));
      kept.forget();
      setAnswers({});
      setRound((was) => was + 1);
    },
  });
  const save = () => {
    setNothing(isEmpty);
    if (!isEmpty && !register.isPending) register.mutate({ editionId: edition.id, answers });
  };
  const place = `/undersokelser/${survey.id}/${edition.id}`;
  return (
    // Ctrl + Enter comes up from the fields, which are what one presses it in.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <Breadcrumb
        above={[
          { to: '/undersokelser', text: t('title') },
          { to: place, text: survey.title },
        ]}
        here={t('typing.title')}
      />
      <PageTitle title={t('typing.title')} windowTitle={t('typing.title')} subtitle={survey.title} />
      <div className={classes.form}>
        <p className="second">{t('typing.help')}</p>
        <RestoredNote
          stored={stored}
          onStartOver={() => {
            setAnswers({});
            kept.forget();
          }}
        />
        {isNothing && isEmpty && <Warning>{t('typing.nothing')}</Warning>}
        <AnswerFields
          key={round}
          beginsHere
          questions={edition.questions}
          answers={answers}
          onChange={setAnswers}
          onEnd={save}
        />
      </div>
      <ActionBar
        note={
          <>
            {t('typing.registered', { count: edition.responses })} <DraftNote state={kept.state} />
          </>
        }
      >
        <Button variant="default" component={Link} to={place}>
          {t('typing.leave')}
        </Button>
        <Button onClick={save} loading={register.isPending}>
          {t('typing.saveNext')}
        </Button>
      </ActionBar>
    </div>
  );
}
