import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';

import { errorText } from '../api/errorText.ts';
import { useLanguage, useTexts } from './language.tsx';

const undoMs = 12_000;

/** Shows what went wrong, until it is closed. */
export function useShowError(): (error: unknown) => void {
  const language = useLanguage();
  const t = useTexts('app');
  return (error) => {
    notifications.show({
      message: errorText(language, error),
      color: 'var(--red-bar)',
      autoClose: false,
      role: 'alert',
      closeButtonProps: { 'aria-label': t('close') },
    });
  };
}

/** Says of an order about several how many it was not carried out for; nothing where it was for all. */
export function useLeftOutMessage(): (output: unknown) => void {
  const t = useTexts('app');
  return (output) => {
    const { leftOut } = (output ?? {}) as { leftOut?: unknown };
    if (typeof leftOut !== 'number' || leftOut === 0) return;
    notifications.show({
      message: t('leftOut', { count: leftOut }),
      autoClose: false,
      closeButtonProps: { 'aria-label': t('close') },
    });
  };
}

/** Messages of what is done, the oldest first: the newest is always seen, so the oldest makes room for it. */
const standing: string[] = [];
const mostStanding = 2;

function makeRoomFor(id: string): void {
  standing.push(id);
  while (standing.length > mostStanding) notifications.hide(standing.shift() ?? '');
}

/** Says that something is done, with «Angre» where it can be taken back. Undo instead of «are you sure?». */
export function useDoneMessage(): (message: string, undo?: () => void) => void {
  const t = useTexts('app');
  return (message, undo) => {
    const id = notifications.show({
      autoClose: undo ? undoMs : 5000,
      closeButtonProps: { 'aria-label': t('close') },
      message: (
        <span className="done-message">
          <span>{message}</span>
          {undo && (
            <Anchor
              component="button"
              type="button"
              onClick={() => {
                notifications.hide(id);
                undo();
              }}
            >
              {t('undo')}
            </Anchor>
          )}
        </span>
      ),
    });
    makeRoomFor(id);
  };
}
