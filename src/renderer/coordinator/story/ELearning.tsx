import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { partName } from '../../../locales/partName.ts';
import lineList from '../../components/LineList.module.css';

interface ELearningProps {
  coordinatorId: string;
  done: OutputAt<'training.coordinator'>['eLearning'];
  programs: OutputAt<'training.programs'>;
}

/** E-learning a coordinator has completed. One written down wrong is taken out, and that can be undone; the right day is written anew. */
export function ELearning({ coordinatorId, done, programs }: ELearningProps) {
  const t = useTexts('coordinatorStory');
  const formats = useFormats();
  const language = useLanguage();
  const say = useDoneMessage();
  const mayWrite = usePermission('coordinator.write');
  const add = useApiCommand('training.addELearning', { onDone: () => say(t('eLearningBack')) });
  const remove = useApiCommand('training.removeELearning');
  if (done.length === 0) return null;
  return (
    <ul className={lineList.lines}>
      {done.map(({ id, partId, completedOn }) => {
        const part = programs.parts.find((one) => one.id === partId);
        const name = part ? partName(language, part) : '';
        const takeOut = () =>
          remove.mutate(
            { ids: [id] },
            {
              onSuccess: () =>
                say(t('eLearningRemoved', { name }), () =>
                  add.mutate({ who: [{ coordinatorId }], partId, completedOn }),
                ),
            },
          );
        return (
          <li key={id}>
            <span>
              {name}
              <span className="second">{formats.day(completedOn)}</span>
            </span>
            {mayWrite && (
              <button
                type="button"
                className="link"
                aria-label={t('eLearningRemoveOf', { name, day: formats.day(completedOn) })}
                onClick={takeOut}
              >
                {t('eLearningRemove')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
