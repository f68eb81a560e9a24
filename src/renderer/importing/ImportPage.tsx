import { useState } from 'react';

import { PageTitle } from '../components/PageTitle.tsx';
import { useFormats, useTexts } from '../app/language.tsx';
import { ChooseFileStep } from './ChooseFileStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { ImportWay } from './ImportWay.tsx';
import { type ImportStep, mappingFrom } from './importState.ts';
import { TrialStep } from './TrialStep.tsx';

/** Takes in a list the office has: file, columns, trial, done. Nothing is stored before the last step. */
export function ImportPage() {
  const t = useTexts('importing');
  const formats = useFormats();
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const again = () => setStep({ at: 'choose' });
  const about =
    step.at === 'choose'
      ? null
      : [
          step.work.fileName,
          step.work.list.format === 'xlsx' ? t('sheet', { name: step.work.list.sheet }) : null,
          t('rowsInFile', { count: step.work.list.rows }),
          step.work.list.headerRow === null ? null : t('headerRow', { row: formats.number(step.work.list.headerRow) }),
        ].filter((part) => part !== null);
  return (
    <>
      <PageTitle
        title={t('title')}
        subtitle={
          about && (
            <>
              {about.join(' · ')}{' '}
              {step.at !== 'done' && (
                <button type="button" className="link" onClick={again}>
                  {t('change')}
                </button>
              )}
            </>
          )
        }
        action={<ImportWay at={step.at} />}
      />
      {step.at === 'choose' && (
        <ChooseFileStep
          onOpened={(kind, fileName, list) =>
            setStep({ at: 'columns', work: { kind, fileName, list, mapping: mappingFrom(list), fixes: [] } })
          }
        />
      )}
      {step.at === 'columns' && (
        <ColumnsStep
          work={step.work}
          onChange={(work) => setStep({ at: 'columns', work })}
          onBack={again}
          onTry={() => setStep({ at: 'trial', work: step.work })}
        />
      )}
      {step.at === 'trial' && (
        <TrialStep
          work={step.work}
          onChange={(work) => setStep({ at: 'trial', work })}
          onBack={() => setStep({ at: 'columns', work: step.work })}
          onDone={(result) => setStep({ at: 'done', work: step.work, result })}
        />
      )}
      {step.at === 'done' && <DoneStep work={step.work} result={step.result} onAgain={again} />}
    </>
  );
}
