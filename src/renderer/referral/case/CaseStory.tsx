import { useState } from 'react';
import { IconArrowBackUp, IconPlus } from '@tabler/icons-react';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { focusWorkIfLost } from '../../components/focusWork.ts';
import { Timeline } from '../../components/Timeline.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useTexts } from '../../app/language.tsx';
import { usePermission, useToday } from '../../app/session.tsx';
import { compareDays } from '../../../domain/calendar/day.ts';
import { useOpenDialog } from './caseDialog.ts';
import type { CaseFile } from './caseFile.ts';
import classes from './case.module.css';
import { useFutureItems, usePastItems } from './storyItems.tsx';

/** How many events stand open; the rest are one press away. */
const shown = 8;

/** The story of the case, read from top to bottom. */
export function CaseStory({ file }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const [all, setAll] = useState(false);
  const today = useToday();
  const told = usePastItems(file, <LastStepActions file={file} />);
  const due = useFutureItems(file);
  // Who is appointed from a day to come is told of among what will come.
  const past = told.filter(({ day }) => day <= today);
  const future = [...told.filter(({ day }) => day > today), ...due].toSorted((a, b) => compareDays(a.day, b.day));
  const tooMany = past.length > shown;
  // The first event is how it began, and always stays.
  const items = all || !tooMany ? past : [past[0], ...past.slice(1 - shown)].filter((item) => item !== undefined);
  return (
    <section aria-labelledby="story">
      <div className={classes.head}>
        <h2 id="story">{t('story')}</h2>
        {tooMany && (
          <button type="button" className="link" onClick={() => setAll(!all)}>
            {all ? t('showFewer') : t('showAll', { count: past.length })}
          </button>
        )}
      </div>
      <Timeline past={items} future={future} />
    </section>
  );
}

/** Under the last step: take it back, or add a note. */
function LastStepActions({ file: { referral } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const open = useOpenDialog();
  const done = useDoneMessage();
  const undo = useApiCommand('referral.undo', {
    onDone: () => {
      done(t('undone'));
      focusWorkIfLost();
    },
  });
  const { undoable, id, version } = referral;
  if (!usePermission('case.write')) return null;
  return (
    <>
      {undoable && (
        <button
          type="button"
          className={classes.action}
          disabled={undo.isPending}
          onClick={() => undo.mutate({ id, version, eventId: undoable.eventId })}
        >
          <IconArrowBackUp size={16} stroke={1.8} aria-hidden />
          <span className="link">{t('undoLast')}</span>
        </button>
      )}
      <button type="button" className={classes.action} onClick={() => open('note')}>
        <IconPlus size={16} stroke={1.8} aria-hidden />
        <span className="link">{t('addNote')}</span>
      </button>
    </>
  );
}
