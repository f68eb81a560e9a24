import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { useLanguage, useTexts } from '../app/language.tsx';
import { CommentField } from './CommentField.tsx';
import { CommentFoot } from './CommentFoot.tsx';
import { CommentText } from './CommentText.tsx';
import { CommentTools } from './CommentTools.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import classes from './comment.module.css';
import type { ReportComment } from './reportData.ts';
import { useComment } from './useComment.ts';

interface CommentFrameProps {
  /** The chapter's. */
  title: string;
  year: number;
  /** The report's: the comment is written in it. */
  language: LetterLanguage;
  comment: ReportComment;
}

/** The office's comment to a chapter. An empty one is ready to write in; a written one stands as it will be printed until «Rediger». */
export function CommentFrame({ title, year, language, comment }: CommentFrameProps) {
  const t = useTexts('reportPage');
  const spoken = useLanguage();
  const work = useComment(year, comment);
  const [isEditing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const isEmpty = work.text.trim() === '';
  const isOpen = isEditing || isEmpty;
  const edit = () => {
    flushSync(() => setEditing(true));
    field.current?.focus();
  };
  const finish = () => {
    work.flush();
    flushSync(() => setEditing(false));
    editButton.current?.focus();
  };
  return (
    <section className={classes.frame} lang={spoken} aria-label={t('comment.field', { chapter: title })}>
      <div className={classes.head}>
        <span className={classes.label}>{t('comment.label')}</span>
        {isOpen ? (
          <CommentTools field={field} onDone={isEmpty ? null : finish} />
        ) : (
          <button
            ref={editButton}
            type="button"
            className="link"
            aria-label={t('comment.editOf', { chapter: title })}
            onClick={edit}
          >
            {t('comment.edit')}
          </button>
        )}
      </div>
      {isOpen ? (
        <CommentField
          ref={field}
          label={t('comment.field', { chapter: title })}
          language={language}
          text={work.text}
          onType={work.type}
          onFocus={() => setEditing(true)}
          onDone={finish}
        />
      ) : (
        <div className={classes.written} lang={language}>
          <CommentText text={work.text} />
        </div>
      )}
      {work.state.kind === 'conflict' && (
        <ConflictNote theirs={work.state.theirs} mine={work.text} onSettle={work.settle} />
      )}
      <CommentFoot
        work={work}
        year={year - 1}
        lastYear={comment.lastYear}
        onInsert={(text) => {
          work.type(isEmpty ? text : `${work.text.trimEnd()}\n\n${text}`);
          edit();
        }}
      />
    </section>
  );
}
