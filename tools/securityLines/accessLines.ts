import type { SecurityLine, SecuritySection } from './securityLine.ts';

const dispatch = 'src/main/api/dispatch.ts';
const privacy = 'test/main/privacy/privacy.test.ts';
const reads = 'test/main/api/readsAreLogged.test.ts';
const deleted = 'test/main/privacy/deletePerson.test.ts';
const chain = 'test/main/security/auditChain.test.ts';
const lending = 'test/main/lending/lending.test.ts';

const inDispatch = (promise: string, line: string, test: string, instead?: string): SecurityLine => ({
  promise,
  file: dispatch,
  line,
  tests: [test],
  ...(instead === undefined ? {} : { instead }),
});

/** Audit, access, privacy. */
export const accessLines: SecuritySection = {
  title: 'Audit, access, privacy',
  lines: [
    inDispatch(
      'who lacks the permission is refused',
      'authorise(register, route.access);',
      'test/main/api/access.test.ts',
    ),
    {
      promise: 'an order that leaves no line fails',
      file: 'src/main/api/trail.ts',
      line: 'if (lines === 0) throw new Error(`the command ${path} left no audit line`);',
      tests: [chain],
    },
    inDispatch('a command that leaves no line is rolled back', 'trail.mustHaveLine();', chain),
    {
      promise: 'an order about the register as a whole that leaves no line fails',
      file: 'src/main/register/aloneRoutes.ts',
      line: 'trail.mustHaveLine();',
      tests: [chain],
    },
    {
      promise: 'who signs in leaves a line',
      file: 'src/main/register/gate.ts',
      line: "await log(db, { action: 'signIn', entity: 'account', entityId: accountId, ground });",
      tests: [chain],
    },
    {
      promise: 'who extends a loan leaves a line',
      file: 'src/main/lending/extendLoan.ts',
      line: "log(db, { action: 'change', entity: 'loan', entityId: note.lease.loanId, detail: { until } }),",
      instead: 'Promise.resolve(db),',
      tests: [lending],
    },
    {
      promise: 'who brings the register home leaves a line, and it comes home too',
      file: 'src/main/lending/checkIn.ts',
      line: 'await register.database.inTransaction((db) => log(db, line));',
      tests: [lending],
    },
    {
      promise: 'who gives the register another data key leaves a line',
      file: 'src/main/register/encryptAnew.ts',
      line: "await log(db, { action: 'change', entity: 'dataKey', detail: { epoch } });",
      tests: ['test/main/register/rotateDataKey.test.ts'],
    },
    inDispatch(
      'a route is looked up among own properties',
      'Object.hasOwn(table, key) ? table[key] : undefined;',
      'test/main/api/access.test.ts',
      'table[key];',
    ),
    inDispatch(
      'input that does not fit goes no further',
      'if (parsed.success) return parsed.data;',
      'test/main/api/access.test.ts',
      'return input;',
    ),
    inDispatch('a request may not name whom the account is shut out from', 'guard.checkInput(open);', privacy),
    inDispatch('no line, and so no act, about whom the account is shut out from', 'guard.checkLine(entry);', privacy),
    inDispatch(
      'lists come without whom the account is shut out from',
      'return guard.shown(route.many ? { ...(result as object), leftOut } : result);',
      privacy,
      'return result;',
    ),
    {
      promise: 'a restricted person is changed by nobody',
      file: 'src/main/privacy/personGuard.ts',
      line: "else if (restricted.has(personId) && !isRight) throw new Refusal('PERSON_RESTRICTED');",
      tests: [privacy],
    },
    {
      promise: 'who opens a record leaves a line with the person',
      file: 'src/main/person/personHandlers.ts',
      line: "await audit.read(row.id, 'person');",
      tests: [reads],
    },
    {
      promise: 'who asks for a number leaves a line with the reason',
      file: 'src/main/person/personHandlers.ts',
      line: "await audit.read(row.id, 'nationalId', ground);",
      tests: ['test/main/person/person.test.ts'],
    },
    {
      promise: 'who opens a case leaves a line with the person',
      file: 'src/main/referral/referralHandlers.ts',
      line: "await ctx.audit.read(found.personId, 'referral');",
      tests: [reads],
    },
    {
      promise: 'who opens a list leaves a line with how many',
      file: 'src/main/person/personHandlers.ts',
      line: "await audit.note({ action: 'read', entity: 'personList', detail: { rows: rows.length, total } });",
      tests: [reads],
    },
    {
      promise: 'who searches leaves a line with how many were found',
      file: 'src/main/search/searchHandlers.ts',
      line: "if (hits > 0) await ctx.audit.note({ action: 'read', entity: 'search', detail: { hits } });",
      tests: [reads],
    },
    {
      promise: 'a number is masked until it is asked for',
      file: 'src/main/person/personHandlers.ts',
      line: 'nationalId === null ? null : maskNationalId(nationalId);',
      instead: 'nationalId;',
      tests: ['test/main/person/person.test.ts'],
    },
    {
      promise: 'a made-up number is refused in a real register',
      file: 'src/main/person/personHandlers.ts',
      line: 'refuseBroken(brokenPersonRules(fields, { today: ctx.today, allowSynthetic }));',
      tests: ['test/main/person/person.test.ts'],
    },
    {
      promise: 'a line of the log that was changed is found',
      file: 'src/main/security/auditChain.ts',
      line: 'if (auditHash(line) !== line.hash) return false;',
      tests: [chain],
    },
    {
      promise: 'a line that was taken out is found',
      file: 'src/main/security/auditChain.ts',
      line: 'line.seq !== head.seq + 1 || line.prevHash !== head.hash || ',
      tests: [chain],
    },
    {
      promise: 'nobody clears lines without a deletion that says so',
      file: 'src/main/security/auditChain.ts',
      line: 'return carriedDigest(line) === clearedDigest(vouchedFor);',
      instead: 'return carriedDigest(line) !== clearedDigest(vouchedFor) || true;',
      tests: [deleted],
    },
    {
      promise: 'a deletion takes a second person',
      file: 'src/main/privacy/deletion.ts',
      line: "if (!mayApprove(proposal, account.id)) refuseBroken({ id: 'ownProposal' });",
      tests: [privacy],
    },
    {
      promise: 'a deletion waits while a case runs',
      file: 'src/main/privacy/deletion.ts',
      line: 'if (!kept || kept.facts.isRunning) return refuseRunning();',
      instead: 'if (!kept) return refuseRunning();',
      tests: [privacy],
    },
    {
      promise: 'a deletion takes the drafts about the person',
      file: 'src/main/privacy/deletePerson.ts',
      line: 'const drafts = await deleteDrafts(db, ids, bearings);',
      instead: 'const drafts = deleteDrafts.length - deleteDrafts.length;',
      tests: [deleted],
    },
    {
      promise: 'a deletion takes the free text of the log',
      file: 'src/main/privacy/deletePerson.ts',
      line: 'const lines = await clearLines(db, { personIds, ids: [...ids], bearings }, seq);',
      instead: 'const lines: Awaited<ReturnType<typeof clearLines>> = [];',
      tests: [deleted],
    },
    {
      promise: 'a cell that a spreadsheet would run is made harmless',
      file: 'src/main/spreadsheet/cellSafety.ts',
      line: "return isFormulaLike(text) ? `'${text}` : text;",
      instead: 'return text;',
      tests: ['test/main/spreadsheet/cellSafety.test.ts'],
    },
    {
      promise: 'a list with whole numbers leaves a line for each person',
      file: 'src/main/listExport/listTable.ts',
      line: "await audit.read(personId, 'nationalId', choice.ground);",
      tests: ['test/main/listExport/listExport.test.ts'],
    },
  ],
};
