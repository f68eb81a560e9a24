import { Modal } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';

import type { OutputAt } from '../../api/paths.ts';
import { useTexts } from '../../app/language.tsx';
import { ErrorNote } from '../ErrorNote.tsx';
import { Loading } from '../Loading.tsx';
import classes from './fileView.module.css';
import { PictureView } from './PictureView.tsx';

// The reader of PDFs is large, and many never open one.
const PdfView = lazy(async () => ({ default: (await import('./pdf/PdfView.tsx')).PdfView }));

type Shown = OutputAt<'attachment.show'>;

interface FileViewProps {
  name: string;
  /** Fetches the content; the same function from one drawing to the next. */
  load: () => Promise<Shown>;
  onClose: () => void;
}

/**
 * A file shown over the whole window. It goes from the register through memory to the screen and is forgotten when the
 * view is closed: not kept among the answers, and never written to the disk.
 */
export function FileView({ name, load, onClose }: FileViewProps) {
  const t = useTexts('attachment');
  const app = useTexts('app');
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isLeft = false;
    load().then(
      (answer) => !isLeft && setShown(answer),
      (problem: unknown) => !isLeft && setError(problem),
    );
    return () => {
      isLeft = true;
    };
  }, [load]);
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={name}
      closeButtonProps={{ 'aria-label': app('close') }}
      classNames={{ body: classes.viewBody, content: classes.viewContent, title: classes.viewTitle }}
    >
      <p className="second">{t('view.note')}</p>
      {error !== null && <ErrorNote error={error} />}
      {shown === null && error === null && <Loading />}
      {shown && <Content shown={shown} />}
    </Modal>
  );
}

function Content({ shown: { name, kind, content } }: { shown: Shown }) {
  if (kind === 'pdf') {
    return (
      <Suspense fallback={<Loading />}>
        <PdfView content={content} />
      </Suspense>
    );
  }
  if (kind === 'text') return <pre className={classes.text}>{new TextDecoder().decode(content)}</pre>;
  return <PictureView name={name} kind={kind} content={content} />;
}
