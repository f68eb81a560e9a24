import { MaskedNumber } from '../../components/MaskedNumber.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useSession, useToday } from '../../app/session.tsx';
import { isGranted } from '../../../domain/referral/codes.ts';
import { isOpen } from '../../../domain/referral/state.ts';
import { CaseMenu } from './CaseMenu.tsx';
import type { CaseFile } from './caseFile.ts';

/** Who the case is about, and how it stands. */
export function CaseHeader({ file }: { file: CaseFile }) {
  const { referral, person } = file;
  const t = useTexts('caseFile');
  const formats = useFormats();
  const { office } = useSession();
  // A hospital serves many kommuner: which one the person lives in says more than the street.
  const places =
    office.officeType === 'healthTrust' ? [referral.municipality.name] : [person.fields.address, person.fields.area];
  return (
    <PageTitle
      title={formats.name(person.fields)}
      windowTitle={t('title')}
      beside={<Pills file={file} />}
      subtitle={
        <>
          <Age file={file} />
          {person.maskedNationalId && (
            <>
              {' · '}
              <MaskedNumber personId={person.id} masked={person.maskedNationalId} />
            </>
          )}
          {places.filter((part) => part !== null).map((part) => ` · ${part}`)}
          {` · ${t('case', { number: referral.caseNumber })}`}
          <Admission file={file} />
        </>
      }
      action={<CaseMenu file={file} />}
    />
  );
}

/** In the hospital, as the latest stay says, or else as the melding said when it came. */
function Admission({ file: { referral, stay } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const formats = useFormats();
  const dischargeOn = stay ? stay.plannedDischargeOn : referral.fields.plannedDischargeOn;
  if (stay?.dischargedOn) return ` · ${t('dischargedThen', { day: formats.day(stay.dischargedOn) })}`;
  if (!stay && !referral.fields.admittedNow) return null;
  return ` · ${t('admitted')}${dischargeOn ? `, ${t('dischargedOn', { day: formats.day(dischargeOn) })}` : ''}`;
}

function Age({ file }: { file: CaseFile }) {
  const formats = useFormats();
  const today = useToday();
  const { birthDate } = file.person.fields;
  return birthDate === null ? formats.born(file.person.fields) : formats.age(birthDate, today);
}

function Pills({ file: { referral, assignment, plan } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const misses = isGranted(referral.outcome) && isOpen(referral.state) && assignment === null;
  return (
    <>
      {misses ? (
        <StatusPill tone="red">{t('misses')}</StatusPill>
      ) : (
        <StatusPill tone={isOpen(referral.state) ? 'good' : 'neutral'}>{code(`state.${referral.state}`)}</StatusPill>
      )}
      {plan?.isActive && <StatusPill tone="good">{code('planState.active')}</StatusPill>}
    </>
  );
}
