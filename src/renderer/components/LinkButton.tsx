import type { ReactNode } from 'react';

import { ButtonElement } from '../app/ButtonElement.tsx';

interface LinkButtonProps {
  /** Its work is under way: it keeps the focus, and pressing it again does nothing. */
  isBusy: boolean;
  onClick: () => void;
  title?: string;
  className?: string;
  children: ReactNode;
}

/** An order that looks like a link and takes a while. */
export function LinkButton({ isBusy, className = '', ...others }: LinkButtonProps) {
  return <ButtonElement {...others} className={`link ${className}`.trim()} {...(isBusy && { 'data-loading': true })} />;
}
