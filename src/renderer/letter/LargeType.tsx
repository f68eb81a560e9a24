import { Switch } from '@mantine/core';

import type { TextSize } from '../../domain/document/paper.ts';
import { useTexts } from '../app/language.tsx';

interface LargeTypeProps {
  textSize: TextSize;
  onChange: (textSize: TextSize) => void;
}

/** Large type, for who reads that better: paper, PDF and Word follow it. */
export function LargeType({ textSize, onChange }: LargeTypeProps) {
  const t = useTexts('letter');
  return (
    <Switch
      label={t('page.textSize')}
      checked={textSize === 'large'}
      onChange={(event) => onChange(event.currentTarget.checked ? 'large' : 'normal')}
    />
  );
}
