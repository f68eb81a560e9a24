import { Button } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { redLineWords } from '../../locales/redLineWords.ts';
import type { OutputAt } from '../api/paths.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useSession, useToday } from '../app/session.tsx';
import { LawReference } from '../components/LawReference.tsx';
import { useTableKeys } from '../components/useTableKeys.ts';
import { WaitingLine } from './WaitingLine.tsx';
import classes from './worklist.module.css';

type RedLineRow = OutputAt<'worklist.list'>['redLine'][number];

/** How many stand open when many wait, so that the list below is still in sight. */
const shownAtOnce = 5;

/** Who was granted a coordinator and has none today. Above every filter, and gone only when it is empty. */
export function RedLine({ rows, total }: { rows: readonly RedLineRow[]; total: number }) {
  const t = useTexts('worklist');
  const { office } = useSession();
  const navigate = useNavigate();
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, shownAtOnce);
  const rowId = (index: number) => `${id}-${index}`;
  const open = (row: RedLineRow | undefined) => row && void navigate(`/sak/${row.referralId}`);
  const { active, setActive, onKeyDown } = useTableKeys({
    count: shown.length,
    pageSize: shownAtOnce,
    onOpen: (index) => open(shown[index]),
    onToggle: null,
    onClear: null,
    onActive: (index) => document.getElementById(rowId(index))?.focus(),
  });
  if (rows.length === 0) return null;
  const isHospital = office.officeType === 'healthTrust';
  return (
    <section className={classes.red} aria-labelledby={`${id}-title`}>
      <div className={classes.redHead}>
        <IconAlertTriangleFilled size={20} aria-hidden />
        <h2 id={`${id}-title`}>{t('red.title', { count: total })}</h2>
        <LawReference reference={isHospital ? 'sphl. § 2-5 a' : 'hol. § 7-2, pbrl. § 2-5 b'}>
          {t(isHospital ? 'red.hospitalLaw' : 'red.law')}
        </LawReference>
      </div>
      {/* The focus is on its rows. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div role="grid" className={classes.grid} aria-label={t('red.label')} onKeyDown={onKeyDown}>
        {shown.map((row, index) => (
          <Line
            key={row.referralId}
            id={rowId(index)}
            row={row}
            isActive={index === active}
            onOpen={() => {
              setActive(index);
              open(row);
            }}
          />
        ))}
      </div>
      {rows.length > shownAtOnce && (
        <p className={classes.redFoot}>
          <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('red.showFewer') : t('red.showAll', { count: rows.length })}
          </button>
        </p>
      )}
    </section>
  );
}

interface LineProps {
  id: string;
  row: RedLineRow;
  isActive: boolean;
  onOpen: () => void;
}

function Line({ id, row, isActive, onOpen }: LineProps) {
  const t = useTexts('worklist');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const mayFind = usePermission('coordinator.write');
  const goal = row.dueOn && t(row.dueOn < today ? 'red.goalWas' : 'red.goal', { day: formats.day(row.dueOn) });
  return (
    <WaitingLine
      id={id}
      isActive={isActive}
      onOpen={onOpen}
      who={formats.name(row.person)}
      whoSecond={formats.born(row.person)}
      words={redLineWords(row, { t, code, formats })}
      deadline={
        <>
          <span className={classes.without}>
            {row.daysWithout === 0 ? t('red.withoutFromToday') : t('red.without', { count: row.daysWithout })}
          </span>
          <span className="second">{goal}</span>
        </>
      }
      receivedOn={row.receivedOn}
      responsible={row.responsible}
      action={
        mayFind && (
          <Button
            component={Link}
            to={`/sak/${row.referralId}/koordinator`}
            variant="default"
            size="sm"
            aria-label={t('red.findFor', { name: formats.spokenName(row.person) })}
            onClick={(event) => event.stopPropagation()}
          >
            {t('red.find')}
          </Button>
        )
      }
    />
  );
}
