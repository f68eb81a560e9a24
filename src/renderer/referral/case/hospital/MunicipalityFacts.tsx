import { Link } from 'react-router';

import { useApiQuery } from '../../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../../app/language.tsx';
import { DefinitionList } from '../../../components/DefinitionList.tsx';
import { SideFacts } from '../../../components/SidePanel.tsx';
import type { CaseFile } from '../caseFile.ts';
import classes from './hospital.module.css';

/** The kommune of the case: what it answered here, and how it usually answers. */
export function MunicipalityFacts({ file: { referral } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const own = useTexts('municipality');
  const code = useTexts('code');
  const formats = useFormats();
  const { number, name, coordinator } = referral.municipality;
  const query = useApiQuery(
    'municipality.ofMunicipality',
    { municipalityNumber: number ?? '' },
    { enabled: number !== null },
  );
  if (number === null) return null;
  const { data } = query;
  const open = data ? data.waiting + data.overdue : 0;
  return (
    <SideFacts
      title={name ?? number}
      link={
        open > 0 && (
          <Link className="link" to={`/meldinger?municipalityNumber=${number}&open=true&answer=notified`}>
            {own('facts.open', { count: open })}
          </Link>
        )
      }
    >
      <DefinitionList
        facts={[
          [t('facts.itsCoordinator'), coordinator],
          [own('facts.planSystem'), data?.planSystem ? code(`planSystem.${data.planSystem}`) : null],
          data && data.notified > 0
            ? [
                own('facts.answerTime'),
                data.medianDays === null
                  ? own('facts.noAnswers')
                  : own('facts.median', { days: formats.number(data.medianDays) }),
              ]
            : null,
        ]}
      />
      {data?.hasNeverAnswered && <p className={classes.red}>{own('facts.neverAnswered')}</p>}
      <p className={classes.links}>
        <Link className="link" to="/kommuner">
          {own('facts.overview')}
        </Link>
      </p>
    </SideFacts>
  );
}
