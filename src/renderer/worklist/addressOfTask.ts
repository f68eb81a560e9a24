import { practiceAddress } from '../app/practiceAddress.ts';
import type { CorpsTask, PersonTask, WorklistRow } from '../../contract/worklist.ts';

/** Where a task is done. */
export function addressOfTask(row: WorklistRow): string {
  if ('title' in row) return practiceAddress(row);
  return 'subject' in row ? addressOfCorpsTask(row) : addressOfPersonTask(row);
}

/** The case; where there is none the plan, or the person. */
function addressOfPersonTask({ referralId, complaintId, person, kind }: PersonTask): string {
  if (complaintId !== null) return `/klager/${complaintId}`;
  if (kind === 'participation') return `/personer/${person.id}/deltakelse`;
  if (referralId !== null) return `/sak/${referralId}`;
  const isOfPlan = kind === 'planEvaluation' || kind === 'planDraft' || kind === 'consent';
  if (kind === 'contact' || kind === 'moving') return `/personer/${person.id}/oppfolging`;
  return isOfPlan ? `/personer/${person.id}/plan` : `/personer/${person.id}`;
}

/** The list of places where one is to be given, otherwise whom or what it is about. */
function addressOfCorpsTask({ kind, subject }: CorpsTask): string {
  if (kind === 'basicTraining') return '/opplaering/tilbud';
  switch (subject.kind) {
    case 'coordinator':
      return `/koordinatorer/${subject.id}`;
    case 'fadder':
      return `/opplaering/faddere/${subject.id}`;
    case 'course':
      return `/opplaering/kurs/${subject.id}`;
    case 'session':
      return `/opplaering/veiledning/${subject.id}/oppmote`;
    case 'fadderGroup':
      return '/opplaering/faddere';
  }
}
