import { Button } from '@mantine/core';
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { PersonLine } from '../../../contract/person.ts';
import { isCloseFamily } from '../../../domain/family/relationKind.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { Warning } from '../../components/Warning.tsx';
import type { PersonFamily, PersonRecord } from '../page/personRecord.ts';
import classes from '../person.module.css';
import { AddRelation } from './AddRelation.tsx';
import { FamilyRow } from './FamilyRow.tsx';
import { FormerRelations } from './FormerRelations.tsx';

interface FamilyProps {
  person: PersonRecord;
  family: PersonFamily;
}

/** Who belongs to the person, who coordinates for each, and who might belong. */
export function Family({ person, family }: FamilyProps) {
  const t = useTexts('family');
  const formats = useFormats();
  const mayWrite = usePermission('case.write');
  const [adding, setAdding] = useState<{ other: PersonLine | null } | null>(null);
  const { members, former, mightBe } = family;
  return (
    <section className={classes['section']} aria-labelledby="family">
      <div className={classes['familyHead']}>
        <h2 id="family">{t('title')}</h2>
        {mayWrite && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}
            onClick={() => setAdding({ other: null })}
          >
            {t('add')}
          </Button>
        )}
      </div>
      <Coordination family={family} />
      {members.length === 0 && <p className="second">{t('none')}</p>}
      {members.length > 0 && (
        <ul className={classes['rows']}>
          {members.map((member) => (
            <FamilyRow key={member.id} member={member} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {mightBe.length > 0 && mayWrite && (
        <div className={classes['household']}>
          <Warning tone="neutral" title={t('mightBe')}>
            <ul className={classes['mightBe']}>
              {mightBe.map((other) => (
                <li key={other.id}>
                  {formats.name(other)}, {formats.born(other)}{' '}
                  <button
                    type="button"
                    className="link"
                    aria-label={`${t('link')} ${formats.name(other)}`}
                    onClick={() => setAdding({ other })}
                  >
                    {t('link')}
                  </button>
                </li>
              ))}
            </ul>
          </Warning>
        </div>
      )}
      <FormerRelations former={former} mayWrite={mayWrite} />
      {adding && <AddRelation person={person} other={adding.other} onClose={() => setAdding(null)} />}
    </section>
  );
}

/** Whether the family has one coordinator, in a sentence; nothing where nobody has any. */
function Coordination({ family: { coordination, coordinator, members } }: { family: PersonFamily }) {
  const t = useTexts('family');
  const formats = useFormats();
  if (coordination === 'nobody') return null;
  const names = new Set(
    members.flatMap(({ kind, coordinator: theirs }) => (isCloseFamily(kind) && theirs?.name) || []),
  );
  const sentence = {
    same: t('coordination.same', { name: coordinator?.name ?? '' }),
    several: t('coordination.several'),
    onlyOthers: t('coordination.onlyOthers', { names: formats.list([...names]) }),
  };
  return (
    <p className={classes['oneFamily']}>
      <IconHeartHandshake size={18} stroke={1.6} aria-hidden />
      {sentence[coordination]}
    </p>
  );
}
