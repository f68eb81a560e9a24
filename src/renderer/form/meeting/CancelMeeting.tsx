import { Button } from '@mantine/core';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import type { StandingMeeting } from './typedMeeting.ts';

/** Calls a meeting off, or takes that back; calling off can be undone. */
export function CancelMeeting({ meeting, onDone }: { meeting: StandingMeeting; onDone: () => void }) {
  const t = useTexts('calendar');
  const done = useDoneMessage();
  const { id } = meeting;
  const restore = useApiCommand('officeMeeting.restore', { onDone });
  const cancel = useApiCommand('officeMeeting.cancel', {
    onDone: ({ version }) => {
      done(t('meeting.cancelledDone'), () => restore.mutate({ id, version }));
      onDone();
    },
  });
  const command = meeting.state === 'cancelled' ? restore : cancel;
  return (
    <div>
      <Button
        variant="default"
        loading={command.isPending}
        onClick={() => command.mutate({ id, version: meeting.version })}
      >
        {t(meeting.state === 'cancelled' ? 'meeting.restore' : 'meeting.cancel')}
      </Button>
    </div>
  );
}
