import { type ReactNode, useState } from 'react';

import { useLanguage, useTexts } from '../app/language.tsx';
import classes from './criteria.module.css';
import { type ShownCriterion, wordsIn, wordsLang } from './criteriaData.ts';
import { OutcomeSelect } from './OutcomeSelect.tsx';
import { ChangeOwnCriterion } from './own/ChangeOwnCriterion.tsx';
import { ImprovementInline } from '../form/improvement/ImprovementInline.tsx';
import { ImprovementLinks } from '../form/improvement/ImprovementLinks.tsx';
import { useAssess } from './useAssess.ts';
import { WordsForm } from './WordsForm.tsx';

interface CriterionRowProps {
  year: number;
  criterion: ShownCriterion;
  /** What it rests on is being written. */
  isOpen: boolean;
  onToggle: () => void;
  mayWrite: boolean;
}

/** A criterion with number, evidence, responsible and how it stands, in one row. */
export function CriterionRow({ year, criterion, isOpen, onToggle, mayWrite }: CriterionRowProps) {
  const t = useTexts('criterion');
  const language = useLanguage();
  const assess = useAssess(year);
  const [isImproving, setImproving] = useState(false);
  const words = wordsIn(language, criterion);
  const lacks = criterion.outcome === 'partly' || criterion.outcome === 'notMet';
  const name = criterion.number === null ? words : `${criterion.number} ${words}`;
  return (
    <li className={classes.row}>
      <span className={classes.number}>{criterion.number ?? t('own')}</span>
      <div className={classes.body}>
        {mayWrite ? (
          <button
            type="button"
            className={classes.name}
            lang={wordsLang(language)}
            data-criterion={criterion.key}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            {words}
          </button>
        ) : (
          <span className={classes.name} lang={wordsLang(language)}>
            {words}
          </span>
        )}
        <Facts criterion={criterion}>
          <ImprovementLinks
            improvements={criterion.improvements}
            about={name}
            onMake={mayWrite && lacks && criterion.improvements.length === 0 ? () => setImproving(true) : null}
          />
        </Facts>
        {mayWrite && criterion.own && <ChangeOwnCriterion year={year} criterion={criterion} own={criterion.own} />}
      </div>
      <OutcomeSelect
        label={t('outcomeOf', { criterion: name })}
        value={criterion.outcome}
        readOnly={!mayWrite}
        onChange={(outcome) => assess(criterion, outcome)}
      />
      {isOpen && <WordsForm key={criterion.key} year={year} criterion={criterion} onClose={onToggle} />}
      {isImproving && (
        <div className={classes.wide}>
          <ImprovementInline
            from={{ kind: 'criterion', key: criterion.key, year }}
            subject={`criterion ${year} ${criterion.key}`}
            responsible={criterion.responsible}
            onClose={() => setImproving(false)}
          />
        </div>
      )}
    </li>
  );
}

/** «Rutine 4.2, revidert 03.2026 · Ola Nordby · i fjor: Delvis» */
function Facts({ criterion, children }: { criterion: ShownCriterion; children: ReactNode }) {
  const t = useTexts('criterion');
  const code = useTexts('code');
  const { evidence, responsible, comment, outcome, lastYear } = criterion;
  const wasOther = lastYear !== null && lastYear !== outcome;
  const parts = [
    evidence ?? t('noEvidence'),
    responsible,
    wasOther ? t('lastWas', { outcome: code(`criterionOutcome.${lastYear}`).toLowerCase() }) : null,
  ];
  return (
    <>
      <p className={classes.facts}>
        <span>{parts.filter((part) => part !== null).join(' · ')}</span>
        {children}
      </p>
      {comment && <p className={classes.comment}>{comment}</p>}
    </>
  );
}
