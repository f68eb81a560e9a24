import type { PracticeTaskKind } from '../../domain/worklist/taskKind.ts';

/** Where something of the office's own work stands. */
export function practiceAddress({ kind, id }: { kind: PracticeTaskKind; id: string }): string {
  switch (kind) {
    case 'improvement':
      return `/forbedring/${id}`;
    case 'agreement':
      return `/samarbeid/avtaler/${id}`;
    case 'procedure':
      return `/samarbeid/prosedyrer/${id}`;
    case 'rehabilitationMeasure':
      return '/samarbeid/plan';
  }
}
