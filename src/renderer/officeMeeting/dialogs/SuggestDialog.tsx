import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';

import type { InputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { type MeetingFile, useMeetingCommand } from '../meetingFile.ts';
import classes from '../meeting.module.css';
import { SuggestedGroup } from './SuggestedGroup.tsx';

const groups = ['decision', 'complaint', 'coordinator'] as const;
type Added = InputAt<'agenda.add'>['items'][number];

/** What could be taken up, ticked from what waits; and a point of one's own. */
export function SuggestDialog({ file, onClose }: { file: MeetingFile; onClose: () => void }) {
  useFocusBack();
  const t = useTexts('meeting');
  const app = useTexts('app');
  const done = useDoneMessage();
  const [limit, setLimit] = useState(10);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Added>>(new Map());
  const [title, setTitle] = useState('');
  const { data } = useApiQuery('agenda.suggestions', { meetingId: file.id, limit }, { keepPrevious: true });
  const add = useMeetingCommand('agenda.add', ({ itemIds }) => {
    done(t('suggest.added', { count: itemIds.length }));
    onClose();
  });
  const toggle = (key: string, item: Added) => {
    const next = new Map(chosen);
    if (!next.delete(key)) next.set(key, item);
    setChosen(next);
  };
  const free = title.trim();
  const items: Added[] = [...chosen.values(), ...(free === '' ? [] : [{ kind: 'free' as const, title: free }])];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('suggest.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <form
        className={classes.groups}
        onSubmit={(event) => {
          event.preventDefault();
          if (items.length > 0 && !add.isPending) add.mutate({ id: file.id, version: file.version, items });
        }}
      >
        {!data && <Loading />}
        {data &&
          groups.map((group) => (
            <SuggestedGroup
              key={group}
              kind={group}
              found={data[group]}
              isChosen={(key) => chosen.has(key)}
              onToggle={toggle}
              onMore={limit < 200 ? () => setLimit(200) : null}
            />
          ))}
        <TextInput
          label={`${t('suggest.free')}: ${t('suggest.freeLabel').toLowerCase()}`}
          value={title}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <DialogFoot note={items.length === 0 ? <span className="second">{t('suggest.nothing')}</span> : null}>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" disabled={items.length === 0} loading={add.isPending}>
            {t('suggest.go', { count: items.length })}
          </Button>
        </DialogFoot>
      </form>
    </Modal>
  );
}
