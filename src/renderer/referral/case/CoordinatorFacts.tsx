import { IconAlertCircleFilled } from '@tabler/icons-react';
import { Link } from 'react-router';

import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission, useSession } from '../../app/session.tsx';
import { isGranted, type Service } from '../../../domain/referral/codes.ts';
import { isOpen } from '../../../domain/referral/state.ts';
import { useOpenDialog } from './caseDialog.ts';
import type { Assignment, CaseFile } from './caseFile.ts';
import classes from './case.module.css';

/** Who coordinates today, or who did last. */
export function CoordinatorFacts({ file: { referral, person, assignment, assignments } }: { file: CaseFile }) {
  const followUp = useTexts('followUp');
  const t = useTexts('caseFile');
  const { office } = useSession();
  const isHospital = office.officeType === 'healthTrust';
  const granted = isGranted(referral.outcome);
  if (isHospital && !granted && assignments.length === 0) return null;
  return (
    <SideFacts
      title={t('facts.coordinator')}
      law={
        <LawReference reference={isHospital ? 'sphl. § 2-5 a' : 'hol. § 7-2, pbrl. § 2-5 b'}>
          {t(isHospital ? 'law.hospitalCoordinator' : 'law.coordinator')}
        </LawReference>
      }
    >
      {assignment ? (
        <>
          <Current assignment={assignment} referralId={referral.id} isHospital={isHospital} />
          <p>
            <Link className="link" to={`/personer/${person.id}/oppfolging`}>
              {followUp('open')}
            </Link>
          </p>
        </>
      ) : (
        <Nobody last={assignments[0] ?? null} expected={granted && isOpen(referral.state)} />
      )}
    </SideFacts>
  );
}

interface CurrentProps {
  assignment: Assignment;
  referralId: string;
  /** A hospital’s coordinator is health personnel (sphl § 2-5 a), and is shown to be. */
  isHospital: boolean;
}

function Current({ assignment, referralId, isHospital }: CurrentProps) {
  const hospital = useTexts('hospital');
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const formats = useFormats();
  const open = useOpenDialog();
  const mayWrite = usePermission('coordinator.write');
  const { alsoProvides } = assignment;
  const profession = [assignment.profession, assignment.isHealthPersonnel ? hospital('stay.healthPersonnel') : null]
    .filter((part) => part !== null)
    .join(', ');
  const servicesText = (provided: readonly Service[]) =>
    provided.length === 0 ? t('facts.noServices') : formats.list(provided.map((one) => code(`service.${one}`)));
  return (
    <>
      <DefinitionList
        facts={[
          [
            code(`coordinatorRole.${assignment.role}`),
            <Link key="name" className="link" to={`/koordinatorer/${assignment.coordinatorId}`}>
              {assignment.coordinatorName}
            </Link>,
          ],
          isHospital ? [t('facts.profession'), profession] : null,
          [t('facts.unit'), assignment.unitName],
          [t('facts.since'), formats.day(assignment.fromDay)],
          [t('facts.alsoProvides'), alsoProvides === null ? null : servicesText(alsoProvides)],
        ]}
      />
      {mayWrite && (
        <div className={classes.links}>
          <Link className="link" to={`/sak/${referralId}/koordinator`}>
            {t('facts.change')}
          </Link>
          <button type="button" className="link" onClick={() => open('endAssignment')}>
            {t('facts.end')}
          </button>
          <button type="button" className="link" onClick={() => open('alsoProvides')}>
            {t(alsoProvides === null ? 'facts.addServices' : 'facts.changeServices')}
          </button>
        </div>
      )}
    </>
  );
}

function Nobody({ last, expected }: { last: Assignment | null; expected: boolean }) {
  const t = useTexts('caseFile');
  const formats = useFormats();
  return (
    <>
      {expected ? (
        <p className={classes.red}>
          <IconAlertCircleFilled size={17} aria-hidden />
          {t('facts.nobodyToday')}
        </p>
      ) : (
        <p className="second">{t('facts.notGranted')}</p>
      )}
      {last && (
        <DefinitionList
          facts={[
            [t('facts.last'), last.coordinatorName],
            [t('facts.unit'), last.unitName],
            [t('facts.fromTo'), `${formats.day(last.fromDay)}–${last.toDay ? formats.day(last.toDay) : ''}`],
          ]}
        />
      )}
    </>
  );
}
