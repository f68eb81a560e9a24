import { MaskedNumber } from '../../components/MaskedNumber.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { isGranted } from '../../../domain/referral/codes.ts';
import { isOpen } from '../../../domain/referral/state.ts';
import { CaseMenu } from './CaseMenu.tsx';
import type { CaseFile } from './caseFile.ts';

/** Who the case is about, and how it stands. */
export function CaseHeader({ file }: { file: CaseFile }) {
  const { referral, person } = file;
  const t = useTexts('caseFile');
  const formats = useFormats();
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
          {[person.fields.address, person.fields.area].filter((part) => part !== null).map((part) => ` · ${part}`)}
          {` · ${t('case', { number: referral.caseNumber })}`}
          {referral.fields.admittedNow && ` · ${t('admitted')}`}
          {referral.fields.plannedDischargeOn &&
            `, ${t('dischargedOn', { day: formats.day(referral.fields.plannedDischargeOn) })}`}
        </>
      }
      action={<CaseMenu file={file} />}
    />
  );
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
