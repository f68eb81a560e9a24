import type { supervisionCode as nb } from '../../nb/code/supervision.ts';
import type { Texts } from '../../textTypes.ts';

export const supervisionCode: Texts<typeof nb> = {
  supervisionKind: {
    group: 'Grupperettleiing',
    individual: 'Individuell rettleiing',
    fadderGroup: 'Faddermøte',
    other: 'Anna rettleiing',
  },
  supervisionState: { planned: 'Planlagd', held: 'Halden', cancelled: 'Avlyst' },
};
