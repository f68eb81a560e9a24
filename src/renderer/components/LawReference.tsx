import { Popover, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './LawReference.module.css';

interface LawReferenceProps {
  /** «pbrl. § 2-5 b» */
  reference: string;
  /** What it says, in our own plain words. */
  children: ReactNode;
  /** False: the keyboard passes it by, because it can be reached another way. */
  inTabOrder?: boolean;
}

/** The little «§»: the paragraph and what it means, one press away. */
export function LawReference({ reference, children, inTabOrder = true }: LawReferenceProps) {
  const t = useTexts('component');
  return (
    <Popover width={320} position="bottom-start" withArrow trapFocus={false}>
      <Popover.Target>
        <UnstyledButton
          className={classes.sign}
          tabIndex={inTabOrder ? 0 : -1}
          aria-label={`${t('showLaw')} ${reference}`}
        >
          §
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.box}>
        <strong>{reference}</strong>
        <div>{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
