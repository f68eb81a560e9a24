import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { CoordinatorFilterBar } from './CoordinatorFilterBar.tsx';
import { coordinatorFilter, matchesFilter } from './coordinatorFilter.ts';
import { CandidateList } from './find/CandidateList.tsx';
import { type FindCase, useFindCase } from './find/findCase.ts';
import { FindPanel } from './find/FindPanel.tsx';
import { firstChoice } from './find/findStep.ts';
import { RankingHelp } from './find/RankingHelp.tsx';
import classes from './find/find.module.css';

/** Who could coordinate for a person, best suited first, and the request to the unit beside. */
export function FindCoordinatorPage() {
  const { referralId = '' } = useParams();
  const { found, error } = useFindCase(referralId);
  if (found) return <Find key={referralId} found={found} />;
  return error ? <PageError error={error} /> : <Loading />;
}

function Find({ found }: { found: FindCase }) {
  const t = useTexts('coordinator');
  const formats = useFormats();
  const { filter, change } = useAddressFilter(coordinatorFilter);
  const [picked, setPicked] = useState<string | null>(null);
  const { rows } = found.candidates;
  const shown = rows.filter((row) => matchesFilter(row, filter));
  const chosenId = picked ?? firstChoice(found);
  const chosen = rows.find(({ id }) => id === chosenId) ?? null;
  return (
    <>
      <Breadcrumb
        above={[{ to: `/sak/${found.referral.id}`, text: formats.name(found.person.fields) }]}
        here={t('find.here')}
      />
      <PageTitle
        title={t('find.title', { name: formats.spokenName(found.person.fields) })}
        windowTitle={t('find.windowTitle')}
        subtitle={<Subtitle found={found} />}
      />
      <WithSidePanel side={<FindPanel found={found} chosen={chosen} />}>
        {rows.length === 0 ? (
          <p>
            {t('find.noCoordinators')}{' '}
            <Link className="link" to="/koordinatorer">
              {t('find.toCoordinators')}
            </Link>
          </p>
        ) : (
          <>
            <CoordinatorFilterBar filter={filter} onChange={change} />
            <p className={classes.count}>
              <output>
                {t('find.count', { shown: formats.number(shown.length), all: formats.number(rows.length) })}
              </output>{' '}
              <RankingHelp />
            </p>
            <CandidateList rows={shown} role={found.candidates.role} chosenId={chosenId} onChoose={setPicked} />
          </>
        )}
      </WithSidePanel>
    </>
  );
}

function Subtitle({ found: { person, candidates, plan } }: { found: FindCase }) {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const { birthDate, area } = person.fields;
  const age = birthDate === null ? formats.born(person.fields) : formats.age(birthDate, today);
  const competences = formats.list(candidates.wantedCompetences.map((one) => code(`competence.${one}`)));
  const isChild = candidates.role === 'childCoordinator';
  const needs =
    competences === ''
      ? isChild && t('find.needsChild')
      : t(isChild ? 'find.needsChildWith' : 'find.needs', { competences });
  const system = plan?.fields.system ?? null;
  // Only a program has a name to be named by; the other places are no words to stand behind «i».
  const hasPlan =
    plan !== null &&
    (system === 'visma' || system === 'dips'
      ? t('find.activePlanIn', { system: code(`planSystem.${system}`) })
      : t('find.activePlan'));
  return [`${[age, area].filter(Boolean).join(', ')}.`, needs, hasPlan].filter(Boolean).join(' ');
}
