import type { privacyText as nb } from '../nb/privacyText.ts';
import type { Texts } from '../textTypes.ts';

/** The office’s record of processing and its assessment of consequences: headings, what shall stand there, and a suggestion. */
export const privacyText: Texts<typeof nb> = {
  processingRecord: {
    title: 'Record of processing',
    file: 'protokoll',
    intro:
      'Article 30 of the GDPR demands a record. The suggestions fit the register as delivered; rewrite what is different with you.',
    controller: {
      title: 'Controller and contact',
      help: 'The body, who answers for it, and the data protection officer.',
      standard:
        'The municipality or health trust is the controller. The coordinating unit processes on its behalf. Name and contact of the data protection officer: (fill in).',
    },
    purpose: {
      title: 'Purpose',
      help: 'What the register is for.',
      standard:
        'Receive referrals about need of an individual plan, coordinator or child coordinator, decide them, appoint and follow up coordinators, and review the work each year.',
    },
    legalBasis: {
      title: 'Legal basis',
      help: 'The article of the regulation, and the acts.',
      standard:
        'GDPR article 6 (1) c and e and article 9 (2) h. Helse- og omsorgstjenesteloven §§ 7-1 to 7-3, spesialisthelsetjenesteloven §§ 2-5 to 2-5 c, FOR-2022-06-22-1110, pasientjournalloven.',
    },
    persons: {
      title: 'Whom it concerns',
      help: 'Groups of data subjects.',
      standard:
        'Service recipients, also expected children; kin and representatives; referrers; coordinators, faddere and course participants; staff of the coordinating unit.',
    },
    categories: {
      title: 'Categories of data',
      help: 'What is registered, and what is health data.',
      standard:
        'Name, national identity number, contact, language, needs and services, decisions, consents, plan, meetings, letters, complaints and attachments. Needs and services are health data. About staff: name, workplace, training and supervision.',
    },
    recipients: {
      title: 'Recipients',
      help: 'To whom information is given, and on what ground.',
      standard:
        'Units and coordinators that follow up, the referrer (feedback), a municipality or health trust on handover, Statsforvalteren in complaints. Beyond this only with consent or authority in law.',
    },
    thirdCountries: {
      title: 'Transfers to other countries',
      help: 'Whether anything leaves the EEA.',
      standard: 'None. The program sends nothing over the network.',
    },
    retention: {
      title: 'Retention',
      help: 'The terms for deletion, and who approves.',
      standard:
        'As decided under “How long”. A leader proposes, another approves. Backups are out of date within twelve months.',
    },
    security: {
      title: 'Security',
      help: 'Technical and organisational measures.',
      standard:
        'The file is encrypted with a key that opens only with a personal password or the recovery key. Roles, time-limited authorisation, a log of every look, review of the log, blocks for colleagues, locking when idle, backups that are tried.',
    },
    rights: {
      title: 'Rights of the data subject',
      help: 'How you answer on insight, correction, restriction and deletion.',
      standard:
        'Insight, and who has looked, are printed from the person’s page. Corrections are made there with history. Processing can be restricted, and deletion is approved by two. Answers are given within a month.',
    },
  },
  impactAssessment: {
    title: 'Data protection impact assessment',
    file: 'personvernvurdering',
    intro:
      'GDPR article 35. The body itself must assess and conclude; the suggestions say what the program does and does not do.',
    description: {
      title: 'What is done',
      help: 'The processing, the system and the flow of information.',
      standard:
        'The coordinating unit registers referrals and cases in Koordinat on an office PC without network. Information comes in from referrers and lists, and leaves as letters, reports and lists that somebody takes out with a reason.',
    },
    necessity: {
      title: 'Necessity',
      help: 'Why the information is needed, and what was left out.',
      standard:
        'The law obliges the unit to receive referrals, appoint coordinators and keep an overview. Only what this needs is a field; the number is optional and masked. Small numbers are hidden in what leaves.',
    },
    persons: {
      title: 'The persons',
      help: 'Who they are, and what they may expect.',
      standard:
        'People with long-term needs, many of them children. They did not choose the register, and the community may be small.',
    },
    riskAccess: {
      title: 'Risk: somebody sees what they should not',
      help: 'Curious colleagues, a lost PC, stray prints.',
      standard:
        'Possible. The consequences may be great. Lost PC: the file is encrypted. Colleagues: log, review and blocks. Prints: reason and log, but the paper you must guard yourselves.',
    },
    riskLoss: {
      title: 'Risk: information is lost',
      help: 'Machine failure, fire, a forgotten password.',
      standard: 'Possible. A daily backup that is tried, a recovery key on paper, at least two administrators.',
    },
    riskWrong: {
      title: 'Risk: information is wrong',
      help: 'Mix-ups, old data, errors on import.',
      standard:
        'Possible. Numbers are checked, duplicates warned of, imports tried first, steps undone, corrections keep history.',
    },
    measures: {
      title: 'Measures',
      help: 'What is done, and what you will do.',
      standard:
        'See the record on security. Routines you must have: review of the log each month, reassessment of accounts each year, restore drill, training.',
    },
    remaining: {
      title: 'What remains',
      help: 'Risk after the measures.',
      standard:
        'Roles are enforced by the program, not by encryption: who can unlock could with great skill reach the whole file. Prints and exported files are not encrypted.',
    },
    consulted: {
      title: 'Who was consulted',
      help: 'Data protection officer, user panel, IT.',
      standard: '(Fill in: data protection officer, user panel, IT, staff representatives.)',
    },
    conclusion: {
      title: 'Conclusion',
      help: 'Whether processing may begin, who decided, and when it is assessed again.',
      standard: '(Filled in by the controller, with date and name.)',
    },
  },
};
