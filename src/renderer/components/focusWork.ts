/**
 * Where one goes on when what had the focus is gone from the page, as a button is when its step is taken: the button of what waits
 * next, else the page's own beginning. Leaves a focus that is somewhere alone.
 */
export function focusWorkIfLost(): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const buttons = [...document.querySelectorAll<HTMLElement>('main [data-next-step] :is(a, button)')];
    // What waits, and not what one may do beside it (a letter to write).
    const next = buttons.find(({ dataset }) => dataset['variant'] !== 'default') ?? buttons[0];
    (next ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  });
}
