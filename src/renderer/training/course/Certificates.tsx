import { Button, SegmentedControl } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

import type { CourseView } from '../../../contract/course.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission, useSession } from '../../app/session.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import classes from './course.module.css';

const targets = [
  { target: 'docx', word: 'word', icon: IconFileTypeDocx },
  { target: 'pdf', word: 'pdf', icon: IconFileTypePdf },
  { target: 'print', word: 'print', icon: IconPrinter },
] as const;

/** Certificates of everyone who was at all of it, a sheet each: Word, PDF or paper, in bokmål or nynorsk. */
export function Certificates({ course }: { course: CourseView }) {
  const t = useTexts('course');
  const code = useTexts('code');
  const mayExport = usePermission('export.run');
  const { office } = useSession();
  const [language, setLanguage] = useState<LetterLanguage>(office.letterLanguage);
  const { id, certifiable } = course;
  const out = useTakeOut('certificates', ({ format, ground }) =>
    format === 'docx' || format === 'html'
      ? call('course.certificates', { id, participantIds: certifiable, language, format, ground })
      : Promise.resolve(null),
  );
  return (
    <SideFacts title={t('facts.certificates')}>
      {certifiable.length === 0 ? (
        <p className="second">{t('facts.noCertificates')}</p>
      ) : (
        <>
          <p className="second">{t('facts.certificatesFor', { count: certifiable.length })}</p>
          {mayExport && (
            <>
              <SegmentedControl
                aria-label={t('facts.language')}
                mt={8}
                value={language}
                onChange={(value) => setLanguage(value as LetterLanguage)}
                data={(['nb', 'nn'] as const).map((value) => ({ value, label: code(`language.${value}`) }))}
              />
              <div className={classes.tools}>
                {targets.map(({ target, word, icon: Icon }) => (
                  <Button
                    key={target}
                    variant="default"
                    size="sm"
                    leftSection={<Icon size={18} stroke={1.5} aria-hidden />}
                    loading={out.making === target}
                    onClick={() => out.start(target)}
                  >
                    {t(`facts.${word}`)}
                  </Button>
                ))}
              </div>
              {out.making && <MakingNote key={out.making} target={out.making} />}
            </>
          )}
        </>
      )}
      {out.asking && <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />}
    </SideFacts>
  );
}
