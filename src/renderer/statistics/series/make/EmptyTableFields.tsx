import { reportingPeriodKinds } from '../../../../domain/calendar/reportingPeriod.ts';
import { useTexts } from '../../../app/language.tsx';
import type { FieldBinding } from '../../../form/fieldBinding.ts';
import { FieldRow } from '../../../form/FormLayout.tsx';
import { SelectField } from '../../../form/SelectField.tsx';
import { TextArea } from '../../../form/TextField.tsx';
import { PeriodField } from '../definition/PeriodField.tsx';
import type { MakeValues } from './makeForm.ts';

interface EmptyTableFieldsProps {
  form: {
    values: MakeValues;
    field<Name extends keyof MakeValues & string>(name: Name): FieldBinding<MakeValues[Name]>;
  };
}

/** Periods and rows of a table that is to be filled in by hand. */
export function EmptyTableFields({ form }: EmptyTableFieldsProps) {
  const t = useTexts('series');
  const paper = useTexts('seriesPaper');
  const kindField = form.field('periodKind');
  const period = (name: 'first' | 'last') => {
    const { id, label, value, onChange, error } = form.field(name);
    return <PeriodField {...{ id, label, value, onChange, error }} kind={form.values.periodKind} />;
  };
  return (
    <>
      <FieldRow>
        <SelectField
          {...kindField}
          maw={160}
          onChange={(kind) => kind && kindField.onChange(kind)}
          choices={reportingPeriodKinds.map((value) => ({ value, label: paper(`kind.${value}`) }))}
        />
        {period('first')}
        {period('last')}
      </FieldRow>
      <TextArea {...form.field('rowNames')} help={t('field.rowsHelp')} lines={3} />
    </>
  );
}
