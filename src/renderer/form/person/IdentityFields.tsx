import { useTexts } from '../../app/language.tsx';
import { identityKinds } from '../../../domain/person/codes.ts';
import { checkNationalId } from '../../../domain/person/nationalId.ts';
import { DayField } from '../DayField.tsx';
import { FieldRow } from '../FormLayout.tsx';
import { RadioList } from '../RadioList.tsx';
import { TextField } from '../TextField.tsx';
import { NationalIdField } from './NationalIdField.tsx';
import classes from './person.module.css';
import { partOfForm } from '../partOfForm.ts';
import type { PersonForm } from './usePersonForm.ts';

interface IdentityFieldsProps {
  form: PersonForm;
  allowSynthetic: boolean;
  masked?: string | null;
}

function IdentityFieldsPart({ form, allowSynthetic, masked = null }: IdentityFieldsProps) {
  const t = useTexts('person');
  const code = useTexts('code');
  const { identityKind } = form.values;
  const isExpected = identityKind === 'expectedChild';
  return (
    <div className={classes.fields}>
      <RadioList
        {...form.field('identityKind')}
        choices={identityKinds.map((kind) => ({ value: kind, label: code(`identityKind.${kind}`) }))}
        onChange={(kind) => kind !== null && form.setValues({ identityKind: kind })}
      />
      {identityKind === 'nationalId' && (
        <NationalIdField {...form.field('nationalId')} allowSynthetic={allowSynthetic} masked={masked} />
      )}
      <FieldRow>
        {!isExpected && <TextField {...form.field('givenName')} />}
        <TextField
          {...form.field('familyName')}
          label={isExpected ? t('field.parentsName') : t('field.familyName')}
          help={isExpected ? t('parentsNameHelp') : undefined}
        />
        {isExpected && <DayField {...form.field('dueDate')} optional={false} />}
        {!isExpected && tellsNoBirthDate(form, masked) && <DayField {...form.field('birthDate')} reading="past" />}
      </FieldRow>
    </div>
  );
}

/** The birth date is asked for unless the number tells it: a D-number's century can be another, a 2032 number has none. */
function tellsNoBirthDate(form: PersonForm, masked: string | null): boolean {
  const { identityKind, nationalId, birthDate } = form.values;
  if (identityKind !== 'nationalId') return true;
  if (nationalId === '') return masked !== null || birthDate !== null;
  const check = checkNationalId(nationalId);
  return check.valid && (check.birthDate === null || check.kind === 'dnummer');
}

/** Who the person is: by number, without one, or as an expected child. Only what the kind needs is asked for. */
export const IdentityFields = partOfForm(IdentityFieldsPart, [
  'identityKind',
  'nationalId',
  'givenName',
  'familyName',
  'birthDate',
  'dueDate',
]);
