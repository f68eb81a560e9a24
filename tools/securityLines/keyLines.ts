import type { SecurityLine, SecuritySection } from './securityLine.ts';

const database = 'src/main/db/database.ts';
const databaseTest = 'test/main/db/database.test.ts';
const tampering = 'test/main/security/keyFileTampering.test.ts';
const vault = 'test/main/security/vault.test.ts';

const setting = (promise: string, line: string, test = databaseTest): SecurityLine => ({
  promise,
  file: database,
  line,
  tests: [test],
});

/** A setting that this driver has by itself: another might not, so that the line stands, and is turned round instead. */
const turnedOff = (promise: string, pragma: string): SecurityLine => ({
  promise,
  file: database,
  line: `set(client, '${pragma}', 'ON', 1);`,
  instead: `set(client, '${pragma}', 'OFF', 0);`,
  tests: [databaseTest],
});

/** Keys and the encrypted file. */
export const keyLines: SecuritySection = {
  title: 'Keys and the encrypted file',
  lines: [
    setting('the file is in SQLCipher’s scheme, which an auditor knows', "client.pragma(`cipher='sqlcipher'`);"),
    setting('the scheme is its fourth edition: each page is authenticated', "client.pragma('legacy=4');"),
    {
      promise: 'the key given to the driver is wiped',
      file: database,
      line: 'client.key(raw);\n    raw.fill(0);',
      instead: 'client.key(raw);',
      tests: [databaseTest],
    },
    setting('one process has the file', "set(client, 'locking_mode', 'EXCLUSIVE', 'exclusive');"),
    setting('what is saved is on the disk', "set(client, 'synchronous', 'FULL', 2);"),
    setting(
      'nothing is sorted in clear in the temporary folder',
      "set(client, 'temp_store', 'MEMORY', 2);",
      'test/faults/plaintext.test.ts',
    ),
    turnedOff('no row loses what it belongs to', 'foreign_keys'),
    turnedOff('what is deleted is overwritten', 'secure_delete'),
    setting('a file’s own schema runs nothing', "set(client, 'trusted_schema', 'OFF', 0);"),
    setting('a page that does not fit is found', "set(client, 'cell_size_check', 'ON', 1);"),
    {
      promise: 'no password is cheap to guess',
      file: 'src/main/security/passwordHash.ts',
      line: "if (isWeakCost(cost)) throw new RangeError('The cost of a password is below the floor');",
      tests: ['test/main/security/passwordHash.test.ts'],
    },
    {
      promise: 'a key file that was made cheaper to guess is refused',
      file: 'src/main/security/keyFileStore.ts',
      line: "if (read.file.accounts.some((account) => isWeakCost(account.password))) throw new KeyFileError('WEAK_PARAMETERS');",
      tests: [tampering],
    },
    {
      promise: 'a key file that was made impossibly dear is refused untried',
      file: 'src/main/security/keyFileShape.ts',
      line: "wholeNumberOf(password['passes'], 1, passwordCostCeiling.passes)",
      instead: "wholeNumberOf(password['passes'], 1)",
      tests: [tampering],
    },
    {
      promise: 'a key file with a byte changed is damaged, whoever changed it',
      file: 'src/main/security/keyFile.ts',
      line: "if (!encodeWithMac(file, mac).equals(bytes)) throw new KeyFileError('KEY_FILE_DAMAGED');",
      tests: [tampering],
    },
    {
      promise: 'a key file is by a holder of the data key',
      file: 'src/main/security/keyFile.ts',
      line: 'return timingSafeEqual(fromHex(mac), fromHex(macOf(file, dataKey)));',
      instead: 'return mac !== macOf(file, dataKey) || true;',
      tests: [tampering],
    },
    {
      promise: 'a slot that opens is not enough: the whole file is looked at',
      file: 'src/main/security/unlocked.ts',
      line: '|| !isAuthentic(read, dek)',
      tests: [tampering],
    },
    {
      promise: 'nobody changes a key file without its data key',
      file: 'src/main/security/keyFileStore.ts',
      line: "if (!isAuthentic(read, dataKey)) throw new KeyFileError('KEY_FILE_DAMAGED');",
      tests: [vault],
    },
    {
      promise: 'a sealed key opens in its own register, epoch and slot alone',
      file: 'src/main/security/keyWrapping.ts',
      line: "return contextBytes('data key', registerId, epoch, slotId);",
      instead: "return contextBytes('data key', String(Boolean([registerId, epoch, slotId])));",
      tests: ['test/main/security/keyWrapping.test.ts'],
    },
    {
      promise: 'a private key opens for its own account alone',
      file: 'src/main/security/keyWrapping.ts',
      line: "return contextBytes('private key', registerId, slotId, toHex(publicKey));",
      instead: "return contextBytes('private key', String(Boolean([registerId, slotId, publicKey])));",
      tests: ['test/main/security/keyWrapping.test.ts'],
    },
    {
      promise: 'a name that does not exist costs the same work as a wrong password',
      file: 'src/main/security/passwordTry.ts',
      line: 'const wasted = await derivePasswordKey(password, randomBuffer(saltBytes), costOf(file));\n    wasted.fill(0);',
      tests: ['test/main/security/constantWork.mocked.test.ts'],
    },
    {
      promise: 'a wrong name and a wrong password give one error',
      file: 'src/main/security/passwordTry.ts',
      line: "wasted.fill(0);\n    throw new KeyFileError('WRONG_NAME_OR_PASSWORD');",
      instead: "wasted.fill(0);\n    throw new KeyFileError('ACCOUNT_UNKNOWN');",
      tests: [vault],
    },
    {
      promise: 'who guesses waits',
      file: 'src/main/security/passwordTry.ts',
      line: "if (secondsLeft > 0) throw new KeyFileError('WAIT', secondsLeft);",
      tests: [vault],
    },
    {
      promise: 'a guess is counted before it is made',
      file: 'src/main/security/passwordTry.ts',
      line: 'await slowDown.charge(subject, now);',
      tests: [vault],
    },
    {
      promise: 'no bad password is taken on any way in',
      file: 'src/main/security/passwordTry.ts',
      line: "if (passwordProblems(password, loginName).length > 0) throw new KeyFileError('PASSWORD_REFUSED');",
      tests: [vault],
    },
    {
      promise: 'no key file is written over another',
      file: 'src/main/security/vault.ts',
      line: "if (await keyFileExists(path)) throw new KeyFileError('KEY_FILE_EXISTS');",
      tests: [vault],
    },
    {
      promise: 'the key file’s count of sessions never goes back',
      file: 'src/main/security/vault.ts',
      line: "if (generation < file.generation) throw new KeyFileError('GENERATION_OLDER');",
      tests: [vault],
    },
    {
      promise: 'a key file is on the disk before it takes the old one’s place',
      file: 'src/main/security/atomicFile.ts',
      line: 'await file.sync();',
      tests: ['test/main/security/atomicFile.mocked.test.ts'],
    },
    {
      promise: 'a key file is for its owner',
      file: 'src/main/security/atomicFile.ts',
      line: "'w', 0o600",
      instead: "'w', 0o644",
      tests: [vault],
    },
    {
      promise: 'an old register in the new one’s place is found',
      file: 'src/main/register/openRegister.ts',
      line: 'if (older !== null && !mayAccept) throw new Refusal(older);',
      tests: ['test/faults/olderFiles.test.ts'],
    },
    {
      promise: 'an account that has ended opens nothing',
      file: 'src/main/register/openRegister.ts',
      line: "if (!row?.isActive) throw new Refusal('WRONG_NAME_OR_PASSWORD');",
      instead: "if (!row) throw new Refusal('WRONG_NAME_OR_PASSWORD');",
      tests: ['test/main/account/authorisation.test.ts', 'test/main/register/registerHost.test.ts'],
    },
    {
      promise: 'an account whose period is over opens nothing',
      file: 'src/main/register/openRegister.ts',
      line: "if (isLapsed(row, clock().today)) throw new Refusal('AUTHORISATION_LAPSED');",
      tests: ['test/main/account/authorisation.test.ts'],
    },
    {
      promise: 'no register is opened on a share or in a synchronised folder',
      file: 'src/main/register/gate.ts',
      line: 'if (takesPlace.has(name)) refuseSharedPlace(options);',
      tests: ['test/main/register/sharedPlace.test.ts'],
    },
    {
      promise: 'at lock the window saves, the keys go, and the page begins anew',
      file: 'src/main/app/lock.ts',
      line: 'await register.end({ restart: true });',
      tests: ['test/main/app/lock.test.ts'],
    },
    {
      promise: 'at lock nothing shown stays in the window’s memory',
      file: 'src/main/app/lock.ts',
      line: "tellWindow({ kind: 'locked', reason });\n    resetWindow();",
      instead: "tellWindow({ kind: 'locked', reason });",
      tests: ['test/main/app/lock.test.ts'],
    },
  ],
};
