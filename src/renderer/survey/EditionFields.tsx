import type { EditionRow } from '../../contract/survey.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { brokenEditionRules } from '../../domain/survey/edition.ts';
import { useTexts } from '../app/language.tsx';
import { DayField } from '../form/DayField.tsx';
import type { FieldBinding } from '../form/fieldBinding.ts';
import { FieldRow } from '../form/FormLayout.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { TextArea } from '../form/TextField.tsx';

/** What is typed of a time a survey is held. */
interface EditionTyped {
  heldFrom: Day | null;
  heldTo: Day | null;
  invited: number | null;
  note: string;
}

export const editionTyped = (
  edition: (Pick<EditionRow, 'heldFrom' | 'heldTo' | 'invited'> & { note?: string | null }) | null,
  today: Day,
): EditionTyped => ({
  heldFrom: edition?.heldFrom ?? today,
  heldTo: edition?.heldTo ?? null,
  invited: edition?.invited ?? null,
  note: edition?.note ?? '',
});

/** Labels and rules of the fields below, for the forms they stand in. */
export function useEditionForm() {
  const t = useTexts('survey');
  const broken = (rule: string | undefined) => (rule === 'beforeFrom' ? t('broken.beforeFrom') : null);
  return {
    labels: {
      heldFrom: t('field.heldFrom'),
      heldTo: t('field.heldTo'),
      invited: t('field.invited'),
      note: t('field.note'),
    },
    optional: ['heldTo', 'invited', 'note'] as const,
    rules: ({ heldFrom, heldTo }: Pick<EditionTyped, 'heldFrom' | 'heldTo'>) =>
      heldFrom === null ? {} : { heldTo: broken(brokenEditionRules({ heldFrom, heldTo })['heldTo']) },
    refused: (_: string, rule: string) => broken(rule),
  };
}

type EditionFieldsProps = { [Name in keyof EditionTyped]: FieldBinding<EditionTyped[Name]> };

/** When a survey is held, and how many are asked. */
export function EditionFields({ heldFrom, heldTo, invited, note }: EditionFieldsProps) {
  const t = useTexts('survey');
  return (
    <>
      <FieldRow>
        <DayField {...heldFrom} />
        <DayField {...heldTo} help={t('field.heldToHelp')} />
      </FieldRow>
      <NumberField {...invited} help={t('field.invitedHelp')} />
      <TextArea {...note} />
    </>
  );
}
