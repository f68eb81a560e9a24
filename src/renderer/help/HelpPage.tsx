import { Link, useParams } from 'react-router';

import { useLanguage, useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { guidePage, topics } from './guide.ts';
import { GuideBlocks } from './GuideBlocks.tsx';
import classes from './help.module.css';

/** The office's guide, there without a network. It is written in bokmål, and says so where the screen speaks otherwise. */
export function HelpPage() {
  const { topic } = useParams();
  const blocks = topic === undefined ? null : guidePage(topic);
  const title = topics.find((one) => one.topic === topic)?.title;
  return blocks && title !== undefined ? (
    <Article title={title}>
      <GuideBlocks blocks={blocks} />
    </Article>
  ) : (
    <Contents />
  );
}

function Article({ title, children }: { title: string; children: React.ReactNode }) {
  const t = useTexts('help');
  return (
    <>
      <Breadcrumb above={[{ to: '/hjelp', text: t('title') }]} here={title} />
      <PageTitle title={title} />
      <LanguageNote />
      <article lang="nb" className={classes.article}>
        {children}
      </article>
    </>
  );
}

function Contents() {
  const t = useTexts('help');
  return (
    <>
      <PageTitle title={t('title')} subtitle={t('lead')} />
      <LanguageNote />
      <ol lang="nb" className={classes.contents}>
        {topics.map(({ topic, title }) => (
          <li key={topic}>
            <Link to={`/hjelp/${topic}`} className="link">
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}

function LanguageNote() {
  const t = useTexts('help');
  return useLanguage() === 'nb' ? null : <p className="second">{t('inBokmal')}</p>;
}
