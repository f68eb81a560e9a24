import { useParams } from 'react-router';

import { endOfYear, yearOf } from '../../../domain/calendar/day.ts';
import { dimensionsOf, type ExploreDimension } from '../../../domain/statistics/explore/exploreFilter.ts';
import { type ExploredId, exploredIds, indicatorAbout } from '../../../domain/statistics/indicatorAbout.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { NotFoundPage } from '../../app/NotFoundPage.tsx';
import { useToday } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import { Definitions } from './Definitions.tsx';
import { ExploreChoices } from './ExploreChoices.tsx';
import { exploreAddress, filterOf } from './exploreAddress.ts';
import { FigureParts } from './FigureParts.tsx';
import { SavedViews } from './SavedViews.tsx';
import { SaveView } from './SaveView.tsx';
import { useExplore } from './useExplore.ts';

/** An indicator by itself: what it means, narrowed, divided and compared, with the list behind every figure. */
export function ExplorePage() {
  const { indicatorId } = useParams();
  const id = exploredIds.find((one) => one === indicatorId);
  // Another indicator is another page: nothing chosen for the one stands on the other.
  return id === undefined ? <NotFoundPage /> : <Explorer key={id} id={id} />;
}

/** What a page is divided by when nobody has chosen: age, and of staff their unit. */
const usualSplit = (id: ExploredId): ExploreDimension => dimensionsOf(id)[0] ?? 'unit';

function Explorer({ id }: { id: ExploredId }) {
  const t = useTexts('indicator');
  const statistics = useTexts('statistics');
  const code = useTexts('code');
  const today = useToday();
  const { filter: address, params, change, reset } = useAddressFilter(exploreAddress);
  const choices = useApiQuery('indicator.choices', {});
  const split = address.delt === 'none' ? null : (address.delt ?? usualSplit(id));
  const question = {
    id,
    period: address.periode ?? lastWholeYear(today, choices.data?.years ?? []),
    denominatorId: address.av,
    filter: filterOf(address),
    split,
  };
  const { now, earlier, error, retry, done, total } = useExplore(question, Number(address.mot));
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/statistikk', text: statistics('title') },
          { to: '/statistikk/indikatorer', text: t('title') },
        ]}
        here={code(`indicator.${id}`)}
      />
      <PageTitle
        title={code(`indicator.${id}`)}
        beside={indicatorAbout[id].law}
        action={<SaveView id={id} address={params.toString()} />}
      />
      {now && <Definitions question={question} explored={now} />}
      <ExploreChoices
        id={id}
        address={address}
        split={split}
        period={question.period}
        explored={now}
        choices={choices.data}
        onChange={change}
        onReset={reset}
      />
      <SavedViews id={id} />
      {error && <ErrorNote error={error} onRetry={retry} />}
      {!now && !error && <Loading />}
      {now && <FigureParts question={question} now={now} earlier={earlier} counted={{ done, total }} />}
    </>
  );
}

/** The last whole year is what is asked for most; a register younger than that shows the year so far. */
const lastWholeYear = (today: string, years: readonly number[]): string => {
  const last = yearOf(endOfYear(yearOf(today) - 1));
  return String(years.length === 0 || years.includes(last) ? last : yearOf(today));
};
