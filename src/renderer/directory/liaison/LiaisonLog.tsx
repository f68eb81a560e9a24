import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { LiaisonRow } from '../../../contract/liaison.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { OpenableName } from '../../components/OpenableName.tsx';
import section from '../../components/PageSection.module.css';
import classes from '../directory.module.css';
import { LiaisonDialog } from './LiaisonDialog.tsx';

interface LiaisonLogProps {
  placeId: string | null;
  partnerId: string | null;
}

/** When a kommune or a partner was spoken with and about what, the latest first. */
export function LiaisonLog({ placeId, partnerId }: LiaisonLogProps) {
  const t = useTexts('directory');
  const mayWrite = usePermission('report.write');
  const { data } = useApiQuery('liaison.with', { placeId, partnerId });
  const [open, setOpen] = useState<LiaisonRow | 'new' | null>(null);
  return (
    <section className={section.section}>
      <div className={section.head}>
        <h2>{t('liaison.title')}</h2>
        {mayWrite && (
          <Button
            size="sm"
            onClick={() => setOpen('new')}
            leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}
          >
            {t('liaison.new')}
          </Button>
        )}
      </div>
      {data?.length === 0 && <p className="second">{t('liaison.none')}</p>}
      {data && data.length > 0 && (
        <ul className={classes.log}>
          {data.map((row) => (
            <Entry key={row.id} row={row} onOpen={mayWrite ? () => setOpen(row) : null} />
          ))}
        </ul>
      )}
      {open && (
        <LiaisonDialog
          liaison={open === 'new' ? null : open}
          placeId={placeId}
          partnerId={partnerId}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function Entry({ row, onOpen }: { row: LiaisonRow; onOpen: (() => void) | null }) {
  const code = useTexts('code');
  const formats = useFormats();
  const { day, about, withWhom, by, outcome, way } = row;
  return (
    <li>
      <time dateTime={day}>{formats.day(day)}</time>
      <div>
        <OpenableName onOpen={onOpen}>{about}</OpenableName>
        {outcome !== null && <p className={classes.text}>{outcome}</p>}
        <p className="second">{[withWhom, by].filter(Boolean).join(' · ')}</p>
      </div>
      <span className="second">{code(`liaisonWay.${way}`)}</span>
    </li>
  );
}
