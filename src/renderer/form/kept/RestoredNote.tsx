import { useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import type { StoredDraft } from './storedDraft.ts';

/** Says that the fields hold what was typed last time, and lets one begin anew. */
export function RestoredNote({ stored, onStartOver }: { stored: StoredDraft; onStartOver: () => void }) {
  const t = useTexts('form');
  const [isGone, setGone] = useState(false);
  if (stored.id === undefined || isGone) return null;
  return (
    <Warning
      tone="neutral"
      actions={
        <button
          type="button"
          className="link"
          onClick={() => {
            setGone(true);
            onStartOver();
          }}
        >
          {t('startOver')}
        </button>
      }
    >
      {t('restored')}
    </Warning>
  );
}
