import { useRef, useState } from 'react';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useToday } from '../../app/session.tsx';
import { type PlanContent, planContents } from '../../../domain/plan/codes.ts';
import type { Plan } from './planFile.ts';

/**
 * The ticks as one sees them, and how to change one. Each is saved at once, one after the other and on the version the
 * last one gave, so that quick ticking neither waits nor conflicts with itself.
 */
export function useContentTicks(plan: Plan) {
  const today = useToday();
  const change = useApiCommand('plan.change');
  const [wanted, setWanted] = useState<{ version: number; contents: PlanContent[] } | null>(null);
  const queue = useRef<{ last: Promise<number>; waiting: number }>({ last: Promise.resolve(0), waiting: 0 });
  // What was ticked here counts until the plan itself comes back newer.
  const ticked = wanted && wanted.version >= plan.version ? wanted.contents : plan.fields.contents;

  const toggle = (content: PlanContent, isTicked: boolean) => {
    const next = planContents.filter((one) => (one === content ? isTicked : ticked.includes(one)));
    const { id, version, fields } = plan;
    const ahead = queue.current.waiting;
    setWanted({ version: version + ahead + 1, contents: next });
    queue.current.waiting += 1;
    queue.current.last = queue.current.last
      .then((last) =>
        change.mutateAsync({
          id,
          version: Math.max(last, version),
          fields: { ...fields, contents: next },
          onDay: today,
          eventNote: null,
        }),
      )
      .then(
        (saved) => saved.version,
        // Refused: the message is shown, and the ticks are again what is stored.
        () => {
          setWanted(null);
          return 0;
        },
      )
      .finally(() => void (queue.current.waiting -= 1));
  };
  return { ticked, toggle };
}
