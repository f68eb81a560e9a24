import { ageOn } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import type { Need, Service, Specialty } from '../referral/codes.ts';
import { type Competence, competences } from './codes.ts';

/** What a case says about who would be the right coordinator. */
export interface CompetenceNeeds {
  need: Need;
  specialty: Specialty;
  services: readonly Service[];
  birthDate: Day | null;
  isExpectedChild: boolean;
  needsInterpreter: boolean;
}

const bySpecialty: Partial<Record<Specialty, Competence>> = {
  mentalHealth: 'mentalHealth',
  childAndYouth: 'children',
  substance: 'substance',
  rehabilitation: 'rehabilitation',
};

const byService: Partial<Record<Service, Competence>> = {
  mentalHealth: 'mentalHealth',
  substanceFollowUp: 'substance',
  rehabilitation: 'rehabilitation',
  occupationalTherapy: 'aids',
  nav: 'work',
  school: 'children',
  kindergarten: 'children',
  ppt: 'children',
  healthStation: 'children',
  childWelfare: 'family',
};

/**
 * The competences a case asks for, in the list's order. A suggestion only, and only what the melding says in plain
 * words: nothing is guessed from a diagnosis.
 */
export function wantedCompetences(needs: CompetenceNeeds, today: Day): Competence[] {
  const age = needs.birthDate === null ? null : ageOn(needs.birthDate, today);
  const isChild = needs.isExpectedChild || (age !== null && age < 18) || needs.need === 'childCoordinator';
  const wanted = new Set<Competence | undefined>([
    bySpecialty[needs.specialty],
    ...needs.services.map((service) => byService[service]),
    isChild ? 'children' : undefined,
    needs.need === 'childCoordinator' ? 'family' : undefined,
    needs.needsInterpreter ? 'languageAndCulture' : undefined,
  ]);
  return competences.filter((competence) => wanted.has(competence));
}
