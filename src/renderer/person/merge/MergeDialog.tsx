import { Button, Modal } from '@mantine/core';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';

import { DialogFoot } from '../../components/DialogFoot.tsx';
import type { PersonLine } from '../../../contract/person.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Warning } from '../../components/Warning.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import type { PersonRecord } from '../page/personRecord.ts';
import classes from '../person.module.css';
import { MergeConflicts } from './MergeConflicts.tsx';
import { OtherRecord } from './OtherRecord.tsx';

/** Makes two records of the same person one. It cannot be undone, so it says what will be gone. */
export function MergeDialog({ person, onClose }: { person: PersonRecord; onClose: () => void }) {
  const t = useTexts('person');
  const tApp = useTexts('app');
  const formats = useFormats();
  const navigate = useNavigate();
  const showDone = useDoneMessage();
  const id = useId();
  const [other, setOther] = useState<PersonLine | null>(null);
  const [kept, setKept] = useState<'this' | 'other'>('this');
  const [keepCoordinatorOf, setKeepCoordinatorOf] = useState<'from' | 'into' | null>(null);
  const merge = useApiCommand('person.merge', {
    onDone: (merged) => {
      showDone(t('merge.done'));
      onClose();
      void navigate(`/personer/${merged.id}`);
    },
  });
  const here: PersonLine = { id: person.id, ...person.fields };
  const lost = kept === 'this' ? other : here;
  const into = kept === 'this' ? here : other;
  const conflicts = useApiQuery(
    'person.mergeConflicts',
    { fromId: lost?.id ?? '', intoId: into?.id ?? '' },
    { enabled: lost !== null && into !== null },
  );
  const mayMerge =
    conflicts.data?.bothHavePlan === false && (conflicts.data.coordinators === null || keepCoordinatorOf !== null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('merge.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': tApp('close') }}
    >
      <div className={classes['merge']}>
        <p>{t('merge.lead')}</p>
        <OtherRecord person={here} other={other} onPick={setOther} onChange={() => setOther(null)} />
        {other !== null && lost !== null && into !== null && (
          <>
            <RadioList
              id={id}
              label={t('merge.keep')}
              optional={false}
              value={kept}
              error={null}
              single
              choices={[
                { value: 'this', label: t('merge.keepThis', { name: nameAndBirth(here) }) },
                { value: 'other', label: t('merge.keepOther', { name: nameAndBirth(other) }) },
              ]}
              onChange={(value) => {
                setKept(value ?? 'this');
                // «From» and «into» have changed places.
                setKeepCoordinatorOf(null);
              }}
              onBlur={() => undefined}
            />
            {conflicts.error && <ErrorNote error={conflicts.error} />}
            {conflicts.data && (
              <MergeConflicts
                conflicts={conflicts.data}
                from={lost}
                into={into}
                kept={keepCoordinatorOf}
                onKeep={setKeepCoordinatorOf}
              />
            )}
            <Warning>{t('merge.lost', { name: formats.name(lost), born: formats.born(lost) })}</Warning>
          </>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {tApp('cancel')}
          </Button>
          <Button
            disabled={!mayMerge}
            loading={merge.isPending}
            onClick={() => lost && into && merge.mutate({ fromId: lost.id, intoId: into.id, keepCoordinatorOf })}
          >
            {t('merge.confirm')}
          </Button>
        </DialogFoot>
      </div>
    </Modal>
  );

  function nameAndBirth(one: PersonLine): string {
    return `${formats.name(one)} (${formats.born(one)})`;
  }
}
