import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission, useToday } from '../../app/session.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LoadBar } from '../../components/LoadBar.tsx';
import { PieceBar } from '../../components/PieceBar.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { yearOf } from '../../../domain/calendar/day.ts';
import type { FadderView } from './fadderView.ts';
import { Standing } from '../Standing.tsx';
import lineList from '../../components/LineList.module.css';

/** The facts of a fadder, always in the same order: the goal, the group's size, absence, contact. */
export function FadderFacts({ fadder, onAddAbsence }: { fadder: FadderView; onAddAbsence: () => void }) {
  const t = useTexts('supervision');
  const year = yearOf(useToday());
  const { coordinators, maxCoordinators, phone, email, pace } = fadder;
  return (
    <>
      <SideFacts title={t('page.goal', { year })}>
        <PieceBar done={pace.held} goal={pace.goal} />
        {fadder.isActive && <Standing pace={pace} />}
      </SideFacts>
      <SideFacts title={t('page.load')}>
        <LoadBar persons={coordinators} max={maxCoordinators} scale={Math.max(coordinators, maxCoordinators)} />
      </SideFacts>
      <Absences fadder={fadder} onAdd={onAddAbsence} />
      {(phone !== null || email !== null) && (
        <SideFacts title={t('page.contact')}>
          <DefinitionList
            facts={[
              [t('field.phone'), phone],
              [t('field.email'), email],
            ]}
          />
        </SideFacts>
      )}
    </>
  );
}

/** When a fadder is away. A removed absence can be taken back. */
function Absences({ fadder, onAdd }: { fadder: FadderView; onAdd: () => void }) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const mayWrite = usePermission('coordinator.write');
  const done = useDoneMessage();
  const add = useApiCommand('fadder.addAbsence');
  const remove = useApiCommand('fadder.removeAbsence');
  const takeAway = ({ id, ...absence }: FadderView['absences'][number]) =>
    remove.mutate(
      { id },
      { onSuccess: () => done(t('page.removed'), () => add.mutate({ fadderId: fadder.id, ...absence })) },
    );
  return (
    <SideFacts
      title={t('page.absences')}
      link={
        mayWrite && (
          <button type="button" className="link" onClick={onAdd}>
            {t('page.addAbsence')}
          </button>
        )
      }
    >
      {fadder.absences.length === 0 && <p className="second">{t('page.noAbsences')}</p>}
      <ul className={lineList.lines}>
        {fadder.absences.map((absence) => {
          const from = formats.day(absence.fromDay);
          const to = absence.toDay === null ? `, ${t('page.openEnd')}` : `–${formats.day(absence.toDay)}`;
          return (
            <li key={absence.id}>
              <span>
                <span className="tabular">{`${from}${to}`}</span>
                {absence.note && <span className="second">{absence.note}</span>}
              </span>
              {mayWrite && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={28}
                  aria-label={t('page.removeAbsence', { day: from })}
                  onClick={() => takeAway(absence)}
                >
                  <IconX size={18} stroke={1.6} aria-hidden />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
    </SideFacts>
  );
}
