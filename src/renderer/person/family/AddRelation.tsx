import { z } from 'zod';

import { personLine, type PersonLine } from '../../../contract/person.ts';
import { brokenRelation } from '../../../domain/family/relationRules.ts';
import { type RelationKind, relationKinds } from '../../../domain/family/relationKind.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { PersonPicker } from '../../form/PersonPicker.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { PersonRecord } from '../page/personRecord.ts';

interface AddRelationProps {
  person: PersonRecord;
  /** Chosen already: somebody of the same household. */
  other: PersonLine | null;
  onClose: () => void;
}

const draftKind = 'relation';
const places = ['inRegister', 'outside'] as const;
const schema = z.object({
  where: z.enum(places),
  other: personLine.nullable(),
  kinName: z.string().trim().max(200),
  kinPhone: z.string().trim().max(50),
  kind: z.enum(relationKinds),
});

/** Links the person to somebody: of the register, or kin outside it. */
export function AddRelation(props: AddRelationProps) {
  const stored = useStoredDraft(draftKind, `${props.person.id} ${props.other?.id ?? ''}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ person, other: known, onClose, stored }: AddRelationProps & { stored: StoredDraft }) {
  const t = useTexts('family');
  const formats = useFormats();
  const today = useToday();
  const done = useDoneMessage();
  const personId = person.id;
  const start = {
    where: 'inRegister' as (typeof places)[number] | null,
    other: known,
    kinName: '',
    kinPhone: '',
    kind: null as RelationKind | null,
  };
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: resumed(start, stored),
    schema,
    labels: {
      where: t('dialog.where'),
      other: t('dialog.other'),
      kinName: t('dialog.kinName'),
      kinPhone: t('dialog.kinPhone'),
      kind: t('dialog.kind', { name: formats.spokenName(person.fields) }),
    },
    optional: ['kinPhone'],
    rules: ({ where, other, kinName, kind }) => {
      if (where === 'inRegister' && other === null) return { other: t('broken.required') };
      if (where === 'outside' && kinName.trim() === '') return { kinName: t('broken.required') };
      if (kind === null) return {};
      const fields = { personId, kind, otherPersonId: where === 'outside' ? null : (other?.id ?? null), kinName };
      const birthDates = { birthDate: person.fields.birthDate, otherBirthDate: other?.birthDate ?? null };
      const broken = brokenRelation(fields, { ...birthDates, existing: [], today });
      return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)]));
    },
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(draftKind, `${personId} ${known?.id ?? ''}`, form, stored);
  const { where, other, kinName } = form.values;
  const save = useSaving('family.add', form, kept, () => {
    done(t('dialog.saved', { name: where === 'outside' || !other ? kinName : formats.spokenName(other) }));
    onClose();
  });
  const otherField = form.field('other');
  return (
    <FormDialog
      title={t('dialog.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={save.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((read) => {
          const isOutside = read.where === 'outside';
          save.send({
            personId,
            kind: read.kind,
            otherPersonId: isOutside ? null : (read.other?.id ?? null),
            kinName: isOutside ? read.kinName : null,
            kinPhone: isOutside ? read.kinPhone || null : null,
          });
        })
      }
    >
      <RadioList {...form.field('where')} choices={places.map((value) => ({ value, label: t(`dialog.${value}`) }))} />
      {where === 'inRegister' &&
        (other ? (
          <p>
            <strong>{formats.name(other)}</strong>, {formats.born(other)}{' '}
            <button type="button" className="link" onClick={() => otherField.onChange(null)}>
              {t('dialog.change')}
            </button>
          </p>
        ) : (
          <PersonPicker
            id={otherField.id}
            label={t('dialog.person')}
            error={otherField.error}
            onPick={({ id, givenName, familyName, birthDate, dueDate }) =>
              otherField.onChange({ id, givenName, familyName, birthDate, dueDate })
            }
          />
        ))}
      {where === 'outside' && (
        <FieldRow>
          <TextField {...form.field('kinName')} />
          <TextField {...form.field('kinPhone')} type="tel" />
        </FieldRow>
      )}
      <SelectField
        {...form.field('kind')}
        choices={relationKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
    </FormDialog>
  );
}

function useBrokenText(): (rule: string) => string | null {
  const t = useTexts('family') as (key: string) => string;
  return (rule) => {
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}
