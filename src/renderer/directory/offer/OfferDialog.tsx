import { serviceOfferFields, type ServiceOfferRow } from '../../../contract/serviceOffer.ts';
import { offerAges, offerFields } from '../../../domain/directory/serviceOffer.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { RecordDialog } from '../../form/record/RecordDialog.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useRuleText } from '../useRuleText.ts';

/** What the service is, who gives it, for whom, and how one gets it. */
export function OfferDialog({ offer, onClose }: { offer: ServiceOfferRow | null; onClose: () => void }) {
  const t = useTexts('directory');
  const code = useTexts('code');
  const ruleText = useRuleText();
  const units = useApiQuery('unit.list', {});
  return (
    <RecordDialog
      module="serviceOffer"
      record={offer}
      title={t(offer ? 'offers.edit' : 'offers.new')}
      saved={t('saved')}
      start={{
        name: offer?.name ?? '',
        unitId: offer?.unitId ?? null,
        provider: offer?.provider ?? '',
        field: (offer?.field ?? null) as string | null,
        age: (offer?.age ?? null) as string | null,
        about: offer?.about ?? '',
        access: offer?.access ?? '',
        contact: offer?.contact ?? '',
      }}
      schema={serviceOfferFields}
      labels={{
        name: t('field.name'),
        field: t('field.offerField'),
        age: t('field.age'),
        unitId: t('field.unitId'),
        provider: t('field.provider'),
        about: t('field.about'),
        access: t('field.access'),
        contact: t('field.contact'),
      }}
      optional={['unitId', 'provider', 'about', 'access', 'contact']}
      ruleText={ruleText}
      texts={({ about, access }) => [about, access]}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField {...form.field('name')} />
          <FieldRow>
            <SelectField
              {...form.field('field')}
              choices={offerFields.map((value) => ({ value: value as string, label: code(`offerField.${value}`) }))}
            />
            <SelectField
              {...form.field('age')}
              choices={offerAges.map((value) => ({ value: value as string, label: code(`offerAge.${value}`) }))}
            />
          </FieldRow>
          <FieldRow>
            <SelectField
              {...form.field('unitId')}
              searchable
              choices={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextField {...form.field('provider')} />
          </FieldRow>
          <TextArea {...form.field('about')} help={t('noPersons')} />
          <TextArea {...form.field('access')} />
          <TextField {...form.field('contact')} help={t('help.contact')} />
        </>
      )}
    </RecordDialog>
  );
}
