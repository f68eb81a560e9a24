import { useTexts } from '../../app/language.tsx';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { placeKey } from '../../../domain/directory/catchment.ts';
import { useStoredDraft } from '../../form/kept/storedDraft.ts';
import { ChoosePlacesForm } from './ChoosePlacesForm.tsx';

/** Which kommuner and bydeler the office works with: pasted as a list, or ticked off. */
export function ChoosePlacesPage() {
  const t = useTexts('directory');
  const places = useApiQuery('catchment.places', {});
  const chosen = useApiQuery('catchment.list', {});
  const stored = useStoredDraft('catchmentChoice', 'all');
  return (
    <>
      <Breadcrumb above={[{ to: '/samarbeid', text: t('title') }]} here={t('choose.title')} />
      <PageTitle title={t('choose.title')} subtitle={t('choose.intro')} />
      {places.data && chosen.data && stored ? (
        <ChoosePlacesForm places={places.data} chosen={chosen.data.map(placeKey)} stored={stored} />
      ) : (
        <Loading />
      )}
    </>
  );
}
