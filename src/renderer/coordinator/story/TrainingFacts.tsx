import { Link } from 'react-router';

import { programName } from '../../../locales/programName.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import type { Standing } from '../../../contract/training.ts';
import { ELearning } from './ELearning.tsx';
import type { CoordinatorRecord } from './useCoordinatorRecord.ts';

interface TrainingFactsProps {
  coordinatorId: string;
  record: CoordinatorRecord;
}

/** Where a coordinator stands in each programme that is for them. */
export function TrainingFacts({ coordinatorId, record: { training, programs } }: TrainingFactsProps) {
  const t = useTexts('coordinatorStory');
  const code = useTexts('code');
  const formats = useFormats();
  const language = useLanguage();
  if (!training || !programs) return null;
  const words = ({ status, completedOn, validTo, nextOn }: Standing): string => {
    const day = { completed: completedOn, expiresSoon: validTo, expired: validTo, enrolled: nextOn }[status as string];
    const word = code(`programStatus.${status}`);
    return day ? `${word} ${formats.day(day)}` : word;
  };
  const standings = training.standings.filter(({ status }) => status !== 'notForThisOne');
  const named = standings.flatMap((standing) => {
    const program = programs.programs.find(({ id }) => id === standing.programId);
    return program ? [[programName(language, program), words(standing)] as const] : [];
  });
  return (
    <SideFacts
      title={t('training')}
      link={
        <Link className="link" to="/opplaering">
          {t('toTraining')}
        </Link>
      }
    >
      {named.length === 0 ? <p className="second">{t('noPrograms')}</p> : <DefinitionList facts={named} />}
      <ELearning coordinatorId={coordinatorId} done={training.eLearning} programs={programs} />
    </SideFacts>
  );
}
