import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import classes from '../letter.module.css';
import type { LetterFile } from './letterFile.ts';

/** What is known of a letter: when and by whom, what it corrects, and that it is unchanged. */
export function AboutLetter({ file }: { file: LetterFile }) {
  const t = useTexts('letter');
  const code = useTexts('code');
  const formats = useFormats();
  const { createdOn, by, finishedOn, finishedBy, sentOn, sentBy, corrects, hash, isIntact, sheet } = file;
  const told = (day: string | null, name: string | null) =>
    day === null ? null : t('page.by', { day: formats.day(day), name: name ?? '' });
  return (
    <SideFacts
      title={t('page.about')}
      link={
        <Link className="link" to={`/sak/${file.referralId}`}>
          {t('page.case')} {file.caseNumber}
        </Link>
      }
    >
      <DefinitionList
        facts={[
          [t('page.to'), sheet.receiver[0] ?? ''],
          [t('page.language'), code(`language.${sheet.language}`)],
          [t('page.made'), told(createdOn, by)],
          [t('page.finished'), told(finishedOn, finishedBy)],
          [t('page.sent'), told(sentOn, sentBy)],
          corrects === null
            ? null
            : [
                t('page.corrects'),
                <Link key="corrects" className="link" to={`/brev/${corrects.id}`}>
                  {t('page.correctsLetter', { day: formats.day(corrects.createdOn) })}
                </Link>,
              ],
          hash === null
            ? null
            : [
                t('page.hash'),
                <span key="hash" className={classes.hash}>
                  {hash.slice(0, 16)} · {t(isIntact ? 'page.intact' : 'page.broken')}
                </span>,
              ],
        ]}
      />
    </SideFacts>
  );
}
