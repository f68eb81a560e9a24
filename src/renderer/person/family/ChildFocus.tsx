import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import type { PersonFamily } from '../page/personRecord.ts';

interface ChildFocusProps {
  personId: string;
  child: NonNullable<PersonFamily['child']>;
}

/** The child first: whose voice was heard, who coordinates until 18, and when the handover begins. */
export function ChildFocus({ personId, child }: ChildFocusProps) {
  const t = useTexts('family');
  const formats = useFormats();
  const { birthday18, handoverOn, hasChildCoordinator, voice, hasPlan } = child;
  const has = birthday18 === null ? t('child.hasUnborn') : t('child.has');
  return (
    <SideFacts
      title={t('child.title')}
      law={<LawReference reference="hol. § 7-2 a, pbrl. § 2-5 c">{t('child.law')}</LawReference>}
      link={
        hasPlan &&
        voice === '' && (
          <Link className="link" to={`/personer/${personId}/plan`}>
            {t('child.toPlan')}
          </Link>
        )
      }
    >
      <DefinitionList
        facts={[
          // An expected child has no voice to hear yet.
          birthday18 === null
            ? null
            : [t('child.voice'), voice === '' ? t(hasPlan ? 'child.noVoice' : 'child.noPlan') : voice],
          [t('child.coordinator'), hasChildCoordinator ? has : t('child.hasNot')],
          birthday18 === null ? null : [t('child.eighteen'), formats.day(birthday18)],
          handoverOn === null ? null : [t('child.handover'), formats.day(handoverOn)],
        ]}
      />
    </SideFacts>
  );
}
