import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowsJoin, IconDots, IconEye, IconPencil, IconPlus, IconShieldLock } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission, useToday } from '../../app/session.tsx';
import { MaskedNumber } from '../../components/MaskedNumber.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import classes from '../person.module.css';
import type { PersonRecord } from './personRecord.ts';

interface PersonHeaderProps {
  person: PersonRecord;
  missesCoordinator: boolean;
  hasActivePlan: boolean;
  onEdit: () => void;
  onMerge: () => void;
}

/** Who it is, and what can be done here. The name never leaves the page: the window is called «Person». */
export function PersonHeader({ person, missesCoordinator, hasActivePlan, onEdit, onMerge }: PersonHeaderProps) {
  const t = useTexts('person');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const mayWrite = usePermission('case.write');
  const mayKeepRights = usePermission('privacy.write');
  const maySeeLog = usePermission('audit.read');
  const { fields, maskedNationalId } = person;
  return (
    <PageTitle
      title={formats.name(fields)}
      windowTitle={t('windowTitle')}
      beside={
        <>
          {missesCoordinator && <StatusPill tone="red">{t('missesCoordinator')}</StatusPill>}
          {hasActivePlan && <StatusPill tone="good">{code('planState.active')}</StatusPill>}
        </>
      }
      subtitle={
        <span className={classes['facts']}>
          {fields.birthDate === null ? formats.born(fields) : formats.age(fields.birthDate, today)}
          {' · '}
          {maskedNationalId === null ? (
            [fields.birthDate === null ? null : formats.day(fields.birthDate), t('page.noNumber')]
              .filter(Boolean)
              .join(', ')
          ) : (
            <MaskedNumber personId={person.id} masked={maskedNationalId} />
          )}
          {[fields.address, fields.area].filter((part) => part !== null).map((part) => ` · ${part}`)}
        </span>
      }
      action={
        mayWrite && (
          <>
            <Button
              component={Link}
              to={`/meldinger/ny?person=${person.id}`}
              leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}
            >
              {t('newReferral')}
            </Button>
            <Button variant="default" leftSection={<IconPencil size={20} stroke={1.5} aria-hidden />} onClick={onEdit}>
              {t('page.edit')}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="default" size={40} aria-label={t('page.openActions')}>
                  <IconDots size={20} stroke={1.7} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconArrowsJoin size={18} stroke={1.5} aria-hidden />} onClick={onMerge}>
                  {t('page.merge')}
                </Menu.Item>
                {mayKeepRights && (
                  <Menu.Item
                    component={Link}
                    to={`/personer/${person.id}/personvern`}
                    leftSection={<IconShieldLock size={18} stroke={1.5} aria-hidden />}
                  >
                    {t('page.privacy')}
                  </Menu.Item>
                )}
                {maySeeLog && (
                  <Menu.Item
                    component={Link}
                    to={`/personer/${person.id}/hvem-har-sett`}
                    leftSection={<IconEye size={18} stroke={1.5} aria-hidden />}
                  >
                    {t('page.whoLooked')}
                  </Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
    />
  );
}
