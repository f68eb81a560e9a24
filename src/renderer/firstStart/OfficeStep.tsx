import { Button, SegmentedControl } from '@mantine/core';
import { IconBuildingCommunity, IconBuildingHospital } from '@tabler/icons-react';
import { useId } from 'react';

import { useTexts } from '../app/language.tsx';
import { Form } from '../form/Form.tsx';
import { FieldRow } from '../form/FormLayout.tsx';
import { MunicipalityField } from '../form/MunicipalityField.tsx';
import { RadioCards } from '../form/RadioCards.tsx';
import { TextField } from '../form/TextField.tsx';
import { useAppForm } from '../form/useAppForm.ts';
import { registerRoutes } from '../../contract/register.ts';
import { type Language, languages, type OfficeType } from '../../domain/office/officeType.ts';
import { textsFor } from '../../locales/texts.ts';
import classes from './firstStart.module.css';
import type { ChosenOffice } from './chosenOffice.ts';
import { StepTitle } from './StepTitle.tsx';

interface OfficeStepProps {
  language: Language;
  onLanguage: (language: Language) => void;
  chosen: ChosenOffice | null;
  onNext: (office: ChosenOffice) => void;
}

const schema = registerRoutes.create.input.pick({ officeType: true, municipalityNumber: true, officeName: true });

/** Step 1: the language first, for the questions that follow are asked in it. */
export function OfficeStep({ language, onLanguage, chosen, onNext }: OfficeStepProps) {
  const t = useTexts('firstStart');
  const code = useTexts('code');
  const languageLabel = useId();
  const form = useAppForm({
    schema,
    initialValues: {
      officeType: (chosen?.officeType ?? 'municipality') as OfficeType | null,
      municipalityNumber: chosen?.municipalityNumber ?? (null as string | null),
      officeName: chosen?.officeName ?? t('office.nameStart'),
    },
    labels: {
      officeType: t('office.officeType'),
      municipalityNumber: t('office.municipality'),
      officeName: t('office.name'),
    },
  });
  const isTrust = form.values.officeType === 'healthTrust';
  const changeLanguage = (next: Language) => {
    // The suggested name follows the language until somebody has written their own.
    if (form.values.officeName === t('office.nameStart')) {
      form.setValues({ officeName: textsFor(next)('firstStart')('office.nameStart') });
    }
    onLanguage(next);
  };
  return (
    <>
      <StepTitle title={t('office.title')} lead={t('office.lead')} />
      <Form form={form} label={t('step.office')} onSubmit={() => form.submit(onNext)} className={classes.form}>
        <div>
          <div id={languageLabel} className={classes.label}>
            {t('office.language')}
          </div>
          <SegmentedControl
            aria-labelledby={languageLabel}
            value={language}
            onChange={(next) => changeLanguage(next as Language)}
            data={languages.map((one) => ({ value: one, label: code(`language.${one}`) }))}
          />
        </div>
        <RadioCards
          {...form.field('officeType')}
          choices={[
            {
              value: 'municipality',
              title: code('officeType.municipality'),
              text: t('office.municipalityHelp'),
              side: () => <IconBuildingCommunity size={26} stroke={1.3} aria-hidden className={classes.cardIcon} />,
            },
            {
              value: 'healthTrust',
              title: code('officeType.healthTrust'),
              text: t('office.healthTrustHelp'),
              side: () => <IconBuildingHospital size={26} stroke={1.3} aria-hidden className={classes.cardIcon} />,
            },
          ]}
        />
        <FieldRow>
          <MunicipalityField
            {...form.field('municipalityNumber')}
            label={isTrust ? t('office.trustMunicipality') : t('office.municipality')}
          />
          <TextField {...form.field('officeName')} help={t('office.nameHelp')} />
        </FieldRow>
        <div className={classes.buttons}>
          <Button type="submit" miw={110}>
            {t('next')}
          </Button>
        </div>
      </Form>
    </>
  );
}
