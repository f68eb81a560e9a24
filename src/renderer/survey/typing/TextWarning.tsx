import { useFormats, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import { useNoteFindings } from '../../form/useNoteFindings.ts';

/** Says while an answer is typed that it seems to tell of a person; it is the respondent's own words, so it may stand. */
export function TextWarning({ text }: { text: string }) {
  const t = useTexts('survey');
  const formats = useFormats();
  const { hasNumber, names } = useNoteFindings(text);
  return (
    <>
      {hasNumber && <Warning tone="red">{t('typing.number')}</Warning>}
      {names.length > 0 && (
        <Warning>{t('typing.names', { names: formats.list(names.map((name) => `«${name}»`)) })}</Warning>
      )}
    </>
  );
}
