import type { ComponentPropsWithRef } from 'react';

/**
 * What every Mantine button is made of. Mantine switches a button off while its work is under way, and the browser takes the
 * focus from what is switched off: whoever works from the keyboard would stand nowhere when the answer is there. This one keeps
 * the focus, says that it cannot be pressed, and does nothing when it is pressed all the same.
 */
export function ButtonElement({ disabled, onClick, type, ...others }: ButtonElementProps) {
  const isBusy = others['data-loading'] === true;
  const isOff = others['data-disabled'] === true || (disabled === true && !isBusy);
  return (
    <button
      {...others}
      // A submit button is one that says so.
      type={type ?? 'button'}
      disabled={isOff}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    />
  );
}

interface ButtonElementProps extends ComponentPropsWithRef<'button'> {
  'data-loading'?: boolean;
  'data-disabled'?: boolean;
}
