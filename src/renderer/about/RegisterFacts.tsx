import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { DefinitionList } from '../components/DefinitionList.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { useRegisterFacts } from './useInformation.ts';

/** Where the register lies and how it stands. */
export function RegisterFacts() {
  const t = useTexts('about');
  const { office } = useSession();
  const { facts, path, error } = useRegisterFacts();
  return (
    <section>
      <h2>{t('register.title')}</h2>
      {error ? (
        <ErrorNote error={error} />
      ) : (
        <DefinitionList facts={[path === null ? null : [t('register.file'), path], ...facts]} />
      )}
      {office.isDemo && <p className="second">{t('register.demo')}</p>}
    </section>
  );
}
