import { useTexts } from '../app/language.tsx';
import { DefinitionList } from '../components/DefinitionList.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { useProgramFacts } from './useInformation.ts';

/** The edition of the app and of what it runs on. */
export function ProgramFacts() {
  const t = useTexts('about');
  const { facts, error } = useProgramFacts();
  return (
    <section>
      <h2>{t('program.title')}</h2>
      {error ? <ErrorNote error={error} /> : <DefinitionList facts={facts} />}
    </section>
  );
}
