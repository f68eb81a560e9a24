import { partnerFields, type PartnerRow } from '../../../contract/partner.ts';
import { type Sector, sectors } from '../../../domain/coordinator/codes.ts';
import { dutyBases, dutyParagraphs, usualDutyOf } from '../../../domain/plan/dutyToTakePart.ts';
import { useTexts } from '../../app/language.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RecordDialog } from '../../form/record/RecordDialog.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';

/** Who it is, of which sector, and the law that says it shall take part. */
export function PartnerDialog({ partner, onClose }: { partner: PartnerRow | null; onClose: () => void }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  return (
    <RecordDialog
      module="partner"
      record={partner}
      title={t(partner ? 'partners.edit' : 'partners.new')}
      saved={t('saved')}
      start={{
        name: partner?.name ?? '',
        sector: (partner?.sector ?? null) as string | null,
        dutyBasis: (partner?.dutyBasis ?? null) as string | null,
        contactName: partner?.contactName ?? '',
        contactPhone: partner?.contactPhone ?? '',
        contactEmail: partner?.contactEmail ?? '',
        note: partner?.note ?? '',
      }}
      schema={partnerFields}
      labels={{
        name: t('field.name'),
        sector: t('field.sector'),
        dutyBasis: t('field.dutyBasis'),
        contactName: t('field.partnerContact'),
        contactPhone: t('field.contactPhone'),
        contactEmail: t('field.contactEmail'),
        note: t('field.note'),
      }}
      optional={['dutyBasis', 'contactName', 'contactPhone', 'contactEmail', 'note']}
      texts={({ note }) => [note]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('name')} />
          <FieldRow>
            <SelectField
              {...form.field('sector')}
              choices={sectors.map((value) => ({ value: value as string, label: code(`sector.${value}`) }))}
              onChange={(sector) =>
                form.setValues({ sector, dutyBasis: sector === null ? null : usualDutyOf[sector as Sector] })
              }
            />
            <SelectField
              {...form.field('dutyBasis')}
              help={t('help.dutyBasis')}
              choices={dutyBases.map((value) => ({
                value: value as string,
                label: `${code(`dutyBasis.${value}`)}, ${dutyParagraphs[value]}`,
              }))}
            />
          </FieldRow>
          <TextField {...form.field('contactName')} />
          <FieldRow>
            <TextField {...form.field('contactPhone')} type="tel" />
            <TextField {...form.field('contactEmail')} type="email" />
          </FieldRow>
          <TextArea {...form.field('note')} help={t('noPersons')} />
        </>
      )}
    </RecordDialog>
  );
}
