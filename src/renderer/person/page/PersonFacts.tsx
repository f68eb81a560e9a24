import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ComplaintFacts } from '../../components/ComplaintFacts.tsx';
import { ConsentFacts } from '../../components/ConsentFacts.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import classes from '../person.module.css';
import { ChildFocus } from '../family/ChildFocus.tsx';
import type { PersonFamily, PersonPlan, PersonRecord } from './personRecord.ts';

interface PersonFactsProps {
  person: PersonRecord;
  plan: PersonPlan | null;
  /** What there is to see to for a child; null for the grown-up. */
  child: PersonFamily['child'];
}

/** The column of facts: the child in focus, plan in short, contact, representative. */
export function PersonFacts({ person, plan, child }: PersonFactsProps) {
  return (
    <>
      {child && <ChildFocus personId={person.id} child={child} />}
      <PlanInShort personId={person.id} plan={plan} />
      <ConsentFacts personId={person.id} planId={plan?.id ?? null} />
      <ComplaintFacts personId={person.id} referralId={null} />
      <Contact person={person} />
      <Representative person={person} />
    </>
  );
}

function PlanInShort({ personId, plan }: { personId: string; plan: PersonPlan | null }) {
  const t = useTexts('person');
  const code = useTexts('code');
  const formats = useFormats();
  const done = plan?.contentsNeeded.filter((content) => plan.fields.contents.includes(content)).length ?? 0;
  return (
    <SideFacts
      title={t('page.plan')}
      law={<LawReference reference="hol. § 7-1, pbrl. § 2-5">{t('page.planLaw')}</LawReference>}
      link={
        <Link className="link" to={`/personer/${personId}/plan`}>
          {t(plan === null ? 'page.startPlan' : 'page.openPlan')}
        </Link>
      }
    >
      {plan === null && <p className="second">{t('page.noPlan')}</p>}
      {plan !== null && (
        <>
          {plan.isActive && plan.fields.activeFrom !== null ? (
            <p className={classes['good']}>
              <IconCheck size={17} stroke={2.2} aria-hidden />
              {t('page.planSince', { day: formats.day(plan.fields.activeFrom) })}
            </p>
          ) : (
            <p>{code(`planState.${plan.fields.state}`)}</p>
          )}
          <DefinitionList
            facts={[
              plan.fields.system === null ? null : [t('page.planSystem'), code(`planSystem.${plan.fields.system}`)],
              plan.fields.nextEvaluationOn === null
                ? null
                : [t('page.planEvaluation'), formats.day(plan.fields.nextEvaluationOn)],
              [t('page.planContent'), t('page.planContentOf', { done, needed: plan.contentsNeeded.length })],
            ]}
          />
        </>
      )}
    </SideFacts>
  );
}

function Contact({ person: { fields } }: { person: PersonRecord }) {
  const t = useTexts('person');
  const code = useTexts('code');
  const municipalities = useApiQuery('register.municipalities', {});
  const municipality = municipalities.data?.find(({ number }) => number === fields.municipalityNumber);
  const language = [fields.language, fields.needsInterpreter ? t('page.interpreter') : null].filter(Boolean).join(', ');
  return (
    <SideFacts title={t('page.contact')}>
      <DefinitionList
        facts={[
          [t('field.address'), [fields.address, fields.postalCode].filter(Boolean).join(', ') || null],
          [t('field.municipality'), municipality?.name ?? fields.municipalityNumber],
          [t('column.area'), fields.area],
          [t('field.phone'), fields.phone],
          [t('field.gp'), fields.gp],
          [t('field.language'), language || null],
          [t('page.letters'), code(`language.${fields.letterLanguage}`)],
          [t('page.gender'), code(`gender.${fields.gender}`)],
          [t('page.needClass'), code(`needClass.${fields.needClass}`)],
        ]}
      />
    </SideFacts>
  );
}

function Representative({ person: { fields } }: { person: PersonRecord }) {
  const t = useTexts('person');
  const code = useTexts('code');
  if (fields.representativeType === null && fields.representativeName === null) return null;
  return (
    <SideFacts title={t('page.representative')}>
      <DefinitionList
        facts={[
          [t('column.name'), fields.representativeName],
          [
            t('page.role'),
            fields.representativeType === null ? null : code(`representativeType.${fields.representativeType}`),
          ],
          [t('field.phone'), fields.representativePhone],
          fields.hasPowerOfAttorney ? [t('page.attorney'), t('page.powerOfAttorney')] : null,
        ]}
      />
    </SideFacts>
  );
}
