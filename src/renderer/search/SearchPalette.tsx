import { Modal, useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { lockNow } from '../app/lock.ts';
import { useSession } from '../app/session.tsx';
import { useEnterWhenAnswered } from '../components/useEnterWhenAnswered.ts';
import { commandsFor, matchingCommands } from './commands.ts';
import { HitList } from './HitList.tsx';
import { caseHits, commandHits, complaintHits, type Hit, type HitGroup, personHits } from './hits.tsx';
import classes from './SearchPalette.module.css';

interface SearchPaletteProps {
  opened: boolean;
  onClose: () => void;
  onHelp: () => void;
}

/** Opens where the search field is: people, then cases, then commands, the first hit chosen. */
export function SearchPalette({ opened, onClose, onHelp }: SearchPaletteProps) {
  const t = useTexts('search');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      title={t('title')}
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{
        header: 'visually-hidden',
        inner: classes.inner ?? '',
        content: classes.palette ?? '',
        body: classes.body ?? '',
      }}
    >
      <Palette onClose={onClose} onHelp={onHelp} />
    </Modal>
  );
}

/** At most so many commands beside people and cases; all of them when one asks for commands alone. */
const fewCommands = 4;

function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const t = useTexts('search');
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const { groups, isAnswered } = useHitGroups(text, onClose, onHelp);
  const hits = groups.flatMap((group) => group.hits);
  const at = Math.min(chosen, Math.max(0, hits.length - 1));
  const run = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    hit.run();
  };
  const enter = useEnterWhenAnswered(isAnswered, () => run(hits[at]));
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => setChosen(Math.min(at + 1, hits.length - 1)),
      ArrowUp: () => setChosen(Math.max(at - 1, 0)),
      Enter: enter,
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const hasText = text.trim() !== '';
  return (
    <>
      <div className={classes.field}>
        <IconSearch size={22} stroke={1.6} aria-hidden />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('label')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={hits.length > 0 ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
        />
        <kbd className="key-hint">Esc</kbd>
      </div>
      <HitList id={id} groups={groups} at={at} typed={text} onPoint={setChosen} onRun={run} />
      <p className="visually-hidden" role="status">
        {hasText && t('results', { count: hits.length })}
      </p>
      {hasText && hits.length === 0 && <p className={classes.none}>{t('none', { text: text.trim() })}</p>}
      <div className={classes.foot} aria-hidden>
        <span>
          <kbd className="key-hint">↑</kbd>
          <kbd className="key-hint">↓</kbd>
          {t('choose')}
        </span>
        <span>
          <kbd className="key-hint">Enter</kbd>
          {t('open')}
        </span>
        <span className={classes.hint}>
          {t('hint')}
          <kbd className="key-hint">&gt;</kbd>
          {t('onlyCommands')}
        </span>
      </div>
    </>
  );
}

function useHitGroups(
  text: string,
  onClose: () => void,
  onHelp: () => void,
): { groups: HitGroup[]; isAnswered: boolean } {
  const t = useTexts('search');
  const app = useTexts('app');
  const code = useTexts('code');
  const formats = useFormats();
  const navigate = useNavigate();
  const { permissions, office } = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const commandsOnly = text.startsWith('>');
  const typed = commandsOnly ? text.slice(1).trim() : text.trim();
  const [asked] = useDebouncedValue(typed, 60);
  const canFind = permissions.includes('case.read') && !commandsOnly && asked.length >= 2;
  const search = useApiQuery('search.find', { text: asked }, { enabled: canFind, keepPrevious: true });
  const found = canFind ? search.data : undefined;
  const isAnswered = asked === typed && (!canFind || (search.isFetched && !search.isPlaceholderData));

  const go = (path: string) => void navigate(path);
  const commands = commandsFor({
    t,
    app,
    formats,
    permissions,
    officeType: office.officeType,
    found,
    actions: {
      go,
      lock: () => void lockNow(),
      help: () => {
        onClose();
        onHelp();
      },
      colorScheme: setColorScheme,
    },
  });
  const fitting = matchingCommands(commands, typed);
  const groups: HitGroup[] = [
    { key: 'people', hits: found ? personHits(found, t, formats, go) : [] },
    { key: 'cases', hits: found ? caseHits(found, t, code, formats, go) : [] },
    { key: 'complaints', hits: found ? complaintHits(found, t, code, formats, go) : [] },
    { key: 'commands', hits: commandHits(commandsOnly || typed === '' ? fitting : fitting.slice(0, fewCommands)) },
  ];
  return { groups: groups.filter((group) => group.hits.length > 0), isAnswered };
}
