import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';

import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { CaseFile } from './caseFile.ts';
import classes from './case.module.css';

/** How the plan stands, and the way to it. */
export function PlanFacts({ file: { plan, person } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const formats = useFormats();
  const done = plan ? plan.contentsNeeded.filter((content) => plan.fields.contents.includes(content)).length : 0;
  return (
    <SideFacts
      title={t('facts.plan')}
      law={<LawReference reference="hol. § 7-1, pbrl. § 2-5">{t('law.plan')}</LawReference>}
      link={
        <Link className="link" to={`/personer/${person.id}/plan`}>
          {t(plan ? 'facts.openPlan' : 'facts.startPlan')}
        </Link>
      }
    >
      {plan === null ? (
        <p className="second">{t('facts.noPlan')}</p>
      ) : (
        <>
          {plan.isActive && plan.fields.activeFrom ? (
            <p className={classes.good}>
              <IconCheck size={17} stroke={2.2} aria-hidden />
              {t('facts.activeSince', { day: formats.day(plan.fields.activeFrom) })}
            </p>
          ) : (
            <p>{code(`planState.${plan.fields.state}`)}</p>
          )}
          <DefinitionList
            facts={[
              plan.fields.system === null ? null : [t('facts.livesIn'), code(`planSystem.${plan.fields.system}`)],
              plan.fields.nextEvaluationOn === null
                ? null
                : [t('facts.evaluated'), formats.day(plan.fields.nextEvaluationOn)],
              [t('facts.contents'), t('facts.contentsOf', { done, needed: plan.contentsNeeded.length })],
            ]}
          />
        </>
      )}
    </SideFacts>
  );
}
