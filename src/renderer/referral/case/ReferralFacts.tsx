import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { CaseFile } from './caseFile.ts';

/** The melding as it came. */
export function ReferralFacts({ file: { referral } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const formats = useFormats();
  const { fields } = referral;
  const services = (list: typeof fields.servicesToday) =>
    list.length > 0 ? formats.list(list.map((service) => code(`service.${service}`)).map(asListed)) : null;
  // Only the first of a list begins with a capital.
  const asListed = (label: string, place: number) => (place === 0 ? label : formats.inSentence(label));
  const consentDay = fields.consentOn === null ? '' : `, ${formats.day(fields.consentOn)}`;
  return (
    <SideFacts title={t('facts.referral')}>
      <DefinitionList
        facts={[
          [t('facts.need'), code(`need.${fields.need}`)],
          [t('facts.sent'), formats.day(fields.sentOn)],
          [t('facts.received'), formats.day(fields.receivedOn)],
          [t('facts.channel'), code(`channel.${fields.channel}`)],
          [
            t('facts.referrer'),
            [code(`referrerType.${fields.referrerType}`), fields.referrerName].filter(Boolean).join(', '),
          ],
          [t('facts.organisation'), fields.referrerOrganisation],
          [t('facts.phone'), fields.referrerPhone],
          [t('facts.reason'), fields.reason],
          [t('facts.specialty'), code(`specialty.${fields.specialty}`)],
          [t('facts.servicesToday'), services(fields.servicesToday)],
          [t('facts.servicesNeeded'), services(fields.servicesNeeded)],
          fields.expectedDuration === 'unknown'
            ? null
            : [t('facts.duration'), code(`duration.${fields.expectedDuration}`)],
          [t('facts.proposed'), fields.proposedCoordinator],
          [t('facts.consentReferral'), `${code(`referralConsent.${fields.consent}`)}${consentDay}`],
          [t('facts.responsible'), referral.responsible?.name ?? t('facts.nobody')],
        ]}
      />
    </SideFacts>
  );
}
