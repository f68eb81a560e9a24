import type { unitCode as nb } from '../../nb/code/unit.ts';
import type { Texts } from '../../textTypes.ts';

export const unitCode: Texts<typeof nb> = {
  sector: {
    homeCare: 'Heimetenester',
    mentalHealthAndSubstance: 'Psykisk helse og rus',
    rehabilitation: 'Rehabilitering',
    habilitation: 'Habilitering',
    nursingHome: 'Sjukeheim',
    healthStation: 'Helsestasjon og skulehelseteneste',
    childWelfare: 'Barnevern',
    school: 'Skule',
    kindergarten: 'Barnehage',
    ppt: 'PPT',
    nav: 'NAV',
    socialServices: 'Sosiale tenester',
    hospital: 'Sjukehus',
    other: 'Anna',
  },
};
