import { DefinitionList } from '../../components/DefinitionList.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { useFormats, useTexts } from '../../app/language.tsx';
import type { CaseFile } from './caseFile.ts';

/** The decision in force and what it rests on. Earlier ones stand in the story. */
export function DecisionFacts({ file: { referral } }: { file: CaseFile }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const formats = useFormats();
  const decision = referral.decisions.find((row) => !row.superseded);
  if (!decision) return null;
  const grounds = [
    decision.isLongTerm && t('facts.longTerm'),
    decision.isCoordinated && t('facts.coordinated'),
    ...decision.services.map((service) => formats.inSentence(code(`service.${service}`))),
  ].filter((ground) => ground !== false);
  return (
    <SideFacts title={t('facts.decision')}>
      <DefinitionList
        facts={[
          [formats.day(decision.decidedOn), code(`outcome.${decision.outcome}`)],
          [t('facts.legalBasis'), code(`legalBasis.${decision.legalBasis}`)],
          grounds.length > 0 ? [t('facts.restsOn'), formats.list(grounds)] : null,
          [t('facts.reason'), decision.reason],
          [t('form.forwardedTo'), decision.forwardedTo],
          [t('facts.decidedBy'), decision.decidedBy],
        ]}
      />
    </SideFacts>
  );
}
