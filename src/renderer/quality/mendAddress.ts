import type { FindingRow } from '../../contract/quality.ts';
import { findingAbout } from '../../domain/quality/findingKind.ts';
import { mendParameter } from '../components/useMending.ts';

type Place = Pick<FindingRow, 'kind' | 'subjectId' | 'person' | 'referralId'>;

/** Where a finding is mended: the page, and the field in it. */
export function mendAddress({ kind, subjectId, person, referralId }: Place): string {
  const { subject, field } = findingAbout[kind];
  const rett = field === null ? '' : `?${mendParameter}=${field}`;
  const ofPerson = `/personer/${person?.id ?? subjectId}`;
  switch (subject) {
    case 'person':
      return kind === 'planNotRegistered' ? `${ofPerson}/plan` : `${ofPerson}${rett}`;
    case 'plan':
      return `${ofPerson}/plan${rett}`;
    case 'case':
      return kind === 'grantedWithoutCoordinatorLong' ? `/sak/${subjectId}/koordinator` : `/sak/${subjectId}${rett}`;
    case 'assignment':
      return referralId === null ? ofPerson : `/sak/${referralId}${rett}`;
    case 'coordinator':
      return `/koordinatorer/${subjectId}${rett}`;
    case 'unit':
      return `/koordinatorer/enheter/${subjectId}${rett}`;
    case 'year':
      return '/innstillinger?del=denominators';
  }
}
