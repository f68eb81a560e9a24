import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { RehabilitationMeasureRow } from '../../contract/rehabilitationPlan.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { MeasureDialog } from './MeasureDialog.tsx';
import { OpenableName } from '../components/OpenableName.tsx';
import section from '../components/PageSection.module.css';
import classes from './planning.module.css';

interface PlanMeasuresProps {
  planId: string;
  measures: readonly RehabilitationMeasureRow[];
}

/** What the plan says shall be done, the nearest due first, and how far each has come. */
export function PlanMeasures({ planId, measures }: PlanMeasuresProps) {
  const t = useTexts('planning');
  const mayWrite = usePermission('report.write');
  const [open, setOpen] = useState<RehabilitationMeasureRow | 'new' | null>(null);
  const done = measures.filter(({ state }) => state === 'done').length;
  const late = measures.filter(({ isOverdue }) => isOverdue).length;
  return (
    <section className={section.section}>
      <div className={section.head}>
        <h2>{t('plan.measures')}</h2>
        {mayWrite && (
          <Button
            size="sm"
            variant="default"
            onClick={() => setOpen('new')}
            leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}
          >
            {t('plan.newMeasure')}
          </Button>
        )}
      </div>
      <p className="second">
        {measures.length === 0 ? t('plan.noMeasures') : t('plan.measureCount', { done, all: measures.length, late })}
      </p>
      {measures.length > 0 && (
        <ul className={classes.measures}>
          {measures.map((measure) => (
            <Measure key={measure.id} measure={measure} onOpen={mayWrite ? () => setOpen(measure) : null} />
          ))}
        </ul>
      )}
      {open && <MeasureDialog planId={planId} measure={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Measure({ measure, onOpen }: { measure: RehabilitationMeasureRow; onOpen: (() => void) | null }) {
  const t = useTexts('planning');
  const code = useTexts('code');
  const formats = useFormats();
  const { title, responsible, dueOn, state, standing, isOverdue } = measure;
  return (
    <li>
      <div>
        <OpenableName onOpen={onOpen}>{title}</OpenableName>
        <p className="second">{[standing, responsible].filter(Boolean).join(' · ')}</p>
      </div>
      <span>{dueOn === null ? '–' : <time dateTime={dueOn}>{formats.day(dueOn)}</time>}</span>
      <StatusPill tone={isOverdue ? 'red' : state === 'done' ? 'good' : 'neutral'}>
        {isOverdue ? t('plan.overdue') : code(`improvementState.${state}`)}
      </StatusPill>
    </li>
  );
}
