import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';

import { useTexts } from '../../app/language.tsx';
import { LoadBar } from '../../components/LoadBar.tsx';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import type { FadderRow } from '../../../contract/fadder.ts';
import classes from './move.module.css';
import { groupWith, type Moves, type Moving, type Suggested } from './moves.ts';
import section from '../../components/Section.module.css';
import { useShownPart } from './ShownPart.tsx';
import { useSupervisionWords } from '../supervisionWords.ts';

interface MoveTableProps {
  id: string;
  moving: readonly Moving[];
  faddere: readonly FadderRow[];
  suggestion: Suggested;
  moves: Moves;
  chosen: string[];
  problem: string | null;
  onMoves: (moves: Moves) => void;
  onChosen: (chosen: string[]) => void;
}

/**
 * Each coordinator with the fadder they get, why, and how large that group becomes. The lists are the window's own, and hundreds
 * of rows come part by part. Whoever is chosen is so, shown or not.
 */
export function MoveTable(props: MoveTableProps) {
  const { id, moving, faddere, moves, chosen, problem, onMoves, onChosen } = props;
  const t = useTexts('supervision');
  const words = useSupervisionWords();
  const sizes = new Map(faddere.map((one) => [one.id, groupWith(one, moves, chosen)]));
  const scale = Math.max(1, ...faddere.flatMap((one) => [one.maxCoordinators, sizes.get(one.id) ?? 0]));
  const options = faddere.map((fadder) => (
    <option key={fadder.id} value={fadder.id}>
      {[fadder.name, fadder.isAway ? words.away(fadder) : null].filter(Boolean).join(' · ')}
    </option>
  ));
  const { shown, searchField, more } = useShownPart(moving);
  const all = moving.map(({ coordinatorId }) => coordinatorId);
  return (
    <div id={id}>
      {problem && <p className={classes.problem}>{fieldProblem(problem)}</p>}
      {searchField}
      <table className={section.table}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                className={classes.all}
                label={t('choose.who')}
                aria-label={t('choose.all')}
                checked={chosen.length === all.length}
                indeterminate={chosen.length > 0 && chosen.length < all.length}
                onChange={(event) => onChosen(event.currentTarget.checked ? all : [])}
              />
            </th>
            <th scope="col">{t('choose.to')}</th>
            <th scope="col">{t('choose.why')}</th>
            <th scope="col">{t('choose.group')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <MoveRow
              key={one.coordinatorId}
              {...props}
              one={one}
              to={faddere.find((fadder) => fadder.id === moves[one.coordinatorId]) ?? null}
              options={options}
              sizes={sizes}
              scale={scale}
              onMove={(to) => {
                onMoves({ ...moves, [one.coordinatorId]: to });
                if (to !== null && !chosen.includes(one.coordinatorId)) onChosen([...chosen, one.coordinatorId]);
              }}
              onToggle={(isChosen) =>
                onChosen(
                  isChosen ? [...chosen, one.coordinatorId] : chosen.filter((other) => other !== one.coordinatorId),
                )
              }
            />
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

interface MoveRowProps extends MoveTableProps {
  one: Moving;
  to: FadderRow | null;
  /** The same elements in every row, so that they are compared once and not for each. */
  options: readonly ReactElement[];
  sizes: ReadonlyMap<string, number>;
  scale: number;
  onMove: (to: string | null) => void;
  onToggle: (isChosen: boolean) => void;
}

function MoveRow({ one, faddere, options, suggestion, chosen, to, sizes, scale, onMove, onToggle }: MoveRowProps) {
  const t = useTexts('supervision');
  const { coordinatorId, name, second } = one;
  const isChosen = chosen.includes(coordinatorId);
  // Nobody is their own fadder.
  const own = faddere.find((fadder) => fadder.coordinatorId === coordinatorId);
  const reason = suggestion.moves[coordinatorId] === to?.id ? suggestion.reasons[coordinatorId] : null;
  return (
    <tr>
      <td>
        <Checkbox
          label={name}
          description={second}
          aria-label={t('choose.chooseOne', { name })}
          checked={isChosen}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
      </td>
      <td>
        <NativeSelect
          aria-label={t('choose.toFor', { name })}
          value={to?.id ?? ''}
          onChange={(event) => onMove(event.currentTarget.value || null)}
        >
          {to === null && <option value="">{t('choose.noRoom')}</option>}
          {options.filter(({ key }) => key !== own?.id)}
        </NativeSelect>
      </td>
      <td className={classes.why}>{to && t(reason ? `choose.${reason}` : 'choose.own')}</td>
      <td className={classes.load}>
        {to && isChosen && (
          <LoadBar persons={sizes.get(to.id) ?? 0} max={to.maxCoordinators} scale={scale} pale={to.isAway} />
        )}
      </td>
    </tr>
  );
}
