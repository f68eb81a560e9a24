import { Button, Select } from '@mantine/core';
import { Link, useNavigate } from 'react-router';

import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { ActionBar } from '../../components/ActionBar.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { DayField } from '../../form/DayField.tsx';
import { DraftNote } from '../../form/DraftNote.tsx';
import { Form } from '../../form/Form.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RestoredNote } from '../../form/kept/RestoredNote.tsx';
import type { StoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import type { FadderRow } from '../../../contract/fadder.ts';
import { addDays, maxDay } from '../../../domain/calendar/day.ts';
import { fadderEndReasons } from '../../../domain/fadder/codes.ts';
import classes from './move.module.css';
import { choosable, type Moves, suggested } from './moves.ts';
import { MoveTable } from './MoveTable.tsx';
import { useMoveForm } from './useMoveForm.ts';

export const handOverDraft = 'handOver';

interface HandOverFormProps {
  fadder: OutputAt<'fadder.get'>;
  others: readonly FadderRow[];
  stored: StoredDraft;
}

/** Whom of the group, to whom, from when, and whether the fadder leaves. */
export function HandOverForm({ fadder, others, stored }: HandOverFormProps) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const navigate = useNavigate();
  const done = useDoneMessage();
  const { id, version, name } = fadder;
  // Whoever has a last day in the group already has somebody to go to, or leaves.
  const members = fadder.members.filter(({ toDay }) => toDay === null);
  const page = `/opplaering/faddere/${id}`;
  const moving = members.map((one) => ({ ...one, second: one.unitName ?? t('noUnit') }));
  const suggestion = suggested(
    moving,
    others.filter(({ isActive }) => isActive),
  );
  const reason = fadder.isAway ? 'fadderAway' : 'fadderLeft';
  // Whoever leaves has today as the last day, unless another is known; for one who is away it is today already.
  const fromDay = fadder.isAway ? today : maxDay(addDays(today, 1), addDays(fadder.activeTo ?? today, 1));
  const { form, start } = useMoveForm({ suggestion, fromDay, reason, stored });
  const kept = useKept(handOverDraft, id, form, stored);
  const undo = useApiCommand('fadder.undo', { onDone: () => done(t('choose.undone')) });
  const saving = useSaving('fadder.handOver', form, kept, ({ changeId, moved, without }) => {
    const text = without > 0 ? t('handOver.doneWithout', { moved, without }) : t('handOver.done', { count: moved });
    done(text, () => undo.mutate({ changeId }));
    void navigate(page);
  });
  const { chosen, moves, leaves } = form.values;
  const candidates = choosable(others, form.values.fromDay);
  const submit = () =>
    form.submit((typed) =>
      saving.send({
        id,
        version,
        fromDay: typed.fromDay,
        leaves: typed.leaves,
        reason: typed.reason ?? 'other',
        note: typed.note || null,
        moves: members.flatMap(({ assignmentId, coordinatorId }) => {
          const toFadderId = typed.moves[coordinatorId];
          return toFadderId && typed.chosen.includes(coordinatorId) ? [{ assignmentId, toFadderId }] : [];
        }),
      }),
    );
  return (
    <Form form={form} label={t('handOver.heading')} onSubmit={submit} className={classes.form}>
      <p className={classes.lead}>{t('handOver.lead')}</p>
      <RestoredNote
        stored={stored}
        onStartOver={() => {
          form.setValues(start);
          kept.forget();
        }}
      />
      <FieldRow>
        <DayField {...form.field('fromDay')} maw={200} />
        <SelectField
          {...form.field('reason')}
          choices={fadderEndReasons.map((value) => ({ value, label: code(`fadderEndReason.${value}`) }))}
        />
      </FieldRow>
      <CheckboxField {...form.field('leaves')} label={t('handOver.leaves', { name })} help={t('handOver.leavesHelp')} />
      <ToAll
        faddere={candidates}
        onAll={(to) => form.setValues({ moves: everyoneTo(members, to) })}
        onSpread={() => form.setValues({ moves: suggestion.moves })}
      />
      <MoveTable
        id={form.field('chosen').id}
        moving={moving}
        faddere={candidates}
        suggestion={suggestion}
        moves={moves}
        chosen={chosen}
        problem={form.field('chosen').error}
        onMoves={form.field('moves').onChange}
        onChosen={form.field('chosen').onChange}
      />
      <TextField {...form.field('note')} />
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
        <Button component={Link} to={page} variant="default">
          {t('back')}
        </Button>
        <Button type="submit" loading={saving.isSaving}>
          {chosen.length === 0 && leaves ? t('handOver.submitNone') : t('handOver.submit', { count: chosen.length })}
        </Button>
      </ActionBar>
    </Form>
  );
}

const everyoneTo = (members: readonly { coordinatorId: string }[], to: string): Moves =>
  Object.fromEntries(members.map(({ coordinatorId }) => [coordinatorId, to]));

interface ToAllProps {
  faddere: readonly FadderRow[];
  onAll: (fadderId: string) => void;
  onSpread: () => void;
}

/** One fadder for the whole group, or back to the suggestion that spreads it. */
function ToAll({ faddere, onAll, onSpread }: ToAllProps) {
  const t = useTexts('supervision');
  return (
    <div className={classes.spread}>
      <Select
        label={t('handOver.toAll')}
        data={faddere.map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        onChange={(to) => to !== null && onAll(to)}
        // Enter takes the one that is marked; it never sends the form before there is one.
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
        searchable
        selectFirstOptionOnChange
      />
      <Button variant="default" onClick={onSpread}>
        {t('handOver.spread')}
      </Button>
    </div>
  );
}
