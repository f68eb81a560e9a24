import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import type { Kept } from '../../form/kept/useSaving.ts';
import { useSaving } from '../../form/kept/useSaving.ts';
import type { PlanContentBody } from '../../../domain/plan/planContent.ts';
import type { PlanBody, WordsFile } from './planWords.ts';

/** The words as they are sent: the domain's lists never change, those of a command are its own. */
const sentBody = (body: PlanContentBody): PlanBody => ({
  ...body,
  subgoals: [...body.subgoals],
  measures: body.measures.map((measure) => ({ ...measure, memberIds: [...measure.memberIds] })),
  members: [...body.members],
});

/** Says that a change is saved, with the way back. */
function useSavedMessage({ planId }: WordsFile) {
  const t = useTexts('planContent');
  const done = useDoneMessage();
  const undo = useApiCommand('planContent.undo', { onDone: () => done(t('undone')) });
  return (message: string, version: number) => done(message, () => undo.mutate({ planId, version }));
}

/** Saves a change that needs no form: something moved or taken out. */
export function useContentChange(file: WordsFile) {
  const say = useSavedMessage(file);
  const save = useApiCommand('planContent.save');
  return {
    isSaving: save.isPending,
    change: (body: PlanContentBody, message: string, onDone?: () => void) =>
      save.mutate(
        { planId: file.planId, version: file.words.version, body: sentBody(body) },
        {
          onSuccess: ({ version }) => {
            say(message, version);
            onDone?.();
          },
        },
      ),
  };
}

interface TypedForm {
  values: unknown;
  isDirty: () => boolean;
  showRefusal: (error: unknown) => boolean;
}

/** Saves a change that was typed in a form, and closes it. */
export function useContentSaving(file: WordsFile, form: TypedForm, kept: Kept, message: string, onClose: () => void) {
  const say = useSavedMessage(file);
  const saving = useSaving('planContent.save', form, kept, ({ version }) => {
    say(message, version);
    onClose();
  });
  return {
    isSaving: saving.isSaving,
    save: (body: PlanContentBody) =>
      saving.send({ planId: file.planId, version: file.words.version, body: sentBody(body) }),
  };
}
