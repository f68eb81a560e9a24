import { participationFields } from '../../../contract/participation.ts';
import { participationRoles } from '../../../domain/participation/participation.ts';
import { planSystems } from '../../../domain/plan/codes.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { MunicipalityField } from '../../form/MunicipalityField.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { fieldsOf, startOf, useAgreementForm } from './typedAgreement.ts';
import type { AgreementMode } from './agreementMode.ts';

interface AgreementDialogProps {
  personId: string;
  mode: AgreementMode;
  /** Where the person lives. */
  municipalityNumber: string | null;
  onClose: () => void;
}

const draftKind = 'participation';
const titles = { add: 'newTitle', edit: 'editTitle', renew: 'renewTitle' } as const;

const subjectOf = ({ mode, personId }: AgreementDialogProps) =>
  mode.kind === 'add' ? `new ${personId}` : `${mode.kind} ${mode.agreement.id}`;

/** Writes down what was agreed with the kommune. */
export function AgreementDialog(props: AgreementDialogProps) {
  const stored = useStoredDraft(draftKind, subjectOf(props));
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ stored, ...props }: AgreementDialogProps & { stored: StoredDraft }) {
  const { personId, mode, municipalityNumber, onClose } = props;
  const t = useTexts('participation');
  const code = useTexts('code');
  const today = useToday();
  const done = useDoneMessage();
  const before = mode.kind === 'add' ? null : mode.agreement;
  const start = startOf(mode, { today, municipalityNumber });
  const form = useAgreementForm(resumed(start, stored), mode.kind === 'renew' ? mode.agreement.toDay : null);
  const kept = useKept(draftKind, subjectOf(props), form, stored);
  const saved = () => {
    done(t('saved'));
    onClose();
  };
  const adding = useSaving('participation.add', form, kept, saved);
  const changing = useSaving('participation.change', form, kept, saved);
  const again = useApiCommand('participation.add');
  const remove = useApiCommand('participation.remove', {
    onDone: () => {
      const fields = participationFields.parse(before);
      done(t('removed'), () => again.mutate({ personId, fields, renews: null }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(titles[mode.kind])}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={adding.isSaving || changing.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(start);
        kept.forget();
      }}
      onSubmit={() =>
        form.submit((typed) => {
          const fields = fieldsOf(typed);
          if (mode.kind === 'edit') changing.send({ id: mode.agreement.id, version: mode.agreement.version, fields });
          else {
            const renews = before && { id: before.id, version: before.version };
            adding.send({ personId, fields, renews });
          }
        })
      }
    >
      <MunicipalityField {...form.field('municipalityNumber')} />
      <FieldRow>
        <TextField {...form.field('participant')} />
        <TextField {...form.field('participantUnit')} />
      </FieldRow>
      <RadioList
        {...form.field('role')}
        choices={participationRoles.map((value) => ({ value, label: code(`participationRole.${value}`) }))}
      />
      <TextArea {...form.field('expectation')} lines={3} help={t('form.expectationHelp')} />
      <FieldRow>
        <DayField {...form.field('fromDay')} maw={200} />
        <DayField {...form.field('toDay')} maw={200} help={t('form.toDayHelp')} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('municipalCoordinator')} />
        <SelectField
          {...form.field('planSystem')}
          choices={planSystems.map((value) => ({ value, label: code(`planSystem.${value}`) }))}
        />
      </FieldRow>
      <DayField {...form.field('journalNotedOn')} maw={200} latest={today} help={t('form.journalNotedOnHelp')} />
      {mode.kind === 'edit' && (
        <button
          type="button"
          className="link"
          onClick={() => remove.mutate({ id: mode.agreement.id, version: mode.agreement.version })}
        >
          {t('remove')}
        </button>
      )}
    </FormDialog>
  );
}
