import { useTexts } from '../../app/language.tsx';
import type { PlanMember } from '../../../domain/plan/planContent.ts';

/** What a member is called: the name, else the service, else who it is. */
export function useMemberName(): (member: Pick<PlanMember, 'name' | 'service' | 'kind'>) => string {
  const code = useTexts('code');
  return ({ name, service, kind }) => name || service || code(`memberKind.${kind}`);
}
