import { useEffect, useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import type { TakeOutTarget } from './madeFile.ts';

const words = { docx: 'makingDocx', xlsx: 'makingXlsx', pdf: 'makingPdf', print: 'makingPrint' } as const;

/** What is being made, once it has taken half a second. */
export function MakingNote({ target }: { target: TakeOutTarget }) {
  const t = useTexts('takeOut');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return <span role="status">{isLate && t(words[target])}</span>;
}
