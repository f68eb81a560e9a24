import { Checkbox } from '@mantine/core';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import type { CaseFile } from './caseFile.ts';
import classes from './case.module.css';

const ticks = ['inEpikrise', 'inDips', 'inJournal', 'consentInJournal'] as const;

/** What the hospital itself shall have done (P): epikrise, DIPS, journal, consent; and what the kommune answered. */
export function HospitalFacts({ file: { referral } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const set = useApiCommand('referral.setHospitalTicks');
  const { inEpikrise, inDips, inJournal, consentInJournal } = referral.fields;
  const values = { inEpikrise, inDips, inJournal, consentInJournal };
  const { municipality } = referral;
  return (
    <>
      <SideFacts
        title={t('facts.hospital')}
        link={t('facts.ofFour', { count: ticks.filter((tick) => values[tick]).length })}
      >
        <div className={classes.ticks}>
          {ticks.map((tick) => (
            <Checkbox
              key={tick}
              label={t(`tick.${tick}`)}
              checked={values[tick]}
              disabled={!mayWrite || set.isPending}
              onChange={(event) =>
                set.mutate({
                  id: referral.id,
                  version: referral.version,
                  ...values,
                  [tick]: event.currentTarget.checked,
                })
              }
            />
          ))}
        </div>
      </SideFacts>
      {municipality.notifiedOn && (
        <SideFacts title={t('facts.municipality')}>
          <DefinitionList
            facts={[
              [t('event.notifyMunicipality'), formats.day(municipality.notifiedOn)],
              municipality.remindedOn ? [t('event.remindMunicipality'), formats.day(municipality.remindedOn)] : null,
              municipality.answeredOn
                ? [t('event.registerMunicipalityAnswer'), formats.day(municipality.answeredOn)]
                : null,
              [t('facts.itsCoordinator'), municipality.coordinator],
            ]}
          />
        </SideFacts>
      )}
    </>
  );
}
