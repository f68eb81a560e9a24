import { ActionIcon } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { Link } from 'react-router';

import type { SavedView } from '../../../contract/indicator.ts';
import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { indicatorPath } from './exploreAddress.ts';
import classes from './indicator.module.css';

/** The views with names: the office's and one's own. One press opens one, another takes it away. */
export function SavedViews({ id }: { id: ExploredId }) {
  const t = useTexts('indicator');
  const views = useApiQuery('indicator.views', { indicatorId: id }).data ?? [];
  if (views.length === 0) return null;
  return (
    <nav className={classes.views} aria-label={t('view.label')}>
      <IconBookmark size={18} stroke={1.5} aria-hidden />
      <span className="second">{t('view.label')}:</span>
      <ul>
        {views.map((view) => (
          <View key={view.id} view={view} />
        ))}
      </ul>
    </nav>
  );
}

function View({ view }: { view: SavedView }) {
  const t = useTexts('indicator');
  const done = useDoneMessage();
  const change = useApiCommand('indicator.removeView', {
    invalidates: ['indicator.views'],
    onDone: ({ version }, { id, isRemoved }) => {
      if (isRemoved)
        done(t('view.removed', { name: view.name }), () => change.mutate({ id, version, isRemoved: false }));
    },
  });
  return (
    <li>
      <Link className="link" to={`${indicatorPath(view.indicatorId)}?${view.address}`}>
        {view.name}
      </Link>
      {view.isOffices && <span className="second"> ({t('view.offices')})</span>}
      {view.isMine && (
        <ActionIcon
          variant="subtle"
          size={24}
          aria-label={t('view.remove', { name: view.name })}
          onClick={() => change.mutate({ id: view.id, version: view.version, isRemoved: true })}
        >
          <IconX size={15} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
