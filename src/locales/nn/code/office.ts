import type { officeCode as nb } from '../../nb/code/office.ts';
import type { Texts } from '../../textTypes.ts';

export const officeCode: Texts<typeof nb> = {
  officeType: { municipality: 'Kommune', healthTrust: 'Helseføretak' },
  language: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
};
