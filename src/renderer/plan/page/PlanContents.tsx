import { ageOn } from '../../../domain/calendar/age.ts';
import { moveMeasure } from '../../../domain/plan/editContent.ts';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { ConsentList } from '../consent/ConsentList.tsx';
import type { ContentDialog } from '../content/contentDialog.ts';
import { GoalsAndMeasures } from '../content/GoalsAndMeasures.tsx';
import { Members } from '../content/Members.tsx';
import { OwnWords } from '../content/OwnWords.tsx';
import type { WordsFile } from '../content/planWords.ts';
import { useContentChange } from '../content/useSaveContent.ts';
import { wordsParts } from '../content/wordsParts.ts';
import type { Plan, PlanFile } from './planFile.ts';

interface PlanContentsProps {
  file: PlanFile;
  plan: Plan;
  words: WordsFile;
  onOpen: ((dialog: ContentDialog) => void) | null;
}

/** What the plan says: goals and measures, who takes part with what consent, and the person's own words. */
export function PlanContents({ file: { person }, plan, words, onOpen }: PlanContentsProps) {
  const t = useTexts('planContent');
  const today = useToday();
  const { change, isSaving } = useContentChange(words);
  const { body } = words.words;
  const { nextEvaluationOn, state } = plan.fields;
  const { birthDate } = person.fields;
  const isChild = birthDate !== null && (ageOn(birthDate, today) ?? 0) < 18;
  const parts = wordsParts.filter(
    (part) => part !== 'goal' && (isChild || part !== 'child' || body.childParticipation !== ''),
  );
  const move = (id: string, step: -1 | 1) => {
    const moved = moveMeasure(body, id, step);
    if (!isSaving && moved !== body) change(moved, t('goals.moved'));
  };
  return (
    <>
      <GoalsAndMeasures
        body={body}
        stops={words.stops}
        isEvaluationLate={isRunningPlan(state) && nextEvaluationOn !== null && nextEvaluationOn < today}
        onOpen={onOpen}
        onMove={onOpen && move}
      />
      <Members members={body.members} stops={words.stops} onOpen={onOpen} />
      <ConsentList file={words} onOpen={onOpen} />
      <OwnWords body={body} parts={parts} onOpen={onOpen} />
    </>
  );
}
