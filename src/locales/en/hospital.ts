import type { hospital as nb } from '../nb/hospital.ts';
import type { Texts } from '../textTypes.ts';

export const hospital: Texts<typeof nb> = {
  tick: {
    missing: 'Missing',
    dayUnknown: 'Day not entered',
    change: 'Change day and remark: {{tick}}',
    ask: 'Ask the ward',
    askAbout: 'Ask the ward about: {{tick}}',
    askHelp: 'Write whom you asked. It becomes a note in the case.',
    saved: 'The tick is saved',
    removed: 'The tick is taken away',
    what: {
      inEpikrise: 'The need for a plan or coordinator is to stand in the epikrise before discharge.',
      inDips: 'The work is to be registered in DIPS, so that it is counted and followed up there.',
      inJournal:
        'The journal is to say that the person has a plan, and who coordinates. The plan itself is not scanned.',
      consentInJournal: 'Without consent in the journal nothing may be shared with the municipality.',
    },
    note: 'Remark',
    noteHelp: 'For example “preliminary epikrise”.',
    takeAway: 'Take the tick away',
    asked: 'Asked the ward about: {{tick}}.',
  },
  stay: {
    title: 'During the stay',
    add: 'Register the stay',
    again: 'New stay',
    change: 'Change',
    newTitle: 'Stay in the hospital',
    none: 'The stay is not registered.',
    admittedThen: 'Admitted when the referral came.',
    plannedThen: 'Admitted when the referral came, discharge planned {{day}}.',
    ward: 'Ward',
    admittedOn: 'Admitted',
    plannedDischargeOn: 'Planned discharge',
    dischargedOn: 'Discharged',
    healthPersonnel: 'health personnel',
    contactPhysician: 'Contact physician',
    contactPhysicianName: 'Name of the contact physician',
    contactPhysicianOn: 'Appointed',
    firstWorkingDay: '{{day}}, first working day',
    laterThan: '{{day}}, was due {{due}}',
    noPhysician: 'not appointed',
    noPhysicianBy: 'to be appointed by {{day}}',
    saved: 'The stay is saved',
    remove: 'Delete the stay',
    removed: 'The stay is deleted',
    lawPhysician:
      'The hospital appoints a contact physician as soon as possible, at the latest on the first working day.',
    broken: {
      inFuture: 'Cannot lie ahead',
      beforeAdmitted: 'Cannot be before the admission',
      required: 'Must be filled in when the other is',
    },
  },
};
