import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPrinter } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { usePrintAction } from '../../app/printPage.ts';
import { usePermission, useToday } from '../../app/session.tsx';
import { MaskedNumber } from '../../components/MaskedNumber.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import type { PlanState } from '../../../domain/plan/codes.ts';
import { isStandingPlan } from '../../../domain/plan/planRules.ts';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';
import { usePeriodText } from '../usePeriodText.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { PrintDialog } from '../version/PrintDialog.tsx';
import type { PlanFile } from './planFile.ts';
import type { PlanMode } from './planMode.ts';

interface PlanHeaderProps {
  file: PlanFile;
  /** Null while a form is open: then only the form is acted on. */
  onMode: ((mode: PlanMode) => void) | null;
}

/** Whose plan, and how it stands. */
export function PlanHeader({ file: { person, plan }, onMode }: PlanHeaderProps) {
  const t = useTexts('plan');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const periodText = usePeriodText();
  const mayWrite = usePermission('case.write');
  const { birthDate } = person.fields;
  const period = plan && periodText(plan.fields);
  return (
    <PageTitle
      title={t('page.title', { name: formats.spokenName(person.fields) })}
      windowTitle={t('page.windowTitle')}
      beside={
        plan && (
          <StatusPill tone={plan.isActive ? 'good' : 'neutral'}>{code(`planState.${plan.fields.state}`)}</StatusPill>
        )
      }
      subtitle={
        <>
          <Link className="link" to={`/personer/${person.id}`}>
            {formats.name(person.fields)}
          </Link>
          {` · ${birthDate === null ? formats.born(person.fields) : formats.age(birthDate, today)}`}
          {person.maskedNationalId && (
            <>
              {' · '}
              <MaskedNumber personId={person.id} masked={person.maskedNationalId} />
            </>
          )}
          {period && ` · ${period}`}
        </>
      }
      action={
        plan &&
        onMode && (
          <>
            <PrintButton planId={plan.id} language={person.fields.letterLanguage} />
            {mayWrite && (
              <>
                <Button variant="default" onClick={() => onMode({ kind: 'edit', preset: {} })}>
                  {t('page.edit')}
                </Button>
                <MoreActions state={plan.fields.state} onMode={onMode} />
              </>
            )}
          </>
        )
      }
    />
  );
}

/** The plan on paper, as it stands now. */
function PrintButton({ planId, language }: { planId: string; language: LetterLanguage }) {
  const t = useTexts('planContent');
  const mayPrint = usePermission('export.run');
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  usePrintAction(mayPrint ? open : null);
  if (!mayPrint) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={20} stroke={1.5} aria-hidden />} onClick={open}>
        {t('print.paper')}
      </Button>
      {isOpen && <PrintDialog planId={planId} versionId={null} language={language} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What else can be done with the plan as it stands; nothing while it is being made. */
function MoreActions({ state, onMode }: { state: PlanState; onMode: (mode: PlanMode) => void }) {
  const t = useTexts('plan');
  const actions: { text: string; mode: PlanMode }[] = [
    ...(isRunningPlan(state)
      ? [
          { text: t('page.review'), mode: { kind: 'review', review: 'evaluation' } as const },
          { text: t('page.followUp'), mode: { kind: 'review', review: 'followUp' } as const },
        ]
      : []),
    ...(isStandingPlan(state) ? [] : [{ text: t('page.newPlan'), mode: { kind: 'new' } as const }]),
  ];
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={40} aria-label={t('page.actions')}>
          <IconDots size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ text, mode }) => (
          <Menu.Item key={text} onClick={() => onMode(mode)}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
