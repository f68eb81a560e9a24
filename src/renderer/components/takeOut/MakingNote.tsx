import { useEffect, useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import type { TakeOutTarget } from './madeFile.ts';

const words = {
  docx: 'makingDocx',
  xlsx: 'makingXlsx',
  zip: 'makingZip',
  json: 'makingJson',
  pdf: 'makingPdf',
  print: 'makingPrint',
} as const;

interface MakingNoteProps {
  target: TakeOutTarget;
  /** How far the figures are counted, where there is something to count first. */
  counted?: { done: number; total: number };
}

/** What is being made, once it has taken half a second, and how far it has come. */
export function MakingNote({ target, counted }: MakingNoteProps) {
  const t = useTexts('takeOut');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  const isCounting = counted !== undefined && counted.done < counted.total;
  return (
    <span role="status">
      {isLate && t(words[target])} {isLate && isCounting && t('counted', counted)}
    </span>
  );
}
