import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { ActionBar } from '../components/ActionBar.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { DayField } from '../form/DayField.tsx';
import { DraftNote } from '../form/DraftNote.tsx';
import { Form } from '../form/Form.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { RestoredNote } from '../form/kept/RestoredNote.tsx';
import { type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { TextField } from '../form/TextField.tsx';
import type { FadderRow } from '../../contract/fadder.ts';
import classes from './move/move.module.css';
import { choosable, type Moving, suggested } from './move/moves.ts';
import { MoveTable } from './move/MoveTable.tsx';
import { useMoveForm } from './move/useMoveForm.ts';

const kind = 'chooseFadder';

/** Everybody without a fadder gets one, many at once, with a suggestion for each. */
export function ChooseFadderPage() {
  const t = useTexts('supervision');
  const without = useApiQuery('fadder.without', {});
  const groups = useApiQuery('fadder.groups', {});
  const stored = useStoredDraft(kind, 'everybody');
  const error = without.error ?? groups.error;
  const isThere = without.data && groups.data && stored;
  return (
    <>
      <Breadcrumb above={[{ to: '/opplaering/faddere', text: t('fadder.title') }]} here={t('choose.title')} />
      <PageTitle title={t('choose.title')} />
      {error && <ErrorNote error={error} onRetry={() => void Promise.all([without.refetch(), groups.refetch()])} />}
      {!error && !isThere && <Loading />}
      {isThere && <Content without={without.data} faddere={groups.data.faddere} stored={stored} />}
    </>
  );
}

interface ContentProps {
  without: OutputAt<'fadder.without'>;
  faddere: readonly FadderRow[];
  stored: StoredDraft;
}

function Content({ without, faddere, stored }: ContentProps) {
  const t = useTexts('supervision');
  const formats = useFormats();
  if (without.length === 0) return <EmptyState text={t('choose.nobody')} steps={[]} />;
  if (faddere.length === 0)
    return (
      <p>
        <Link className="link" to="/opplaering/faddere">
          {t('choose.noFaddere')}
        </Link>
      </p>
    );
  const moving = without.map((one) => ({
    ...one,
    second: [
      one.unitName ?? t('noUnit'),
      one.isFadder ? t('choose.isFadder') : t('choose.since', { day: formats.day(one.since) }),
    ].join(', '),
  }));
  return <Fields moving={moving} faddere={faddere} stored={stored} />;
}

type Waiting = Moving & { replaces: string | null };

function Fields({
  moving,
  faddere,
  stored,
}: {
  moving: Waiting[];
  faddere: readonly FadderRow[];
  stored: StoredDraft;
}) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const today = useToday();
  const navigate = useNavigate();
  const done = useDoneMessage();
  const undo = useApiCommand('fadder.undo', { onDone: () => done(t('choose.undone')) });
  const suggestion = suggested(
    moving,
    faddere.filter(({ isActive }) => isActive),
  );
  const { form, start } = useMoveForm({ suggestion, fromDay: today, reason: null, stored });
  const kept = useKept(kind, 'everybody', form, stored);
  const saving = useSaving('fadder.assign', form, kept, ({ changeId, moved }) => {
    done(t('choose.done', { count: moved }), () => undo.mutate({ changeId }));
    void navigate('/opplaering/faddere');
  });
  const { chosen, moves, fromDay } = form.values;
  const submit = () =>
    form.submit((typed) =>
      saving.send({
        moves: typed.chosen.flatMap((coordinatorId) => {
          const fadderId = typed.moves[coordinatorId];
          const replaces = moving.find((one) => one.coordinatorId === coordinatorId)?.replaces ?? null;
          return fadderId ? [{ coordinatorId, fadderId, replaces }] : [];
        }),
        fromDay: typed.fromDay,
        reason: null,
        note: typed.note || null,
      }),
    );
  return (
    <Form form={form} label={t('choose.title')} onSubmit={submit} className={classes.form}>
      <div className={classes.lead}>
        <p>{t('choose.lead')}</p>
        <details>
          <summary>{t('choose.how')}</summary>
          <p>{t('choose.howText')}</p>
        </details>
      </div>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(start);
          kept.forget();
        }}
      />
      <MoveTable
        id={form.field('chosen').id}
        moving={moving}
        faddere={choosable(faddere, fromDay)}
        suggestion={suggestion}
        moves={moves}
        chosen={chosen}
        problem={form.field('chosen').error}
        onMoves={form.field('moves').onChange}
        onChosen={form.field('chosen').onChange}
      />
      <FieldRow>
        <DayField {...form.field('fromDay')} maw={200} />
        <TextField {...form.field('note')} />
      </FieldRow>
      <ActionBar
        note={
          <>
            <strong role="status">
              {t('choose.chosen', { count: chosen.length, all: formats.number(moving.length) })}
            </strong>
            <DraftNote state={kept.state} />
          </>
        }
      >
        <Button component={Link} to="/opplaering/faddere" variant="default">
          {t('back')}
        </Button>
        <Button type="submit" loading={saving.isSaving}>
          {t('choose.action', { count: chosen.length })}
        </Button>
      </ActionBar>
    </Form>
  );
}
