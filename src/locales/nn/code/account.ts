import type { accountCode as nb } from '../../nb/code/account.ts';
import type { Texts } from '../../textTypes.ts';

export const accountCode: Texts<typeof nb> = {
  role: {
    reader: 'Lesetilgang',
    caseWorker: 'Saksbehandlar',
    leader: 'Leiar',
    administrator: 'Administrator',
    auditor: 'Revisor',
  },
  lockReason: {
    idle: 'Registeret låste seg fordi det ikkje var i bruk.',
    screenLock: 'Registeret låste seg då skjermen vart låst.',
    suspend: 'Registeret låste seg då maskina gjekk i kvile.',
    user: 'Du låste registeret.',
    processEnded: 'Registeret stansa uventa og måtte låsast.',
  },
};
