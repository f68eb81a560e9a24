import { type MantineColorScheme, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconChevronDown,
  IconHelpCircle,
  IconInfoCircle,
  IconKeyboard,
  IconLock,
  IconMenu2,
  IconSearch,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link } from 'react-router';

import { lockNow } from './lock.ts';
import { useTexts } from './language.tsx';
import { useSession } from './session.tsx';
import { commandKey } from './shortcuts.ts';
import classes from './TopBar.module.css';

interface TopBarProps {
  narrow: boolean;
  onMenu: () => void;
  onSearch: () => void;
  onHelp: () => void;
  onShortcuts: () => void;
}

/** Search, help, lock and the account. In a narrow window the words give way to their icons. */
export function TopBar({ narrow, onMenu, onSearch, onHelp, onShortcuts }: TopBarProps) {
  const t = useTexts('app');
  return (
    <section className={classes.bar} aria-label={t('bar.label')}>
      {narrow && (
        <UnstyledButton className={classes.tool} onClick={onMenu}>
          <IconMenu2 size={20} stroke={1.5} aria-hidden />
          {t('nav.menu')}
        </UnstyledButton>
      )}
      <UnstyledButton className={classes.search} onClick={onSearch}>
        <IconSearch size={20} stroke={1.5} aria-hidden />
        <span className={classes.searchWord}>{t('bar.search')}</span>
        {!narrow && <kbd className="key-hint">{commandKey} K</kbd>}
      </UnstyledButton>
      <div className={classes.tools}>
        <UnstyledButton className={classes.tool} onClick={onHelp} aria-label={t('bar.help')}>
          <IconHelpCircle size={20} stroke={1.5} aria-hidden />
          {!narrow && t('bar.help')}
        </UnstyledButton>
        <UnstyledButton className={classes.tool} onClick={() => void lockNow()} aria-label={t('bar.lock')}>
          <IconLock size={20} stroke={1.5} aria-hidden />
          {!narrow && t('bar.lock')}
        </UnstyledButton>
        <AccountMenu narrow={narrow} onShortcuts={onShortcuts} />
      </div>
    </section>
  );
}

function AccountMenu({ narrow, onShortcuts }: { narrow: boolean; onShortcuts: () => void }) {
  const t = useTexts('app');
  const { account } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.tool} aria-label={t('bar.account', { name: account.displayName })}>
          <IconUserCircle size={20} stroke={1.5} aria-hidden />
          {!narrow && account.displayName}
          <IconChevronDown size={16} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('bar.appearance')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
          <Menu.RadioItem value="light">{t('bar.light')}</Menu.RadioItem>
          <Menu.RadioItem value="dark">{t('bar.dark')}</Menu.RadioItem>
          <Menu.RadioItem value="auto">{t('bar.system')}</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.5} aria-hidden />} onClick={onShortcuts}>
          {t('bar.shortcuts')}
        </Menu.Item>
        <Menu.Item component={Link} to="/om" leftSection={<IconInfoCircle size={18} stroke={1.5} aria-hidden />}>
          {t('bar.about')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLock size={18} stroke={1.5} aria-hidden />} onClick={() => void lockNow()}>
          {t('bar.lockNow')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
