import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';
import { SideFacts } from '../components/SidePanel.tsx';
import lineList from '../components/LineList.module.css';
import type { CoordinatorView } from './servedPersons.ts';

type Absence = CoordinatorView['absences'][number];

/** When a coordinator is away, and who stands in. A removed absence can be taken back. */
export function AbsenceFacts({ coordinator, onAdd }: { coordinator: CoordinatorView; onAdd: () => void }) {
  const t = useTexts('coordinator');
  const mayWrite = usePermission('coordinator.write');
  const done = useDoneMessage();
  const add = useApiCommand('coordinator.addAbsence');
  const remove = useApiCommand('coordinator.removeAbsence');
  const takeAway = ({ id, fromDay, toDay, substituteId, note }: Absence) =>
    remove.mutate(
      { id },
      {
        onSuccess: () =>
          done(t('page.removed'), () =>
            add.mutate({ coordinatorId: coordinator.id, fromDay, toDay, substituteId, note }),
          ),
      },
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
      {coordinator.absences.length === 0 && <p className="second">{t('page.noAbsences')}</p>}
      <ul className={lineList.lines}>
        {coordinator.absences.map((absence) => (
          <Line key={absence.id} absence={absence} onRemove={mayWrite ? () => takeAway(absence) : null} />
        ))}
      </ul>
    </SideFacts>
  );
}

function Line({ absence, onRemove }: { absence: Absence; onRemove: (() => void) | null }) {
  const t = useTexts('coordinator');
  const formats = useFormats();
  const from = formats.day(absence.fromDay);
  const to = absence.toDay === null ? t('page.openEnd') : formats.day(absence.toDay);
  const substitute =
    absence.substituteName === null ? t('page.noSubstitute') : t('page.substitute', { name: absence.substituteName });
  return (
    <li>
      <span>
        <span className="tabular">{absence.toDay === null ? `${from}, ${to}` : `${from}–${to}`}</span>
        <span className="second">{[substitute, absence.note].filter(Boolean).join(', ')}</span>
      </span>
      {onRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={t('page.removeAbsence', { day: from })}
          onClick={onRemove}
        >
          <IconX size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
