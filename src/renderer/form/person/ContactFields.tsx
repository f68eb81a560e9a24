import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { letterLanguages } from '../../../domain/office/officeType.ts';
import { genders, needClasses, representativeTypes } from '../../../domain/person/codes.ts';
import { CheckboxField } from '../CheckboxList.tsx';
import { FieldRow } from '../FormLayout.tsx';
import { MunicipalityField } from '../MunicipalityField.tsx';
import { SelectField } from '../SelectField.tsx';
import { TextField } from '../TextField.tsx';
import classes from './person.module.css';
import { partOfForm } from '../partOfForm.ts';
import type { PersonForm } from './usePersonForm.ts';

function ContactFieldsPart({ form }: { form: PersonForm }) {
  const t = useTexts('person');
  const code = useTexts('code');
  return (
    <div className={classes.fields}>
      <FieldRow>
        <TextField {...form.field('address')} />
        <TextField {...form.field('postalCode')} maw={130} />
      </FieldRow>
      <FieldRow>
        <MunicipalityField {...form.field('municipalityNumber')} help="" />
        <AreaField form={form} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('phone')} type="tel" />
        <TextField {...form.field('gp')} />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field('language')} help={t('languageHelp')} />
        <SelectField
          {...form.field('letterLanguage')}
          choices={letterLanguages.map((language) => ({ value: language, label: code(`language.${language}`) }))}
          onChange={(language) => language !== null && form.field('letterLanguage').onChange(language)}
        />
      </FieldRow>
      <CheckboxField {...form.field('needsInterpreter')} />
      <FieldRow>
        <SelectField
          {...form.field('gender')}
          choices={genders.map((gender) => ({ value: gender, label: code(`gender.${gender}`) }))}
          onChange={(gender) => gender !== null && form.field('gender').onChange(gender)}
        />
        <SelectField
          {...form.field('needClass')}
          help={t('needClassHelp')}
          choices={needClasses.map((needClass) => ({ value: needClass, label: code(`needClass.${needClass}`) }))}
          onChange={(needClass) => needClass !== null && form.field('needClass').onChange(needClass)}
        />
      </FieldRow>
      <section className={classes.part} aria-label={t('representative')}>
        <h2>{t('representative')}</h2>
        <FieldRow>
          <SelectField
            {...form.field('representativeType')}
            choices={representativeTypes.map((type) => ({ value: type, label: code(`representativeType.${type}`) }))}
          />
          <TextField {...form.field('representativeName')} label={t('column.name')} />
          <TextField {...form.field('representativePhone')} label={t('field.phone')} type="tel" />
        </FieldRow>
        <CheckboxField {...form.field('hasPowerOfAttorney')} />
      </section>
    </div>
  );
}

/** One of the office's areas, or a line where it has named none. An area that is no longer named stays on who has it. */
function AreaField({ form }: { form: PersonForm }) {
  const { data } = useApiQuery('office.settings', {});
  const binding = form.field('area');
  const areas = data?.areas ?? [];
  if (areas.length === 0) return <TextField {...binding} />;
  const all = binding.value === '' || areas.includes(binding.value) ? areas : [...areas, binding.value];
  return (
    <SelectField
      {...binding}
      value={binding.value || null}
      choices={all.map((area) => ({ value: area, label: area }))}
      onChange={(area) => binding.onChange(area ?? '')}
    />
  );
}

/** Where the person lives and is reached, language, need class, and who acts for them: all of it may be left empty. */
export const ContactFields = partOfForm(ContactFieldsPart, [
  'address',
  'postalCode',
  'municipalityNumber',
  'area',
  'phone',
  'gp',
  'language',
  'letterLanguage',
  'needsInterpreter',
  'gender',
  'needClass',
  'representativeType',
  'representativeName',
  'representativePhone',
  'hasPowerOfAttorney',
]);
