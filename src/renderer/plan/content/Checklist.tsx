import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useTexts } from '../../app/language.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { planContents } from '../../../domain/plan/codes.ts';
import classes from './checklist.module.css';
import { type ContentDialog, placeOf } from './contentDialog.ts';
import type { WordsFile } from './planWords.ts';

interface ChecklistProps {
  file: WordsFile;
  onOpen: ((dialog: ContentDialog) => void) | null;
}

/** The points of § 9, ticked from what the plan says; only what lacks is a link, straight to the place. */
export function Checklist({ file, onOpen }: ChecklistProps) {
  const t = useTexts('planContent');
  const plan = useTexts('plan');
  const { checklist } = file.words;
  const done = checklist.filter(({ lacks }) => lacks.length === 0).length;
  return (
    <SideFacts
      title={plan('contents.title')}
      law={<LawReference reference="FOR-2022-06-22-1110 § 9">{plan('contents.law')}</LawReference>}
      link={<output className="tabular">{plan('contentsOf', { done, needed: checklist.length })}</output>}
    >
      <ul className={classes.checklist}>
        {checklist.map((point) => (
          <Point key={point.content} point={point} file={file} onOpen={onOpen} />
        ))}
      </ul>
      <p className="second">{t('checklist.note')}</p>
    </SideFacts>
  );
}

function Point({ point, file, onOpen }: ChecklistProps & { point: WordsFile['words']['checklist'][number] }) {
  const t = useTexts('planContent');
  const code = useTexts('code');
  const name = code(`planContent.${point.content}`);
  const [lack] = point.lacks;
  const number = <span className={classes.number}>{planContents.indexOf(point.content) + 1}</span>;
  if (lack === undefined) {
    return (
      <li>
        <IconCheck size={17} stroke={2.2} role="img" aria-label={t('checklist.done')} className={classes.done} />
        {number}
        <span>{name}</span>
      </li>
    );
  }
  const place = placeOf(lack, file);
  return (
    <li data-lacks>
      <IconCircleDashed size={17} stroke={2} aria-hidden />
      {number}
      <span>
        {place && onOpen ? (
          <button type="button" className={classes.lack} onClick={() => onOpen(place)}>
            {name}
          </button>
        ) : place === null && onOpen ? (
          <Link className={classes.lack} to={`/personer/${file.personId}`}>
            {name}
          </Link>
        ) : (
          name
        )}{' '}
        <span className={classes.what}>{code(`contentLack.${lack}`)}</span>
      </span>
    </li>
  );
}
