/**
 * The moments of the work that a crash would meet, by name: what is done is said by the name. A test kills the process at
 * each of them and looks at what is left. A release knows none of this: the build takes the calls out (tools/withoutFaultPoints.ts).
 */
export const faultPoints = [
  'keyFile.temporaryWritten',
  'keyFile.temporarySynced',
  'keyFile.renamed',
  'transaction.begun',
  'transaction.worked',
  'transaction.committed',
  'greatWork.pastTheLog',
  'greatWork.backToTheLog',
  'migrate.begun',
  'migrate.done',
  'backup.copied',
  'backup.copyChecked',
  'backup.containerWritten',
  'backup.containerChecked',
  'backup.named',
  'restore.keyFileUnpacked',
  'restore.unpacked',
  'restore.triedOut',
  'restore.databaseNamed',
  'restore.keyFileNamed',
  'rotate.copied',
  'rotate.encrypted',
  'rotate.checked',
  'rotate.databaseReady',
  'rotate.keyInForce',
  'rotate.databaseNamed',
  'checkOut.noted',
  'checkOut.leaseBroken',
  'checkOut.leased',
  'checkIn.sent',
  'checkIn.announced',
  'checkIn.delivered',
  'checkIn.leaseEnded',
  'checkIn.copyRemoved',
] as const;
export type FaultPoint = (typeof faultPoints)[number];

/** Which point the process ends at: its name, or name:n for the n-th time it is passed. */
export const faultVariable = 'KOORDINAT_FAULT_POINT';

const passed = new Map<FaultPoint, number>();

/** Ends the process as a power cut would, where a test has asked for it. Stands on a line of its own, so that the build finds it. */
export function faultPoint(point: FaultPoint): void {
  const asked = process.env[faultVariable];
  if (asked === undefined) return;
  const times = (passed.get(point) ?? 0) + 1;
  passed.set(point, times);
  const [name, which = '1'] = asked.split(':');
  if (name === point && Number(which) === times) process.kill(process.pid, 'SIGKILL');
}
