import { useSession } from '../../app/session.tsx';
import { ComplaintFacts } from '../../components/ComplaintFacts.tsx';
import { ParticipationFacts } from '../../components/ParticipationFacts.tsx';
import { ConsentFacts } from '../../components/ConsentFacts.tsx';
import { LetterFacts } from '../../components/LetterFacts.tsx';
import { CaseAttachments } from '../attachment/CaseAttachments.tsx';
import type { CaseFile } from './caseFile.ts';
import { CoordinatorFacts } from './CoordinatorFacts.tsx';
import { DecisionFacts } from './DecisionFacts.tsx';
import { HospitalTicks } from './hospital/HospitalTicks.tsx';
import { MunicipalityFacts } from './hospital/MunicipalityFacts.tsx';
import { StayFacts } from './hospital/StayFacts.tsx';
import { PlanFacts } from './PlanFacts.tsx';
import { ReferralFacts } from './ReferralFacts.tsx';

/** The case's facts, always in the same order. The hospital's own four ticks and the stay come first. */
export function CaseFacts({ file }: { file: CaseFile }) {
  const isHospital = useSession().office.officeType === 'healthTrust';
  return (
    <>
      {isHospital && (
        <>
          <HospitalTicks file={file} />
          <StayFacts file={file} />
        </>
      )}
      <CoordinatorFacts file={file} />
      {isHospital && (
        <>
          <MunicipalityFacts file={file} />
          <ParticipationFacts personId={file.person.id} />
        </>
      )}
      <PlanFacts file={file} />
      <ConsentFacts personId={file.person.id} planId={file.plan?.id ?? null} />
      <DecisionFacts file={file} />
      <LetterFacts referralId={file.referral.id} />
      <ComplaintFacts personId={file.person.id} referralId={file.referral.id} />
      <ReferralFacts file={file} />
      <CaseAttachments referralId={file.referral.id} />
    </>
  );
}
