import type { ApiError } from '../../api/apiError.ts';
import type { CommandPath, InputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useTexts } from '../../app/language.tsx';

interface StepForm {
  showRefusal: (error: unknown) => boolean;
}

/** Sends a step; what the register refuses is put at its field, anything else is said in a message. */
export function useStep<P extends CommandPath>(path: P, form: StepForm, onClose: () => void) {
  const t = useTexts('caseFile');
  const done = useDoneMessage();
  const showError = useShowError();
  const command = useApiCommand(path, {
    onDone: () => {
      done(t('saved'));
      onClose();
    },
    onError: (error: ApiError) => {
      if (!form.showRefusal(error)) showError(error);
    },
  });
  return { isSaving: command.isPending, send: (input: InputAt<P>) => command.mutate(input) };
}

/** The words for a rule of `domain` that a field broke; null where there are none. */
export function useBrokenText(): (rule: string | null) => string | null {
  const t = useTexts('caseFile') as (key: string) => string;
  return (rule) => {
    if (rule === null) return null;
    const text = t(`broken.${rule}`);
    return text === `broken.${rule}` ? null : text;
  };
}
