import { z } from 'zod';

import { type ContactFields, contactFields } from '../../contract/followUp.ts';
import { dayField } from '../../contract/fields.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { brokenContactRules, contactKinds } from '../../domain/followUp/contact.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { useToday } from '../app/session.tsx';
import { CheckboxList } from '../form/CheckboxList.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormDialog } from '../form/FormDialog.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../form/kept/useSaving.ts';
import { RadioList } from '../form/RadioList.tsx';
import { TextArea } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import type { Contact } from './followUp.ts';

interface ContactDialogProps {
  personId: string;
  /** Null for a new one. */
  contact: Contact | null;
  /** Who is usually called. */
  planGroup: readonly string[];
  onClose: () => void;
}

const draftKind = 'contact';
const schema = z.object({
  kind: z.enum(contactKinds),
  heldOn: dayField,
  came: z.array(z.string()),
  others: z.string().max(5000),
  minutes: z.string().trim().max(10_000),
  nextOn: dayField.nullable(),
});
type Typed = Omit<z.output<typeof schema>, 'heldOn'> & { heldOn: Day | null };

/** Writes down a meeting or another contact: who came, what was said, when the next one is. */
export function ContactDialog(props: ContactDialogProps) {
  const stored = useStoredDraft(draftKind, props.contact?.id ?? `new ${props.personId}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ personId, contact, planGroup, onClose, stored }: ContactDialogProps & { stored: StoredDraft }) {
  const t = useTexts('followUp');
  const today = useToday();
  const done = useDoneMessage();
  const called = contact ? contact.attendees.map(({ name }) => name) : [...planGroup];
  const start: Typed = contact
    ? typedOf(contact)
    : { kind: 'planGroup', heldOn: today, came: [], others: '', minutes: '', nextOn: null };
  const form = useContactForm(resumed(start, stored));
  const kept = useKept(draftKind, contact?.id ?? `new ${personId}`, form, stored);
  const finish = () => {
    done(t('contacts.saved'));
    onClose();
  };
  const add = useSaving('followUp.addContact', form, kept, finish);
  const change = useSaving('followUp.changeContact', form, kept, finish);
  const remove = useRemove(contact, personId, onClose);
  const isMeeting = form.values.kind === 'planGroup';
  return (
    <FormDialog
      title={t(contact ? 'contacts.editTitle' : 'contacts.newTitle')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={add.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((read) => {
          const fields = sentContact(read, read.kind === 'planGroup' ? called : []);
          if (contact) change.send({ id: contact.id, version: contact.version, fields });
          else add.send({ personId, fields });
        })
      }
    >
      <RadioList
        {...form.field('kind')}
        onChange={(next) => next && form.field('kind').onChange(next)}
        choices={contactKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <FieldRow>
        <DayField {...form.field('heldOn')} maw={200} latest={today} />
        <DayField {...form.field('nextOn')} maw={200} />
      </FieldRow>
      {isMeeting && called.length > 0 && (
        <CheckboxList
          {...form.field('came')}
          single
          help={t('contacts.attendeesHelp')}
          choices={called.map((value) => ({ value, label: value }))}
        />
      )}
      <TextArea {...form.field('others')} help={t('contacts.othersHelp')} />
      <TextArea {...form.field('minutes')} lines={5} />
      {remove && (
        <button type="button" className="link" onClick={remove}>
          {t('contacts.remove')}
        </button>
      )}
    </FormDialog>
  );
}

function useContactForm(initialValues: Typed) {
  const t = useTexts('followUp');
  const today = useToday();
  const broken = (rule: string) =>
    rule === 'inFuture' || rule === 'beforeHeld' || rule === 'withoutName' ? t(`broken.${rule}`) : null;
  return useAppForm({
    initialValues,
    schema,
    labels: {
      kind: t('contacts.kind'),
      heldOn: t('contacts.heldOn'),
      nextOn: t('contacts.nextOn'),
      came: t('contacts.attendees'),
      others: t('contacts.others'),
      minutes: t('contacts.minutes'),
    },
    optional: ['nextOn', 'came', 'others', 'minutes'],
    rules: ({ heldOn, nextOn }) => {
      if (heldOn === null) return {};
      const found = brokenContactRules({ heldOn, nextOn, attendees: [] }, today);
      return Object.fromEntries(Object.entries(found).map(([field, rule]) => [field, broken(rule)]));
    },
    refused: (_, rule) => broken(rule),
  });
}

/** Takes the contact out; «Angre» writes it down again as it was. Null for a new one. */
function useRemove(contact: Contact | null, personId: string, onClose: () => void): (() => void) | null {
  const t = useTexts('followUp');
  const done = useDoneMessage();
  const again = useApiCommand('followUp.addContact');
  const remove = useApiCommand('followUp.removeContact', {
    onDone: () => {
      const fields = contactFields.parse(contact);
      done(t('contacts.removed'), () => again.mutate({ personId, fields }));
      onClose();
    },
  });
  return contact && (() => remove.mutate({ id: contact.id, version: contact.version }));
}

const typedOf = ({ kind, heldOn, attendees, minutes, nextOn }: Contact): Typed => ({
  kind,
  heldOn,
  came: attendees.filter(({ came }) => came).map(({ name }) => name),
  others: '',
  minutes: minutes ?? '',
  nextOn,
});

/** Those who were called, and the others who were there, one name a line. */
function sentContact(
  { kind, heldOn, came, others, minutes, nextOn }: z.output<typeof schema>,
  called: readonly string[],
): ContactFields {
  const named = others
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    kind,
    heldOn,
    attendees: [
      ...called.map((name) => ({ name, came: came.includes(name) })),
      ...named.map((name) => ({ name, came: true })),
    ],
    minutes: minutes || null,
    nextOn,
  };
}
