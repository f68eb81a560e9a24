import { IconAlertCircleFilled, IconAlertTriangleFilled, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './Warning.module.css';

interface WarningProps {
  tone?: 'red' | 'amber' | 'neutral';
  title?: ReactNode;
  children?: ReactNode;
  /** The answers, as links. */
  actions?: ReactNode;
}

const icons = { red: IconAlertCircleFilled, amber: IconAlertTriangleFilled, neutral: IconInfoCircle };

/** A warning that stands where it belongs, with its answers; never a dialog. */
export function Warning({ tone = 'amber', title, children, actions }: WarningProps) {
  const Icon = icons[tone];
  return (
    <div className={classes.warning} data-tone={tone} role="status">
      <Icon size={20} stroke={1.6} aria-hidden className={classes.icon} />
      <div>
        {title && <strong>{title} </strong>}
        {children}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
