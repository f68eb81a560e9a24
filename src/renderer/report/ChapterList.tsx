import { SegmentedControl } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';

import { type LetterLanguage, letterLanguages } from '../../domain/office/officeType.ts';
import type { ReportChapter } from '../../domain/report/chapter.ts';
import { useTexts } from '../app/language.tsx';
import { commentOn, documentOf, lacksComment, type ReportAnswer } from './reportData.ts';
import { ApproveButton } from './edition/ApproveButton.tsx';
import { EditionSelect } from './edition/EditionSelect.tsx';
import { BesideReport } from './BesideReport.tsx';
import { ArrangeLink } from './outline/ArrangeLink.tsx';
import classes from './report.module.css';
import { goToChapter } from './sheetId.ts';

interface ChapterListProps {
  report: ReportAnswer;
  current: ReportChapter;
  onLanguage: (language: LetterLanguage) => void;
  onEdition: (edition: string | null) => void;
}

/** Language, edition and chapters at the left, a pencil where the office has not said its word yet; below, the approval. */
export function ChapterList({ report, current, onLanguage, onEdition }: ChapterListProps) {
  const t = useTexts('reportPage');
  const { chapters, language, year, standing } = documentOf(report);
  const isOpen = standing !== 'approved';
  const lacks = (chapter: ReportChapter) => isOpen && lacksComment(commentOn(report, chapter));
  const missing = chapters.filter(({ id }) => lacks(id)).length;
  return (
    <div className={classes.list}>
      <SegmentedControl
        aria-label={t('language')}
        fullWidth
        value={language}
        data={letterLanguages.map((value) => ({ value, label: t(`languageName.${value}`) }))}
        onChange={(value) => onLanguage(value as LetterLanguage)}
      />
      <EditionSelect report={report} onChoose={onEdition} />
      <nav aria-label={t('chapters')}>
        <ol className={classes.chapters}>
          {chapters.map(({ id, number, title }) => (
            <li key={id}>
              <button
                type="button"
                className={classes.chapter}
                aria-current={id === current ? 'location' : undefined}
                onClick={() => goToChapter(year, id)}
              >
                <span className={classes.number}>{number}</span>
                <span className={classes.word} lang={language}>
                  {title}
                </span>
                {lacks(id) && (
                  <>
                    <IconPencil size={17} stroke={1.7} aria-hidden className={classes.pencil} />
                    <span className="visually-hidden">, {t('withoutComment')}</span>
                  </>
                )}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {isOpen && (
        <p className={classes.missing}>
          {missing > 0 && <IconPencil size={17} stroke={1.7} aria-hidden className={classes.pencil} />}
          {missing === 0 ? t('noneMissing') : t('missing', { missing, all: chapters.length })}
        </p>
      )}
      <ArrangeLink report={report} />
      <BesideReport year={year} />
      <ApproveButton report={report} onChoose={onEdition} />
    </div>
  );
}
