import { Link } from 'react-router';

import { officeTasks } from '../../domain/planning/officeTask.ts';
import { CooperationTabs } from '../app/CooperationTabs.tsx';
import { useTexts } from '../app/language.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { officeTaskLinks } from './officeTaskLinks.ts';
import classes from './planning.module.css';

/** «KE sine oppgaver»: what the office shall see to, each with the place where it is done. */
export function OfficeTasksPage() {
  const t = useTexts('planning');
  const code = useTexts('code');
  return (
    <>
      <PageTitle title={t('tasks.title')} subtitle={t('tasks.intro')} />
      <CooperationTabs />
      <ol className={classes.tasks}>
        {officeTasks.map((task) => (
          <li key={task}>
            <div>
              <Link className="link" to={officeTaskLinks[task]}>
                {code(`officeTask.${task}`)}
              </Link>
              <p className="second">{t(`tasks.text.${task}`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
