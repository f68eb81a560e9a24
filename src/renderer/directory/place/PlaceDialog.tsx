import { catchmentFields, type CatchmentRow } from '../../../contract/catchment.ts';
import { planSystems } from '../../../domain/plan/codes.ts';
import { useTexts } from '../../app/language.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RecordDialog } from '../../form/record/RecordDialog.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';

/** Who answers for the plans in a kommune, what there is of services, and which tool the plans are kept in. */
export function PlaceDialog({ place, onClose }: { place: CatchmentRow; onClose: () => void }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  return (
    <RecordDialog
      module="catchment"
      record={place}
      title={t('places.editTitle', { name: place.name })}
      saved={t('saved')}
      start={{
        contactName: place.contactName ?? '',
        contactPhone: place.contactPhone ?? '',
        contactEmail: place.contactEmail ?? '',
        planSystem: place.planSystem as string | null,
        services: place.services ?? '',
        note: place.note ?? '',
      }}
      schema={catchmentFields}
      labels={{
        contactName: t('field.contactName'),
        contactPhone: t('field.contactPhone'),
        contactEmail: t('field.contactEmail'),
        planSystem: t('field.planSystem'),
        services: t('field.services'),
        note: t('field.note'),
      }}
      optional={['contactName', 'contactPhone', 'contactEmail', 'planSystem', 'services', 'note']}
      texts={({ services, note }) => [services, note]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('contactName')} />
          <FieldRow>
            <TextField {...form.field('contactPhone')} type="tel" />
            <TextField {...form.field('contactEmail')} type="email" />
          </FieldRow>
          <SelectField
            {...form.field('planSystem')}
            choices={planSystems.map((value) => ({ value: value as string, label: code(`planSystem.${value}`) }))}
          />
          <TextArea {...form.field('services')} help={t('noPersons')} />
          <TextArea {...form.field('note')} />
        </>
      )}
    </RecordDialog>
  );
}
