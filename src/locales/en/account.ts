import type { account as nb } from '../nb/account.ts';
import type { Texts } from '../textTypes.ts';

export const account: Texts<typeof nb> = {
  notPersonal: {
    displayName: 'Write given name and surname. The account is personal, because the log shall say who looked.',
    loginName:
      'Write a login name of one’s own, such as “kari.nordmann”. The account is personal, because the log shall say who looked.',
  },
  dataKey: {
    title: 'Change the encryption key',
    help: 'Whoever leaves may have a copy of the key file from when they were let in. With another key it does not open the register any more. Nobody needs a new password, and the recovery key on paper holds as before.',
    limits:
      'A copy of the register that somebody took before the change can still be opened with what held then. So can the older backups.',
    first: 'The register has the key it was made with.',
    since: 'The key is from {{when}}.',
    endedTitle: 'Change the encryption key.',
    ended_one: 'The account of {{names}} was ended, and the key is the same as before.',
    ended_other: 'The accounts of {{names}} were ended, and the key is the same as before.',
    button: 'Change key',
    working: 'The register is given another key',
    wait: 'It may take some minutes in a large register, and you cannot work in it meanwhile. If the machine stops on the way, the register is as it was, or has changed.',
    step: {
      backup: 'Taking and trying a backup …',
      copy: 'Copying the register …',
      encrypt: 'Encrypting the copy with the new key …',
      check: 'Reading and checking the new file …',
      exchange: 'Putting the new file in place of the old one …',
    },
    stepOf: 'Step {{number}} of {{all}}',
    done: 'The register has another key. The backup from before the change is called {{file}}.',
  },
};
