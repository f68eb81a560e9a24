import { Link } from 'react-router';

import { useFormats, useLanguage, useTexts } from '../../app/language.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import type { ImprovementFile } from './improvementFile.ts';

/** Who sees to it, by when, and where it comes from. */
export function AboutImprovement({ file }: { file: ImprovementFile }) {
  const t = useTexts('improvement');
  const formats = useFormats();
  const { responsible, dueOn, startedOn, endedOn } = file;
  return (
    <SideFacts title={t('about')}>
      <DefinitionList
        facts={[
          [t('field.responsible'), responsible],
          dueOn === null ? null : [t('field.dueOn'), formats.day(dueOn)],
          [t('column.origin'), <Origin key="origin" from={file.from} />],
          [t('startedOn'), formats.day(startedOn)],
          endedOn === null ? null : [t('endedOn'), formats.day(endedOn)],
        ]}
      />
    </SideFacts>
  );
}

function Origin({ from }: { from: ImprovementFile['from'] }) {
  const t = useTexts('improvement');
  const language = useLanguage();
  const formats = useFormats();
  switch (from.kind) {
    case 'criterion': {
      const { number, year, theme } = from;
      return (
        <>
          <Link className="link" to={`/kriterier/${year}?theme=${theme}`}>
            {number === null ? t('from.own', { year }) : t('from.criterion', { number, year })}
          </Link>
          <br />
          {language === 'nn' ? from.nn : from.nb}
        </>
      );
    }
    case 'complaint':
      return (
        <Link className="link" to={`/klager/${from.complaintId}`}>
          {t('from.complaint', { day: formats.day(from.receivedOn) })}
        </Link>
      );
    case 'survey':
      return (
        <>
          <Link className="link" to={`/undersokelser/${from.surveyId}/${from.editionId}`}>
            {t('from.survey', { title: from.title, year: from.year })}
          </Link>
          <br />
          {from.question}
        </>
      );
    case 'userPanel':
      return (
        <>
          <Link className="link" to="/brukerrad">
            {t('from.userPanel', { panel: from.panel, day: formats.day(from.heldOn) })}
          </Link>
          <br />
          {from.theme}
        </>
      );
    case 'deviation':
      return (
        <>
          <Link className="link" to="/forbedring/avvik">
            {t('from.deviation', { day: formats.day(from.occurredOn) })}
          </Link>
          <br />
          {from.what}
        </>
      );
    case 'free':
      return t('from.free');
  }
}
