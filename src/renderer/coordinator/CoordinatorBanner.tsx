import { Button } from '@mantine/core';

import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { NextStep } from '../components/NextStep.tsx';
import { type BannerFacts, bannerOf, type CoordinatorView } from './servedPersons.ts';

interface CoordinatorBannerProps extends BannerFacts {
  coordinator: CoordinatorView;
  onReassign: () => void;
}

/** What waits with a coordinator: persons who need somebody else. */
export function CoordinatorBanner(props: CoordinatorBannerProps) {
  const { coordinator, now, waiting, onReassign } = props;
  const t = useTexts('coordinator');
  const formats = useFormats();
  const today = useToday();
  const mayWrite = usePermission('coordinator.write');
  const banner = bannerOf(props, today);
  if (banner === null) return null;
  const { name, activeTo } = coordinator;
  const title =
    banner === 'away'
      ? t('page.awayBanner', { count: now, name })
      : t(`page.${banner}Banner`, { count: waiting, name, day: formats.day(activeTo) });
  return (
    <NextStep
      tone={banner === 'left' ? 'red' : 'amber'}
      title={title}
      action={mayWrite && <Button onClick={onReassign}>{t('page.reassign')}</Button>}
    />
  );
}
