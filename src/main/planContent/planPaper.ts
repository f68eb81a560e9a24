import type { Block, FactsBlock } from '../../domain/document/block.ts';
import type { DocumentPart, PaperDocument } from '../../domain/document/paper.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import { consentPart } from './paper/consentPart.ts';
import { measuresPart } from './paper/measuresPart.ts';
import { partnersPart } from './paper/partnersPart.ts';
import { signaturePart } from './paper/signaturePart.ts';
import type { PlanPaperMaterial, PlanPaperOrder } from './paper/planPaperMaterial.ts';

/**
 * The plan on paper, in the order of the template that coordinators know («Mal individuell plan»): whose and from when,
 * in the person's own words, who coordinates, the goal, the table of measures, signatures, partners, consents.
 */
export function planPaper(order: PlanPaperOrder): PaperDocument {
  const { language, snapshot, version, officeName, madeOn, textSize } = order;
  const t = textsFor(language)('planPaper');
  const f = formatsFor(language);
  const material: PlanPaperMaterial = { ...order, t, f, day: (day) => (day === null ? '' : f.day(day)) };
  return {
    language,
    title: t('title'),
    heading: t('heading', { name: snapshot.personName }),
    officeName,
    unitName: textsFor(language)('document')('unit'),
    madeOn,
    remark:
      version.agreedOn === null
        ? t('working', { number: version.number })
        : t('agreed', { number: version.number, day: f.day(version.agreedOn) }),
    hasContents: false,
    textSize,
    parts: [
      ...ownPages(material),
      measuresPart(material),
      howPart(material),
      signaturePart(material),
      partnersPart(material),
      consentPart(material),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

/** A part of the plan; one without anything to say is left out. */
const part = (id: string, title: string, blocks: readonly (Block | null)[]): DocumentPart => ({
  id,
  number: null,
  title,
  blocks: blocks.filter((block) => block !== null),
});

/** What was written, or nothing. */
const words = (text: string): Block | null => (text.trim() === '' ? null : { kind: 'comment', label: '', text });
const headed = (title: string, text: string): (Block | null)[] =>
  text.trim() === '' ? [] : [{ kind: 'heading', number: '', text: title }, words(text)];

/** The facts that are known. */
const facts = (...known: readonly (readonly [label: string, text: string])[]): FactsBlock | null => {
  const said = known.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }));
  return said.length === 0 ? null : { kind: 'facts', facts: said };
};

function ownPages({ snapshot, t, f, day }: PlanPaperMaterial): DocumentPart[] {
  const { body, birthDate, coordinator, contactPhysician, evaluatedOn, nextEvaluationOn, activeFrom } = snapshot;
  const from = body.periodFrom ?? activeFrom;
  return [
    part('about', t('about.title'), [
      facts(
        [t('about.name'), snapshot.personName],
        [t('about.born'), day(birthDate)],
        [t('about.from'), day(from)],
        [t('about.to'), day(body.periodTo)],
        [t('about.evaluated'), evaluatedOn.map(f.day).join(', ')],
        [t('about.evaluate'), day(nextEvaluationOn)],
        [t('about.revise'), day(body.revisionOn)],
      ),
    ]),
    part('me', t('me.title'), [
      words(body.ownDescription),
      ...headed(t('me.resources'), body.resources),
      ...headed(t('me.needs'), body.needs),
    ]),
    part('coordinator', coordinator?.isChildCoordinator ? t('coordinator.childTitle') : t('coordinator.title'), [
      coordinator
        ? facts(
            [t('coordinator.name'), coordinator.name],
            [t('coordinator.unit'), coordinator.unit ?? ''],
            [t('coordinator.phone'), coordinator.phone ?? ''],
            [t('coordinator.email'), coordinator.email ?? ''],
            [t('coordinator.plan'), body.responsibleForPlan],
            [t('coordinator.physician'), contactPhysician ?? ''],
          )
        : facts([t('coordinator.name'), t('coordinator.nobody')], [t('coordinator.plan'), body.responsibleForPlan]),
    ]),
    part('goal', t('goal.title'), [words(body.overallGoal)]),
  ];
}

const howPart = ({ snapshot: { body }, t }: PlanPaperMaterial): DocumentPart =>
  part('how', t('how.title'), [
    words(body.howCarriedOut),
    ...headed(t('how.person'), body.personContributes),
    ...headed(t('how.kin'), body.kinContribute),
    ...headed(t('how.providers'), body.providersContribute),
    ...headed(t('how.cooperation'), body.cooperation),
    ...headed(t('how.child'), body.childParticipation),
  ]);
