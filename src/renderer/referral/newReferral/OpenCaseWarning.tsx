import type { ReferralRow } from '../../../contract/referralList.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { Warning } from '../../components/Warning.tsx';
import { fieldProblem } from '../../form/FieldProblem.tsx';
import { whoIds } from './useWho.ts';
import classes from './who.module.css';

interface OpenCaseWarningProps {
  openCase: ReferralRow;
  isSeparate: boolean;
  problem: string | null;
  onAdd: () => void;
  onSee: () => void;
  onSeparate: (isSeparate: boolean) => void;
}

/** The person has a case at work already: three answers where the warning stands, no dialog. */
export function OpenCaseWarning({ openCase, isSeparate, problem, onAdd, onSee, onSeparate }: OpenCaseWarningProps) {
  const t = useTexts('referral');
  const code = useTexts('code');
  const formats = useFormats();
  if (isSeparate) {
    return (
      <p className={classes.answered} aria-live="polite">
        {t('openCase.isSeparate')}
        <button type="button" className="link" onClick={() => onSeparate(false)}>
          {t('openCase.regret')}
        </button>
      </p>
    );
  }
  const facts = {
    from: code(`referrerFrom.${openCase.referrerType}`),
    day: formats.day(openCase.receivedOn),
    state: code(`state.${openCase.state}`).toLowerCase(),
  };
  return (
    <div id={whoIds.answer}>
      <Warning
        title={t('openCase.title', { name: formats.spokenName(openCase.person) })}
        actions={
          <>
            <button type="button" className="link" onClick={onAdd}>
              {t('openCase.add')}
            </button>
            <button type="button" className="link" onClick={onSee}>
              {t('openCase.see')}
            </button>
            <button type="button" className="link" onClick={() => onSeparate(true)}>
              {t('openCase.separate')}
            </button>
          </>
        }
      >
        {openCase.responsible === null
          ? t('openCase.text', facts)
          : t('openCase.textResponsible', { ...facts, responsible: openCase.responsible })}
        {problem !== null && <span className={classes.problem}>{fieldProblem(problem)}</span>}
      </Warning>
    </div>
  );
}
