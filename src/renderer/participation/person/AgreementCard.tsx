import { IconAlertCircleFilled } from '@tabler/icons-react';

import type { Agreement } from '../../../contract/participation.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useMunicipalityName } from '../../app/municipalityName.ts';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import classes from '../participation.module.css';

interface AgreementCardProps {
  agreement: Agreement;
  mayWrite: boolean;
  onOpen: (what: 'edit' | 'renew' | 'end') => void;
}

const tones = { planned: 'neutral', running: 'good', lapsed: 'amber', ended: 'neutral' } as const;

/** One agreement: with which kommune, who, as what, for how long, what is expected, and what the journal says. */
export function AgreementCard({ agreement, mayWrite, onOpen }: AgreementCardProps) {
  const t = useTexts('participation');
  const code = useTexts('code');
  const formats = useFormats();
  const nameOf = useMunicipalityName();
  const { participant, participantUnit, planSystem, municipalCoordinator, journalNotedOn, state } = agreement;
  const municipality = nameOf(agreement.municipalityNumber);
  return (
    <section className={classes.card} aria-label={municipality}>
      <div className={classes.head}>
        <h2>{municipality}</h2>
        <StatusPill tone={tones[state]}>{code(`participationState.${state}`)}</StatusPill>
        <span>{t('period', { from: formats.day(agreement.fromDay), to: formats.day(agreement.toDay) })}</span>
      </div>
      <p>
        {t('line', {
          participant: participantUnit === null ? participant : `${participant} (${participantUnit})`,
          role: formats.inSentence(code(`participationRole.${agreement.role}`)),
        })}
      </p>
      <p className={classes.expectation}>{agreement.expectation}</p>
      <DefinitionList
        facts={[
          [t('coordinator'), municipalCoordinator],
          planSystem === null ? null : [t('planSystem'), code(`planSystem.${planSystem}`)],
          journalNotedOn === null ? null : [t('journal'), t('journalNoted', { day: formats.day(journalNotedOn) })],
        ]}
      />
      {journalNotedOn === null && state !== 'ended' && (
        <p className={classes.red}>
          <IconAlertCircleFilled size={17} aria-hidden />
          {t('journalMissing')}
        </p>
      )}
      <Settled agreement={agreement} />
      {mayWrite && <Actions agreement={agreement} municipality={municipality} onOpen={onOpen} />}
    </section>
  );
}

function Settled({ agreement: { renewedOn, endedOn, endReason } }: { agreement: Agreement }) {
  const t = useTexts('participation');
  const code = useTexts('code');
  const formats = useFormats();
  if (renewedOn !== null) return <p className="second">{t('renewedOn', { day: formats.day(renewedOn) })}</p>;
  if (endedOn === null) return null;
  const reason = endReason === null ? '' : formats.inSentence(code(`participationEndReason.${endReason}`));
  return <p className="second">{t('endedOn', { day: formats.day(endedOn), reason })}</p>;
}

function Actions({ agreement, municipality, onOpen }: Omit<AgreementCardProps, 'mayWrite'> & { municipality: string }) {
  const t = useTexts('participation');
  const done = useDoneMessage();
  const end = useApiCommand('participation.end', { onDone: () => done(t('takenUp')) });
  const { id, version, renewedOn, endedOn } = agreement;
  const isOpen = renewedOn === null && endedOn === null;
  const link = (what: 'edit' | 'renew' | 'end') => (
    <button
      key={what}
      type="button"
      className="link"
      aria-label={t(`${what}Of`, { municipality })}
      onClick={() => onOpen(what)}
    >
      {t(what)}
    </button>
  );
  return (
    <p className={classes.links}>
      {isOpen && [link('renew'), link('end')]}
      {renewedOn === null && endedOn === null && link('edit')}
      {endedOn !== null && (
        <button type="button" className="link" onClick={() => end.mutate({ id, version, ending: null })}>
          {t('takeUp')}
        </button>
      )}
    </p>
  );
}
