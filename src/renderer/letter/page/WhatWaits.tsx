import { Button } from '@mantine/core';
import { Link } from 'react-router';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import { useFieldWords } from '../fieldWords.ts';
import { useStopText } from '../stopText.ts';
import type { LetterFile } from './letterFile.ts';

interface WhatWaitsProps {
  file: LetterFile;
  onEdit: () => void;
  onSend: () => void;
}

/** What waits with a letter: one sentence with one button. */
export function WhatWaits({ file, onEdit, onSend }: WhatWaitsProps) {
  const t = useTexts('letter');
  const formats = useFormats();
  const done = useDoneMessage();
  const mayWrite = usePermission('case.write');
  const stopText = useStopText();
  const { labelOf } = useFieldWords();
  const finish = useApiCommand('letter.finish', { onDone: () => done(t('page.isFinished')) });
  const { id, version, state, stop, lacks, sentOn, sentHow, person, referralId, answer } = file;
  if (stop) {
    const to = stop.about === 'melding' ? `/sak/${referralId}` : `/personer/${person.id}/plan`;
    return (
      <NextStep
        tone="red"
        title={t('stop.title')}
        text={stopText(stop)}
        action={
          <Button component={Link} to={to} variant="default">
            {t(stop.about === 'melding' ? 'stop.toCase' : 'stop.toPlan')}
          </Button>
        }
      />
    );
  }
  if (state === 'discarded') return <NextStep tone="done" title={t('next.discarded')} />;
  if (state === 'sent' && sentOn !== null && sentHow !== null) {
    const how = formats.inSentence(t(`way.${sentHow}`));
    const title = t('next.sent', { day: formats.day(sentOn), how });
    if (!answer) return <NextStep tone="done" title={title} />;
    return (
      <NextStep
        tone={answer.onDay === null ? 'neutral' : 'done'}
        title={title}
        text={answer.onDay === null ? t('next.answerComes') : t('next.answered', { day: formats.day(answer.onDay) })}
        action={
          mayWrite &&
          answer.canRegister && (
            <Button component={Link} to={`/sak/${referralId}`} state={{ dialog: 'registerMunicipalityAnswer' }}>
              {t('next.registerAnswer')}
            </Button>
          )
        }
      />
    );
  }
  if (state === 'ready')
    return (
      <NextStep
        tone="neutral"
        title={t('next.send')}
        action={mayWrite && <Button onClick={onSend}>{t('page.send')}</Button>}
      />
    );
  if (lacks.length > 0)
    return (
      <NextStep
        tone="amber"
        title={t('next.lacks', { what: formats.list(lacks.map(labelOf)) })}
        action={mayWrite && <Button onClick={onEdit}>{t('page.edit')}</Button>}
      />
    );
  return (
    <NextStep
      tone="neutral"
      title={t('next.read')}
      action={
        mayWrite && (
          <Button loading={finish.isPending} onClick={() => finish.mutate({ letters: [{ id, version }] })}>
            {t('page.finish')}
          </Button>
        )
      }
    />
  );
}
