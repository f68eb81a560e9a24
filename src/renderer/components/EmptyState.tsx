import { IconChevronRight, type IconProps } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { Link } from 'react-router';

import classes from './EmptyState.module.css';

export interface EmptyStep {
  icon: ComponentType<IconProps>;
  title: string;
  text: string;
  /** An address, or what to do. */
  go: string | (() => void);
}

interface EmptyStateProps {
  title?: string;
  text?: ReactNode;
  /** The first is the filled one. */
  steps: readonly EmptyStep[];
  children?: ReactNode;
}

/** An empty page: what it is for, and the first step. */
export function EmptyState({ title, text, steps, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {title && <h2 className={classes.title}>{title}</h2>}
      {text && <p className={classes.text}>{text}</p>}
      <div className={classes.steps}>
        {steps.map((step, index) => (
          <StepCard key={step.title} step={step} filled={index === 0} />
        ))}
      </div>
      {children}
    </div>
  );
}

function StepCard({ step, filled }: { step: EmptyStep; filled: boolean }) {
  const Icon = step.icon;
  const content = (
    <>
      <Icon size={26} stroke={1.4} aria-hidden className={classes.icon} />
      <span className={classes.words}>
        <strong>{step.title}</strong>
        <span>{step.text}</span>
      </span>
      <IconChevronRight size={20} stroke={1.7} aria-hidden className={classes.icon} />
    </>
  );
  const shared = { className: classes.card, 'data-filled': filled || undefined };
  return typeof step.go === 'string' ? (
    <Link to={step.go} {...shared}>
      {content}
    </Link>
  ) : (
    <button type="button" onClick={step.go} {...shared}>
      {content}
    </button>
  );
}
