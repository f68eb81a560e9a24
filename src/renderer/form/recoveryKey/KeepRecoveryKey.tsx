import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconDeviceUsb, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

import { matchingGroups } from '../../../domain/account/recoveryKey.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import classes from './recoveryKey.module.css';
import { RecoveryKeyGroups } from './RecoveryKeyGroups.tsx';
import { recoveryKeyPage, recoveryKeyText } from './recoveryKeyPaper.ts';

interface KeepRecoveryKeyProps {
  recoveryKey: string;
  officeName: string;
  /** With the key as it was typed, all groups matching. */
  onDone: (typed: string) => void;
  isSaving?: boolean;
  /** A way out that keeps the key before in force; without it one can only go on. */
  leave?: { label: string; onLeave: () => void };
}

/** A new recovery key: printed or saved, and typed back until all nine groups match. Only then can one go on. */
export function KeepRecoveryKey({ recoveryKey, officeName, onDone, isSaving, leave }: KeepRecoveryKeyProps) {
  const t = useTexts('firstStart');
  const formats = useFormats();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useState<{ how: 'printed' | 'saved'; at: Date } | null>(null);
  const print = useApiCommand('app.print', {
    invalidates: 'none',
    onDone: ({ printed }) => printed && setKept({ how: 'printed', at: new Date() }),
  });
  const save = useApiCommand('app.saveFile', {
    invalidates: 'none',
    onDone: ({ saved }) => saved && setKept({ how: 'saved', at: new Date() }),
  });
  const [madeAt] = useState(() => new Date());
  const paper = { language, recoveryKey, officeName, madeAt };
  const matches = matchingGroups(recoveryKey, typed);
  const matching = matches.filter(Boolean).length;
  const isWhole = matching === matches.length;
  return (
    <form
      className={classes.form}
      aria-label={t('step.key')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onDone(typed);
      }}
    >
      <div className={classes.keyBox}>
        <RecoveryKeyGroups recoveryKey={recoveryKey} />
        <div className={classes.keyTools}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={19} stroke={1.5} aria-hidden />}
            loading={print.isPending}
            onClick={() => print.mutate({ html: recoveryKeyPage(paper) })}
          >
            {t('key.print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDeviceUsb size={19} stroke={1.5} aria-hidden />}
            loading={save.isPending}
            onClick={() =>
              save.mutate({
                suggestedName: t('key.fileName'),
                bytes: new TextEncoder().encode(recoveryKeyText(paper)),
              })
            }
          >
            {t('key.save')}
          </Button>
          <span role="status" className={classes.kept}>
            {kept && (
              <>
                <IconCheck size={18} stroke={1.9} aria-hidden />
                {t(`key.${kept.how}`, { clock: formats.clock(kept.at) })}
              </>
            )}
          </span>
        </div>
      </div>
      <div>
        <TextInput
          label={t('key.type')}
          description={t('key.typeHelp')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          classNames={{ input: classes.keyInput ?? '' }}
        />
        <div className={classes.match}>
          <span className={classes.matchBars} aria-hidden>
            {matches.map((isMatch, index) => (
              // The place of the group is what it is.
              // oxlint-disable-next-line react/no-array-index-key
              <span key={index} data-match={isMatch || undefined} />
            ))}
          </span>
          <span role="status">{t('key.match', { matching, all: matches.length })}</span>
        </div>
      </div>
      <div className={classes.buttons}>
        <Button type="submit" miw={110} disabled={!isWhole} loading={isSaving ?? false}>
          {t('key.finish')}
        </Button>
        {leave && (
          <Button variant="subtle" onClick={leave.onLeave}>
            {leave.label}
          </Button>
        )}
      </div>
    </form>
  );
}
