import type { FieldBinding } from '../../form/fieldBinding.ts';
import { useTexts } from '../../app/language.tsx';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import { MultiSelectField } from '../../form/MultiSelectField.tsx';
import { NumberField } from '../../form/NumberField.tsx';
import type { Programs } from '../usePrograms.ts';
import classes from './program.module.css';
import type { TypedRequirement } from './typedProgram.ts';

/** What a programme demands: each requirement is met by any of its parts. */
export function RequirementRows({
  id,
  value,
  onChange,
  error,
  all,
}: FieldBinding<TypedRequirement[]> & { all: Programs }) {
  const t = useTexts('training');
  const choices = all.parts
    .filter(({ id: partId, isActive }) => isActive || value.some(({ partIds }) => partIds.includes(partId)))
    .map((part) => ({ value: part.id, label: all.nameOfPart(part) }));
  const set = (index: number, part: Partial<TypedRequirement>) =>
    onChange(value.map((requirement, at) => (at === index ? { ...requirement, ...part } : requirement)));
  const field = <Value,>(index: number, name: string, label: string, own: Value, change: (next: Value) => void) => ({
    id: `${id}-${index}-${name}`,
    label,
    optional: false,
    value: own,
    onChange: change,
    onBlur: () => undefined,
    error: null,
  });
  return (
    <div id={id} tabIndex={-1}>
      {value.map((requirement, index) => (
        // A requirement has no identity but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={classes.requirement}>
          <legend>{t('program.requirement', { number: index + 1 })}</legend>
          <MultiSelectField
            {...field(index, 'parts', t('program.requirementParts'), requirement.partIds, (partIds: string[]) =>
              set(index, { partIds }),
            )}
            choices={choices}
            help={t('program.requirementHelp')}
          />
          <NumberField
            {...field(index, 'share', t('program.share'), requirement.sharePercent, (sharePercent: number | null) =>
              set(index, { sharePercent }),
            )}
            unit={t('program.percent')}
          />
          {value.length > 1 && (
            <button type="button" className="link" onClick={() => onChange(value.filter((_, at) => at !== index))}>
              {t('program.removeRequirement', { number: index + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {error && fieldProblem(error)}
      <button type="button" className="link" onClick={() => onChange([...value, { partIds: [], sharePercent: 100 }])}>
        {t('program.addRequirement')}
      </button>
    </div>
  );
}
