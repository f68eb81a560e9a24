import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { useSession } from '../../app/session.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { usePeriodText } from '../usePeriodText.ts';
import classes from '../plan.module.css';
import type { Plan, PlanFile } from './planFile.ts';

/** What the register knows of the plan: where it lives, its period, who coordinates. */
export function PlanAbout({ file, plan }: { file: PlanFile; plan: Plan }) {
  const followUp = useTexts('followUp');
  const { coordinator } = file;
  const t = useTexts('plan');
  const code = useTexts('code');
  const formats = useFormats();
  const periodText = usePeriodText();
  const { office } = useSession();
  const { system, noPlanReason, contactPhysician, contactPhysicianOn, note } = plan.fields;
  const isHospital = office.officeType === 'healthTrust';
  const physician =
    contactPhysician !== null && contactPhysicianOn !== null
      ? t('page.physicianSince', { name: contactPhysician, day: formats.day(contactPhysicianOn) })
      : contactPhysician;
  return (
    <section className={classes.section} aria-labelledby="about">
      <h2 id="about">{t('page.about')}</h2>
      <p>
        <Link className="link" to={`/personer/${file.person.id}/oppfolging`}>
          {followUp('open')}
        </Link>
      </p>
      <div className={classes.about}>
        <DefinitionList
          facts={[
            noPlanReason === null ? null : [t('page.whyNot'), code(`noPlanReason.${noPlanReason}`)],
            [t('page.livesIn'), system === null ? t('page.notGiven') : code(`planSystem.${system}`)],
            [t('page.period'), periodText(plan.fields) ?? t('noPeriod')],
            [
              t('page.coordinator'),
              coordinator ? (
                <Link key="name" className="link" to={`/koordinatorer/${coordinator.coordinatorId}`}>
                  {coordinator.coordinatorName}
                </Link>
              ) : (
                t('page.nobodyToday')
              ),
            ],
            physician === null && !isHospital
              ? null
              : [
                  t('page.physician'),
                  <span key="physician" className={classes.withLaw}>
                    {physician ?? t('page.notGiven')}
                    {isHospital && <LawReference reference="sphl. § 2-5 c">{t('form.physicianHelp')}</LawReference>}
                  </span>,
                ],
            note === null
              ? null
              : [
                  t('page.note'),
                  <span key="note" className={classes.text}>
                    {note}
                  </span>,
                ],
          ]}
        />
      </div>
    </section>
  );
}
