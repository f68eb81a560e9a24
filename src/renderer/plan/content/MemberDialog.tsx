import { v7 as newId } from 'uuid';

import { memberField } from '../../../contract/planContent.ts';
import { type Sector, sectors } from '../../../domain/coordinator/codes.ts';
import { brokenMemberRules } from '../../../domain/plan/contentRules.ts';
import { dutyBases, dutyParagraphs, usualDutyOf } from '../../../domain/plan/dutyToTakePart.ts';
import { withMember, withoutMember } from '../../../domain/plan/editContent.ts';
import { memberKinds, type PlanMember } from '../../../domain/plan/planContent.ts';
import { useTexts } from '../../app/language.tsx';
import { CheckboxField } from '../../form/CheckboxList.tsx';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept } from '../../form/kept/useSaving.ts';
import { SelectField } from '../../form/SelectField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { useMemberName } from './memberName.ts';
import { PieceActions } from './PieceActions.tsx';
import type { WordsFile } from './planWords.ts';
import { useContentBroken } from './useContentBroken.ts';
import { useContentChange, useContentSaving } from './useSaveContent.ts';

interface MemberDialogProps {
  file: WordsFile;
  /** Null for a new one. */
  id: string | null;
  onClose: () => void;
}

const draftKind = 'planMember';
const schema = memberField.omit({ id: true });
type Typed = Omit<PlanMember, 'id'>;

const blank: Typed = {
  kind: 'provider',
  name: '',
  role: '',
  service: '',
  sector: null,
  duty: null,
  phone: '',
  email: '',
  isInPlanGroup: true,
};

/** Who takes part in the plan, for whom they speak, and whether they must. */
export function MemberDialog(props: MemberDialogProps) {
  const stored = useStoredDraft(draftKind, props.id ?? `new ${props.file.planId}`);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ file, id, onClose, stored }: MemberDialogProps & { stored: StoredDraft }) {
  const t = useTexts('planContent');
  const code = useTexts('code');
  const memberName = useMemberName();
  const { body } = file.words;
  const { id: _, ...known } = body.members.find((one) => one.id === id) ?? { id, ...blank };
  const form = useMemberForm(resumed<Typed>(known, stored));
  const kept = useKept(draftKind, id ?? `new ${file.planId}`, form, stored);
  const saving = useContentSaving(file, form, kept, t('members.saved'), onClose);
  const { change } = useContentChange(file);
  const { kind } = form.values;
  const speaksForService = kind === 'provider' || kind === 'coordinator';
  // The law of the sector is suggested, and stays what one has chosen otherwise.
  const chooseSector = (sector: Sector | null) =>
    form.setValues({ sector, duty: sector === null ? form.values.duty : usualDutyOf[sector] });
  return (
    <FormDialog
      title={t(id === null ? 'members.newTitle' : 'members.editTitle')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(known);
        kept.forget();
      }}
      onSubmit={() => form.submit((read) => saving.save(withMember(body, { id: id ?? newId(), ...read })))}
    >
      <SelectField
        {...form.field('kind')}
        onChange={(next) => next && form.field('kind').onChange(next)}
        choices={memberKinds.map((value) => ({ value, label: code(`memberKind.${value}`) }))}
      />
      <FieldRow>
        <TextField {...form.field('name')} optional={kind === 'provider'} />
        <TextField {...form.field('role')} help={t('members.roleHelp')} />
      </FieldRow>
      {speaksForService && (
        <>
          <TextField {...form.field('service')} optional={kind !== 'provider'} help={t('members.serviceHelp')} />
          <FieldRow>
            <SelectField
              {...form.field('sector')}
              onChange={chooseSector}
              choices={sectors.map((value) => ({ value, label: code(`sector.${value}`) }))}
            />
            <SelectField
              {...form.field('duty')}
              choices={dutyBases.map((value) => ({
                value,
                label: `${code(`dutyBasis.${value}`)} (${dutyParagraphs[value]})`,
              }))}
            />
          </FieldRow>
        </>
      )}
      <FieldRow>
        <TextField {...form.field('phone')} type="tel" />
        <TextField {...form.field('email')} type="email" />
      </FieldRow>
      <CheckboxField {...form.field('isInPlanGroup')} />
      {id !== null && (
        <PieceActions
          remove={t('members.remove')}
          onRemove={() => change(withoutMember(body, id), t('members.removed', { name: memberName(known) }), onClose)}
        />
      )}
    </FormDialog>
  );
}

function useMemberForm(initialValues: Typed) {
  const t = useTexts('planContent');
  const broken = useContentBroken();
  return useAppForm({
    initialValues,
    schema,
    labels: {
      kind: t('members.kind'),
      name: t('members.name'),
      role: t('members.role'),
      service: t('members.service'),
      sector: t('members.sector'),
      duty: t('members.dutyField'),
      phone: t('members.phone'),
      email: t('members.email'),
      isInPlanGroup: t('members.isInPlanGroup'),
    },
    optional: ['role', 'sector', 'duty', 'phone', 'email', 'isInPlanGroup'],
    rules: (typed) => broken.texts(brokenMemberRules(typed)),
    refused: (_, rule) => broken.text(rule),
  });
}
