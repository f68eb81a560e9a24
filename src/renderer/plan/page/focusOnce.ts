/** A ref for what takes the place of what was pressed: the focus goes there when it comes. */
export const focusOnce = (element: HTMLElement | null): void => element?.focus();
