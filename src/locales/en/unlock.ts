import type { unlock as nb } from '../nb/unlock.ts';
import type { Texts } from '../textTypes.ts';

export const unlock: Texts<typeof nb> = {
  title: 'Unlock',
  who: 'Who are you?',
  loginName: 'User name',
  password: 'Password',
  unlock: 'Unlock',
  unlocking: 'Unlocking …',
  unlockIn: 'Unlock in {{seconds}} s',
  waitTitle_one: 'You can try again in {{count}} second.',
  waitTitle_other: 'You can try again in {{count}} seconds.',
  waitText: 'The wait doubles for each wrong try. You are never shut out for good, and nothing is lost.',
  draftsSafe: 'What you wrote is kept as a draft.',
  lostLines_one:
    'The disk took nothing: one look-up is not in the log. That it is missing will be noted when the register is unlocked.',
  lostLines_other:
    'The disk took nothing: {{count}} look-ups are not in the log. That they are missing will be noted when the register is unlocked.',
  forgotten: 'Forgotten the password?',
  forgottenText:
    'An administrator can give you a new one. If nobody has a password any more, <key>the recovery key</key> lies on paper in a locked cabinet.',
  recoverTitle: 'Unlock with the recovery key',
  recoverLead: 'Type the key from the paper, and make a new password for your account.',
  key: 'The recovery key',
  keyHelp: 'Nine groups of four characters. Capitals, spaces and hyphens do not matter.',
  keyProblem: {
    tooShort: 'Something is missing: the key has nine groups of four characters',
    tooLong: 'Too much: the key has nine groups of four characters',
    unknownCharacter: 'One of the characters is not in the key',
    checksum: 'The key is mistyped somewhere. Look over it once more.',
  },
  older: {
    title: 'The register looks older than it was last time',
    OLDER_COPY: 'The file is an older copy than the one you last worked in.',
    CHANGES_MISSING: 'Some of what was last saved is no longer in the file.',
    KEY_FILE_OLDER: 'The key file is older than the register.',
    advice:
      'If it is intended, for instance after a backup was restored, an administrator can go on. It is written in the log.',
    goOn: 'Go on with this one',
  },
  newPassword: 'New password',
  recover: 'Unlock and change password',
  backToPassword: 'Back to the password',
};
