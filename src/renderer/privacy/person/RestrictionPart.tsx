import { Button } from '@mantine/core';
import { useState } from 'react';

import type { OutputAt } from '../../api/paths.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { Warning } from '../../components/Warning.tsx';
import { ReasonDialog } from '../../form/ReasonDialog.tsx';
import classes from '../privacy.module.css';

interface RestrictionPartProps {
  personId: string;
  restriction: OutputAt<'privacy.ofPerson'>['restriction'];
}

/** Restriction of processing: set and lifted, each with why. */
export function RestrictionPart({ personId, restriction }: RestrictionPartProps) {
  const t = useTexts('privacy');
  const formats = useFormats();
  const say = useDoneMessage();
  // What is asked for stays as it was asked, though the page behind may know the answer before the dialog has closed.
  const [asked, setAsked] = useState<'restrict' | 'lift'>();
  const done = (message: string) => {
    setAsked(undefined);
    say(message);
  };
  const restrict = useApiCommand('privacy.restrict', { onDone: () => done(t('page.restrictedDone')) });
  const lift = useApiCommand('privacy.liftRestriction', { onDone: () => done(t('page.liftedDone')) });
  const next = restriction ? 'lift' : 'restrict';
  return (
    <section className={classes.section}>
      <h2>{t('page.restriction')}</h2>
      <p className={classes.text}>{t('page.restrictionText')}</p>
      {restriction && (
        <Warning>
          {t('page.restrictedNow', {
            day: formats.day(restriction.since),
            name: restriction.by,
            reason: restriction.reason,
          })}
        </Warning>
      )}
      <Button mt="sm" variant="default" onClick={() => setAsked(next)}>
        {t(`page.${next}`)}
      </Button>
      {asked && (
        <ReasonDialog
          title={t('page.restriction')}
          text={t('page.restrictionText')}
          label={t('page.reason')}
          help={t('page.reasonHelp')}
          go={t(`page.${asked}`)}
          isBusy={restrict.isPending || lift.isPending}
          onAnswer={(reason) => (asked === 'lift' ? lift : restrict).mutate({ personId, reason })}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
