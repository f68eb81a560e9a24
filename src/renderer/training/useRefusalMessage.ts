import { ApiError } from '../api/apiError.ts';
import { useDoneMessage, useShowError } from '../app/notifications.tsx';
import { useBrokenText } from './useBrokenText.ts';

/** Says why the register refused a step: the rule in words where there is one, else what any error says. */
export function useRefusalMessage(): (error: unknown) => void {
  const showError = useShowError();
  const say = useDoneMessage();
  const brokenText = useBrokenText();
  return (error) => {
    const [rule] = error instanceof ApiError ? Object.values(error.fields) : [];
    const text = brokenText(rule);
    if (text === null) showError(error);
    else say(text);
  };
}
