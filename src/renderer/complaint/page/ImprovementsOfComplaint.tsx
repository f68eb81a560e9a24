import { useState } from 'react';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { ImprovementInline } from '../../form/improvement/ImprovementInline.tsx';
import { ImprovementLinks } from '../../form/improvement/ImprovementLinks.tsx';

/** What is to be better because of the complaint. */
export function ImprovementsOfComplaint({ complaintId }: { complaintId: string }) {
  const t = useTexts('improvement');
  const mayWrite = usePermission('report.write');
  const [isMaking, setMaking] = useState(false);
  const { data } = useApiQuery('improvement.ofComplaint', { complaintId });
  if (!data) return null;
  return (
    <>
      <ImprovementLinks
        improvements={data}
        about={t('ofComplaint')}
        onMake={mayWrite && !isMaking ? () => setMaking(true) : null}
      />
      {isMaking && (
        <ImprovementInline
          from={{ kind: 'complaint', complaintId }}
          subject={`complaint ${complaintId}`}
          responsible={null}
          onClose={() => setMaking(false)}
        />
      )}
    </>
  );
}
