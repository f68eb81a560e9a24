import type { unitCode as nb } from '../../nb/code/unit.ts';
import type { Texts } from '../../textTypes.ts';

export const unitCode: Texts<typeof nb> = {
  sector: {
    homeCare: 'Home care',
    mentalHealthAndSubstance: 'Mental health and substance use',
    rehabilitation: 'Rehabilitation',
    habilitation: 'Habilitation',
    nursingHome: 'Nursing home',
    healthStation: 'Child and school health',
    childWelfare: 'Child welfare',
    school: 'School',
    kindergarten: 'Kindergarten',
    ppt: 'PPT',
    nav: 'NAV',
    socialServices: 'Social services',
    hospital: 'Hospital',
    other: 'Other',
  },
};
