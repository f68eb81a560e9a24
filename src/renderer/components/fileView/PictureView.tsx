import { useEffect, useRef, useState } from 'react';

import { useTexts } from '../../app/language.tsx';
import classes from './fileView.module.css';

interface PictureViewProps {
  name: string;
  kind: 'png' | 'jpeg';
  content: Uint8Array<ArrayBuffer>;
}

/** A picture from memory: the address it has meanwhile is taken back when the view is closed. */
export function PictureView({ name, kind, content }: PictureViewProps) {
  const t = useTexts('attachment');
  const picture = useRef<HTMLImageElement>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([content], { type: `image/${kind}` }));
    if (picture.current) picture.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [content, kind]);
  if (isBroken) return <p role="alert">{t('view.broken')}</p>;
  return <img ref={picture} className={classes.picture} alt={name} onError={() => setBroken(true)} />;
}
