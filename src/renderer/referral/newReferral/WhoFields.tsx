import { useTexts } from '../../app/language.tsx';
import { FormSection } from '../../form/FormLayout.tsx';
import { PersonPicker } from '../../form/PersonPicker.tsx';
import { ChosenPerson } from './ChosenPerson.tsx';
import { NewPerson } from './NewPerson.tsx';
import { OpenCaseWarning } from './OpenCaseWarning.tsx';
import { whoIds, type WhoSection } from './useWho.ts';

interface WhoFieldsProps {
  who: WhoSection;
  allowSynthetic: boolean;
  /** Adds the melding to the open case instead of making a new one. */
  onAddToCase: () => void;
  onSeeCase: () => void;
}

/** «Hvem gjelder meldingen?»: look up, or make; and the warning where somebody may be there already. */
export function WhoFields({ who, allowSynthetic, onAddToCase, onSeeCase }: WhoFieldsProps) {
  const t = useTexts('referral');
  const { state, openCase } = who;
  return (
    <FormSection title={t('new.who')}>
      {state.kind === 'nobody' && (
        <PersonPicker
          id={whoIds.picker}
          error={who.shownProblem?.text ?? null}
          onPick={(person) => who.pick(person.id)}
          onNew={who.makeNew}
        />
      )}
      {state.kind === 'known' && <ChosenPerson personId={state.personId} onChange={who.change} />}
      {state.kind === 'known' && openCase !== null && (
        <OpenCaseWarning
          openCase={openCase}
          isSeparate={state.isSeparate}
          problem={who.shownProblem?.text ?? null}
          onAdd={onAddToCase}
          onSee={onSeeCase}
          onSeparate={who.answerSeparate}
        />
      )}
      {state.kind === 'new' && <NewPerson who={who} allowSynthetic={allowSynthetic} />}
    </FormSection>
  );
}
