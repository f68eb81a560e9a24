import { Checkbox } from '@mantine/core';

import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { planContents } from '../../../domain/plan/codes.ts';
import classes from '../plan.module.css';
import type { Plan } from './planFile.ts';
import { missingContents } from '../../../domain/plan/planWait.ts';
import { useContentTicks } from './useContentTicks.ts';

/** The points of § 9 as ticks, saved as one ticks; only what lacks is counted. */
export function ContentTicks({ plan }: { plan: Plan }) {
  const t = useTexts('plan');
  const code = useTexts('code');
  const mayWrite = usePermission('case.write');
  const { ticked, toggle } = useContentTicks(plan);
  const { contentsNeeded } = plan;
  const missing = missingContents({ contentsNeeded, fields: { ...plan.fields, contents: ticked } });
  return (
    <SideFacts
      title={t('contents.title')}
      law={<LawReference reference="FOR-2022-06-22-1110 § 9">{t('contents.law')}</LawReference>}
      link={
        <output className="tabular">
          {t('contentsOf', { done: contentsNeeded.length - missing.length, needed: contentsNeeded.length })}
        </output>
      }
    >
      <ul className={classes.ticks}>
        {contentsNeeded.map((content) => (
          <li key={content}>
            <span className={classes.tickNumber} aria-hidden>
              {planContents.indexOf(content) + 1}
            </span>
            <Checkbox
              label={code(`planContent.${content}`)}
              checked={ticked.includes(content)}
              disabled={!mayWrite}
              onChange={(event) => toggle(content, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      {mayWrite && <p className="second">{t('contents.note')}</p>}
    </SideFacts>
  );
}
