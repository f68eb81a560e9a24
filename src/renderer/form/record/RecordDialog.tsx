import type { ReactNode } from 'react';
import { z } from 'zod';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../kept/storedDraft.ts';
import { useKept, useSaving } from '../kept/useSaving.ts';
import { NoteWarning } from '../NoteWarning.tsx';
import { useAppForm } from '../useAppForm.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import classes from './record.module.css';

/** The records that the office keeps about its own work (`contract/kept.ts`). */
type RecordModule =
  | 'catchment'
  | 'liaison'
  | 'partner'
  | 'serviceOffer'
  | 'agreement'
  | 'procedure'
  | 'informationWork'
  | 'rehabilitationPlan'
  | 'rehabilitationMeasure';

type TypedForm<Values extends Record<string, unknown>> = ReturnType<
  typeof useAppForm<Values & { keepNames: boolean }, z.ZodType>
>;

interface RecordDialogProps<Values extends Record<string, unknown>> {
  module: RecordModule;
  /** The one that is changed; null for a new one. */
  record: { id: string; version: number } | null;
  /** Tells the drafts of new ones apart: whom it is with. */
  about?: string;
  title: string;
  /** Said when it is saved. */
  saved: string;
  start: Values;
  schema: z.ZodObject;
  labels: { readonly [Name in keyof Values & string]: string };
  optional: readonly (keyof Values & string)[];
  /** Rules of `domain` between fields: the rule each field breaks. */
  broken?: (values: Values) => Readonly<Record<string, string>>;
  /** A rule in words. */
  ruleText?: (rule: string) => string | null;
  /** The texts that must hold no person who is served. */
  texts: (values: Values) => readonly string[];
  children: (form: TypedForm<Values>) => ReactNode;
  onClose: () => void;
}

/** A record in a dialog: what is typed is kept as a draft, saving can be undone, and it can be taken out of its list. */
export function RecordDialog<Values extends Record<string, unknown>>(props: RecordDialogProps<Values>) {
  const stored = useStoredDraft(props.module, props.record?.id ?? props.about ?? 'new');
  return stored && <Fields {...props} stored={stored} />;
}

function Fields<Values extends Record<string, unknown>>(props: RecordDialogProps<Values> & { stored: StoredDraft }) {
  const {
    module,
    record,
    about = 'new',
    title,
    saved,
    start,
    schema,
    optional,
    broken,
    texts,
    onClose,
    stored,
  } = props;
  const forms = useTexts('form');
  const t = useTexts('directory');
  const done = useDoneMessage();
  const ruleText = (rule: string): string | null => {
    if (rule === 'nationalNumber' || rule === 'registerName') return forms(`note.${rule}`);
    return props.ruleText?.(rule) ?? null;
  };
  const blank = { ...start, keepNames: false };
  const form = useAppForm<Values & { keepNames: boolean }, z.ZodType>({
    initialValues: resumed(blank, stored),
    schema: schema.extend({ keepNames: z.boolean() }),
    labels: { ...props.labels, keepNames: forms('note.keepNames') } as never,
    optional,
    rules: (values) =>
      Object.fromEntries(
        Object.entries(broken?.(values) ?? {}).map(([field, rule]) => [field, ruleText(rule)]),
      ) as never,
    refused: (_, rule) => ruleText(rule),
  });
  const kept = useKept(module, record?.id ?? about, form, stored);
  // Every such module has the same orders; one stands for them all. Of the catchment there is nothing new and nothing taken
  // out here: that is chosen as a whole.
  const like = module as 'partner';
  const undo = useApiCommand(`${like}.undo`);
  const create = useSaving(`${like}.create`, form, kept, () => {
    done(saved);
    onClose();
  });
  const change = useSaving(`${like}.change`, form, kept, ({ version }, { id }) => {
    done(saved, () => undo.mutate({ id, version }));
    onClose();
  });
  const remove = useApiCommand(`${like}.remove`, {
    onDone: ({ version }, { id }) => {
      done(t('takenOut'), () => undo.mutate({ id, version }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={title}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={create.isSaving || change.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((typed) => {
          const { keepNames: namesConfirmed, ...values } = typed as Record<string, unknown> & { keepNames: boolean };
          const fields = withoutEmpty(values) as never;
          if (record) change.send({ id: record.id, version: record.version, fields, namesConfirmed });
          else create.send({ fields, namesConfirmed });
        })
      }
    >
      {props.children(form)}
      <NoteWarning
        text={texts(form.values).join('\n')}
        keepNames={form.values.keepNames}
        onKeepNames={(keep) => form.setValues({ keepNames: keep } as never)}
      />
      {record && module !== 'catchment' && (
        <LinkButton
          className={classes.takeOut ?? ''}
          isBusy={remove.isPending}
          onClick={() => remove.mutate({ id: record.id, version: record.version })}
        >
          {t('takeOut')}
        </LinkButton>
      )}
    </FormDialog>
  );
}

/** An empty field says nothing. */
const withoutEmpty = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? null : value]));
