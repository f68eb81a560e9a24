import type { supervisionCode as nb } from '../../nb/code/supervision.ts';
import type { Texts } from '../../textTypes.ts';

export const supervisionCode: Texts<typeof nb> = {
  supervisionKind: {
    group: 'Group supervision',
    individual: 'Individual supervision',
    fadderGroup: 'Fadder meeting',
    other: 'Other supervision',
  },
  supervisionState: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
};
