import { useFormats, useTexts } from '../../app/language.tsx';
import type { PlanContentBody } from '../../../domain/plan/planContent.ts';
import classes from './content.module.css';
import type { ContentDialog } from './contentDialog.ts';
import { fieldsOfPart, type WordsField, type WordsPart } from './wordsParts.ts';

interface OwnWordsProps {
  body: PlanContentBody;
  /** The parts that are shown: the child's own is a child's alone. */
  parts: readonly WordsPart[];
  onOpen: ((dialog: ContentDialog) => void) | null;
}

/** What is said in whole sentences: part by part, with «Rediger» at each. */
export function OwnWords({ body, parts, onOpen }: OwnWordsProps) {
  const t = useTexts('planContent');
  return (
    <section className={classes.section} aria-labelledby="words">
      <h2 id="words">{t('words.title')}</h2>
      {parts.map((part) => (
        <div key={part} className={classes.part}>
          <div className={classes.head}>
            <h3>{t(`words.${part}`)}</h3>
            {onOpen && (
              <button
                type="button"
                className="link"
                aria-label={t('words.editOf', { title: t(`words.${part}`) })}
                onClick={() => onOpen({ kind: 'words', part })}
              >
                {t('words.edit')}
              </button>
            )}
          </div>
          <PartWords body={body} part={part} />
        </div>
      ))}
    </section>
  );
}

function PartWords({ body, part }: { body: PlanContentBody; part: WordsPart }) {
  const t = useTexts('planContent');
  const textOf = useWordsText(body);
  const said = fieldsOfPart[part].flatMap((field) => {
    const text = textOf(field);
    return text === '' ? [] : [{ field, text }];
  });
  if (said.length === 0) return <p className="second">{t('words.nothing')}</p>;
  return (
    <dl className={classes.words}>
      {said.map(({ field, text }) => (
        <div key={field}>
          <dt>{t(`words.${field}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A field as it is read: days in full, a tick as yes. */
function useWordsText(body: PlanContentBody): (field: WordsField) => string {
  const t = useTexts('planContent');
  const formats = useFormats();
  return (field) => {
    const value = body[field];
    if (value === null || value === false) return '';
    if (value === true) return t('members.yes');
    return field === 'periodFrom' || field === 'periodTo' || field === 'revisionOn' ? formats.day(value) : value;
  };
}
