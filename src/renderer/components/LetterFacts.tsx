import { Button, Menu } from '@mantine/core';
import { Link, useNavigate } from 'react-router';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';
import type { LetterKind } from '../../domain/letter/letterKind.ts';
import { SideFacts } from './SidePanel.tsx';

/** Makes a letter in the case and opens it; where there are several receivers, the list of them. */
function useMakeLetter(referralId: string) {
  const t = useTexts('letter');
  const done = useDoneMessage();
  const navigate = useNavigate();
  const make = useApiCommand('letter.make', {
    onDone: ({ ids }) => {
      if (ids.length > 1) done(t('made', { count: ids.length }));
      void navigate(ids.length === 1 ? `/brev/${ids[0]}` : `/brev?referralId=${referralId}`);
    },
  });
  return { isMaking: make.isPending, make: (kind: LetterKind) => make.mutate({ referralId, kind }) };
}

/** The letter that the case waits for, one press away beside the next step. */
export function SuggestedLetter({ referralId }: { referralId: string }) {
  const t = useTexts('letter');
  const mayWrite = usePermission('case.write');
  const { data } = useApiQuery('letter.ofCase', { referralId });
  const { make, isMaking } = useMakeLetter(referralId);
  const [kind] = data?.suggested ?? [];
  if (!mayWrite || kind === undefined) return null;
  return (
    <Button variant="default" loading={isMaking} onClick={() => make(kind)}>
      {t('onCase.write', { kind: t(`short.${kind}`) })}
    </Button>
  );
}

/** The letters of a case, in short; those the case waits for stand first in the menu. */
export function LetterFacts({ referralId }: { referralId: string }) {
  const t = useTexts('letter');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const { data } = useApiQuery('letter.ofCase', { referralId });
  if (!data) return null;
  const { letters, possible, suggested } = data;
  if (letters.length === 0 && (!mayWrite || possible.length === 0)) return null;
  return (
    <SideFacts
      title={t('onCase.title')}
      link={mayWrite && possible.length > 0 && <MakeMenu {...{ referralId, possible, suggested }} />}
    >
      {letters.length === 0 && <p className="second">{t('onCase.none')}</p>}
      {letters.map(({ id, kind, state, sentOn, stop, receiver }) => (
        <p key={id}>
          <Link className="link" to={`/brev/${id}`}>
            {t(`kind.${kind}`)}
          </Link>{' '}
          <span className="second">
            {[
              receiver,
              state === 'sent' && sentOn !== null
                ? `${formats.inSentence(t('state.sent'))} ${formats.day(sentOn)}`
                : formats.inSentence(stop ? t('heldBack') : t(`state.${state}`)),
            ].join(', ')}
          </span>
        </p>
      ))}
    </SideFacts>
  );
}

interface MakeMenuProps {
  referralId: string;
  possible: readonly LetterKind[];
  suggested: readonly LetterKind[];
}

function MakeMenu({ referralId, possible, suggested }: MakeMenuProps) {
  const t = useTexts('letter');
  const { make, isMaking } = useMakeLetter(referralId);
  const others = possible.filter((kind) => !suggested.includes(kind));
  const item = (kind: LetterKind) => (
    <Menu.Item key={kind} onClick={() => make(kind)}>
      {t(`kind.${kind}`)}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <button type="button" className="link" disabled={isMaking}>
          {t('onCase.make')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {suggested.length > 0 && <Menu.Label>{t('onCase.suggested')}</Menu.Label>}
        {suggested.map(item)}
        {suggested.length > 0 && others.length > 0 && <Menu.Label>{t('onCase.others')}</Menu.Label>}
        {others.map(item)}
      </Menu.Dropdown>
    </Menu>
  );
}
