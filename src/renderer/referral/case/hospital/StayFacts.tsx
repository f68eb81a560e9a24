import { useState } from 'react';

import { useFormats, useTexts } from '../../../app/language.tsx';
import { usePermission, useToday } from '../../../app/session.tsx';
import { DefinitionList } from '../../../components/DefinitionList.tsx';
import { LawReference } from '../../../components/LawReference.tsx';
import { SideFacts } from '../../../components/SidePanel.tsx';
import type { CaseFile, Stay } from '../caseFile.ts';
import classes from './hospital.module.css';
import { StayDialog } from './StayDialog.tsx';

/** The stay in the hospital: from when to when, on which ward, and who is contact physician (kontaktlege). */
export function StayFacts({ file }: { file: CaseFile }) {
  const { referral, stay } = file;
  const t = useTexts('hospital');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const [open, setOpen] = useState<{ stay: Stay | null } | null>(null);
  const planned = referral.fields.plannedDischargeOn;
  const then = planned === null ? t('stay.admittedThen') : t('stay.plannedThen', { day: formats.day(planned) });
  return (
    <SideFacts
      title={t('stay.title')}
      law={<LawReference reference="sphl. § 2-5 c">{t('stay.lawPhysician')}</LawReference>}
      link={
        mayWrite && (
          <button type="button" className="link" onClick={() => setOpen({ stay })}>
            {t(stay ? 'stay.change' : 'stay.add')}
          </button>
        )
      }
    >
      {stay ? (
        <Told file={file} stay={stay} />
      ) : (
        <p className="second">{referral.fields.admittedNow ? then : t('stay.none')}</p>
      )}
      {mayWrite && stay?.dischargedOn && (
        <p className={classes.links}>
          <button type="button" className="link" onClick={() => setOpen({ stay: null })}>
            {t('stay.again')}
          </button>
        </p>
      )}
      {open && <StayDialog file={file} stay={open.stay} onClose={() => setOpen(null)} />}
    </SideFacts>
  );
}

function Told({ file, stay }: { file: CaseFile; stay: Stay }) {
  const t = useTexts('hospital');
  const formats = useFormats();
  const { ward, admittedOn, plannedDischargeOn, dischargedOn } = stay;
  return (
    <DefinitionList
      facts={[
        [t('stay.ward'), ward],
        [t('stay.admittedOn'), formats.day(admittedOn)],
        plannedDischargeOn && !dischargedOn ? [t('stay.plannedDischargeOn'), formats.day(plannedDischargeOn)] : null,
        dischargedOn ? [t('stay.dischargedOn'), formats.day(dischargedOn)] : null,
        [t('stay.contactPhysician'), <Physician key="physician" file={file} stay={stay} />],
      ]}
    />
  );
}

/** The contact physician and when; one who came late, or is still to come, has the day it was due. */
function Physician({ file, stay }: { file: CaseFile; stay: Stay }) {
  const t = useTexts('hospital');
  const formats = useFormats();
  const today = useToday();
  const due = file.referral.deadlines.find(
    ({ kind, startsOn }) => kind === 'contactPhysician' && startsOn === stay.admittedOn,
  )?.dueOn;
  const { contactPhysician, contactPhysicianOn } = stay;
  if (contactPhysician === null || contactPhysicianOn === null) {
    if (due === undefined) return t('stay.noPhysician');
    return (
      <span className={due < today ? classes.red : undefined}>
        {t('stay.noPhysicianBy', { day: formats.day(due) })}
      </span>
    );
  }
  const day = formats.day(contactPhysicianOn);
  const isLate = due !== undefined && contactPhysicianOn > due;
  return (
    <>
      {contactPhysician}
      <br />
      <span className="second">
        {isLate ? t('stay.laterThan', { day, due: formats.day(due) }) : t('stay.firstWorkingDay', { day })}
      </span>
    </>
  );
}
