import { z } from 'zod';

import { dayField } from '../../contract/fields.ts';
import { type MoveFields, moveFields } from '../../contract/followUp.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { brokenMoveRules } from '../../domain/followUp/move.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { MunicipalityField } from '../form/MunicipalityField.tsx';
import { TextArea } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import type { Move } from './followUp.ts';

interface MoveDialogProps {
  personId: string;
  /** Null for a new one. */
  move: Move | null;
  onClose: () => void;
}

const draftKind = 'expectedMove';
const schema = moveFields.extend({ knownOn: dayField, note: z.string().trim().max(10_000) });
type Typed = Omit<z.output<typeof schema>, 'knownOn' | 'movesOn' | 'municipalityNumber'> & {
  knownOn: Day | null;
  movesOn: Day | null;
  municipalityNumber: string | null;
};

/** Writes down a move to another kommune, and when the koordinerende enhet there was told. */
export function MoveDialog(props: MoveDialogProps) {
  const stored = useStoredDraft(draftKind, props.move?.id ?? `new ${props.personId}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ personId, move, onClose, stored }: MoveDialogProps & { stored: StoredDraft }) {
  const t = useTexts('followUp');
  const today = useToday();
  const done = useDoneMessage();
  const start: Typed = move
    ? { ...moveFields.parse(move), note: move.note ?? '' }
    : { knownOn: today, movesOn: null, municipalityNumber: null, note: '', noticeSentOn: null };
  const form = useMoveForm(resumed(start, stored));
  const kept = useKept(draftKind, move?.id ?? `new ${personId}`, form, stored);
  const saving = useSaving('followUp.setMove', form, kept, () => {
    done(t('move.saved'));
    onClose();
  });
  const again = useApiCommand('followUp.setMove');
  const remove = useApiCommand('followUp.removeMove', {
    onDone: () => {
      const fields = moveFields.parse(move);
      done(t('move.removed'), () => again.mutate({ personId, id: null, version: 0, fields }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('move.newTitle')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit(({ note, ...read }) => {
          const fields: MoveFields = { ...read, note: note || null };
          saving.send({ personId, id: move?.id ?? null, version: move?.version ?? 0, fields });
        })
      }
    >
      <MunicipalityField {...form.field('municipalityNumber')} />
      <FieldRow>
        <DayField {...form.field('movesOn')} maw={200} />
        <DayField {...form.field('knownOn')} maw={200} latest={today} />
      </FieldRow>
      <DayField {...form.field('noticeSentOn')} maw={200} latest={today} help={t('move.noticeHelp')} />
      <TextArea {...form.field('note')} />
      {move && (
        <button type="button" className="link" onClick={() => remove.mutate({ id: move.id, version: move.version })}>
          {t('move.remove')}
        </button>
      )}
    </FormDialog>
  );
}

function useMoveForm(initialValues: Typed) {
  const t = useTexts('followUp');
  const today = useToday();
  const broken = (rule: string) =>
    rule === 'inFuture' || rule === 'beforeKnown' || rule === 'sameMunicipality' ? t(`broken.${rule}`) : null;
  return useAppForm({
    initialValues,
    schema,
    labels: {
      municipalityNumber: t('move.municipalityNumber'),
      movesOn: t('move.movesOn'),
      knownOn: t('move.knownOn'),
      noticeSentOn: t('move.noticeSentOn'),
      note: t('move.note'),
    },
    optional: ['noticeSentOn', 'note'],
    rules: ({ knownOn, movesOn, municipalityNumber, noticeSentOn }) => {
      if (knownOn === null || movesOn === null || municipalityNumber === null) return {};
      const found = brokenMoveRules({ knownOn, movesOn, municipalityNumber, noticeSentOn }, null, today);
      return Object.fromEntries(Object.entries(found).map(([field, rule]) => [field, broken(rule)]));
    },
    refused: (_, rule) => broken(rule),
  });
}
