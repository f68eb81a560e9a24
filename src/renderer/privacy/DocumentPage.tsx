import { useState } from 'react';

import type { PrivacyDocument } from '../../domain/privacy/privacyDocument.ts';
import { sectionWords } from '../../locales/privacyWords.ts';
import { call } from '../api/client.ts';
import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import { PrivacyTabs } from '../app/PrivacyTabs.tsx';
import { useSession } from '../app/session.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PrintMenu } from '../components/takeOut/PrintMenu.tsx';
import { useTakeOut } from '../components/takeOut/useTakeOut.ts';
import { SectionDialog } from './SectionDialog.tsx';
import classes from './privacy.module.css';

/** The record of processing (GDPR art. 30). */
export function RecordPage() {
  return <DocumentPage document="processingRecord" />;
}

/** The assessment of consequences for privacy (GDPR art. 35). */
export function AssessmentPage() {
  return <DocumentPage document="impactAssessment" />;
}

type Section = OutputAt<'privacy.document'>['sections'][number];

/** One of the office's documents on privacy: what shall stand there, the office's words or the suggestion, and its print. */
function DocumentPage({ document }: { document: PrivacyDocument }) {
  const t = useTexts('privacyText');
  const privacy = useTexts('privacy');
  const language = useLanguage();
  const { data, error, refetch } = useApiQuery('privacy.document', { document });
  const [open, setOpen] = useState<Section | null>(null);
  return (
    <>
      <PageTitle title={t(`${document}.title`)} action={<PrintDocument document={document} />} />
      <PrivacyTabs />
      <p className={classes.intro}>{t(`${document}.intro`)}</p>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.sections.map((section) => {
        const { title, standard } = sectionWords(document, section.section, language);
        return (
          <section key={section.section} className={classes.section}>
            <h2>{title}</h2>
            {section.text ? <p className={classes.own}>{section.text}</p> : <p className={classes.text}>{standard}</p>}
            <div className={classes.tools}>
              <button
                type="button"
                className="link"
                aria-label={privacy('document.editName', { title })}
                onClick={() => setOpen(section)}
              >
                {privacy('document.edit')}
              </button>
              {!section.text && <span className={classes.text}>{privacy('document.standard')}</span>}
            </div>
          </section>
        );
      })}
      {open && <SectionDialog document={document} section={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function PrintDocument({ document }: { document: PrivacyDocument }) {
  const t = useTexts('privacy');
  const { letterLanguage } = useSession().office;
  const out = useTakeOut(document, ({ format, ground }) =>
    call('privacy.printDocument', {
      document,
      language: letterLanguage,
      format: format === 'docx' ? 'docx' : 'html',
      ground,
    }),
  );
  return <PrintMenu out={out} label={t('document.print')} isPrimary />;
}
