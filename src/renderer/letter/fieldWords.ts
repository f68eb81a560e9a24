import { renamed } from '../../domain/letter/fillTemplate.ts';
import { isMergeField, type MergeField, mergeFields } from '../../domain/letter/mergeField.ts';
import { useTexts } from '../app/language.tsx';

/** Fields as the office reads them, «{{koordinatorens navn}}», and as they are kept. */
export function useFieldWords() {
  const t = useTexts('letterField');
  const labelOf = (word: string): string => (isMergeField(word) ? t(`field.${word}`) : word);
  const keyOf = (label: string): MergeField | null =>
    mergeFields.find((field) => t(`field.${field}`).toLowerCase() === label.toLowerCase()) ?? null;
  return {
    labelOf,
    /** The text with the fields’ names in the language of the screen. */
    shown: (text: string) => renamed(text, (word) => (isMergeField(word) ? labelOf(word) : null)),
    /** The same text as it is kept; a word that is no field’s name stays. */
    kept: (text: string) => renamed(text, keyOf),
  };
}
