import { Checkbox, Select } from '@mantine/core';

import { useFormats, useTexts } from '../../app/language.tsx';
import { LoadBar } from '../../components/LoadBar.tsx';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import type { CoordinatorRow } from '../../../contract/coordinator.ts';
import type { OfficeType } from '../../../domain/office/officeType.ts';
import section from '../../components/Section.module.css';
import classes from '../coordinator.module.css';
import { useCoordinatorWords } from '../coordinatorWords.ts';
import { scaleOf } from '../loadScale.ts';
import type { Served } from '../servedPersons.ts';
import { allowedFor, loadWith, type Moves } from './suggestedMoves.ts';

interface MoveTableProps {
  id: string;
  assignments: readonly Served[];
  candidates: readonly CoordinatorRow[];
  officeType: OfficeType;
  moves: Moves;
  chosen: string[];
  problem: string | null;
  onMoves: (moves: Moves) => void;
  onChosen: (chosen: string[]) => void;
}

/** Each person with the new coordinator, and how many that one then has. */
export function MoveTable(props: MoveTableProps) {
  const { id, assignments, candidates, moves, chosen, problem, onMoves, onChosen } = props;
  const t = useTexts('coordinator');
  const loaded = candidates.map((row) => ({ ...row, persons: loadWith(row, moves, chosen) }));
  const scale = scaleOf(loaded);
  return (
    <div id={id}>
      {problem && <p className={classes.problem}>{fieldProblem(problem)}</p>}
      <table className={section.table}>
        <thead>
          <tr>
            <th scope="col">{t('reassign.who')}</th>
            <th scope="col">{t('reassign.to')}</th>
            <th scope="col">{t('reassign.load')}</th>
          </tr>
        </thead>
        <tbody>
          {assignments.map((assignment) => (
            <MoveRow
              key={assignment.id}
              {...props}
              assignment={assignment}
              to={loaded.find((row) => row.id === moves[assignment.id]) ?? null}
              scale={scale}
              onMove={(to) => onMoves({ ...moves, [assignment.id]: to })}
              onToggle={(isChosen) =>
                onChosen(isChosen ? [...chosen, assignment.id] : chosen.filter((one) => one !== assignment.id))
              }
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MoveRowProps extends MoveTableProps {
  assignment: Served;
  to: CoordinatorRow | null;
  scale: number;
  onMove: (to: string | null) => void;
  onToggle: (isChosen: boolean) => void;
}

function MoveRow({ assignment, candidates, officeType, chosen, to, scale, onMove, onToggle }: MoveRowProps) {
  const t = useTexts('coordinator');
  const formats = useFormats();
  const words = useCoordinatorWords();
  const isChosen = chosen.includes(assignment.id);
  const name = formats.name(assignment.person);
  const choices = allowedFor(assignment.role, candidates, officeType);
  return (
    <tr>
      <td>
        <Checkbox
          label={name}
          aria-label={t('reassign.choose', { name })}
          checked={isChosen}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
      </td>
      <td>
        <Select
          aria-label={t('reassign.toFor', { name })}
          data={choices.map((row) => ({
            value: row.id,
            label: [row.name, row.unitName, row.isAbsent ? words.away(row) : null].filter(Boolean).join(' · '),
          }))}
          value={to?.id ?? null}
          onChange={(next) => {
            onMove(next);
            if (next !== null && !isChosen) onToggle(true);
          }}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('find.none')}
        />
      </td>
      <td className={classes.loadCell}>
        {to && isChosen && <LoadBar persons={to.persons} max={to.maxPersons} scale={scale} pale={to.isAbsent} />}
        {!to && <span className="second">{t('reassign.noRoom')}</span>}
      </td>
    </tr>
  );
}
