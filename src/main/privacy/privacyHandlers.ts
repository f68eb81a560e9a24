import type { ModuleHandlers } from '../api/handlers.ts';
import { blockAccount, liftAccountBlock } from './block.ts';
import { approveDeletion, proposeDeletion, rejectDeletion } from './deletion.ts';
import { listDue } from './dueList.ts';
import { exportInsight } from './insight.ts';
import { printPrivacyDocument } from './privacyPaper.ts';
import { readPrivacyDocument, writePrivacyDocument } from './privacyDocuments.ts';
import { restrictPerson, unrestrictPerson } from './restriction.ts';
import { viewPrivacy } from './viewPrivacy.ts';
import { writeSettings } from '../office/settingsRepo.ts';

/** What a person has a right to, and what the office must be able to show. */
export const privacyHandlers: ModuleHandlers<'privacy'> = {
  ofPerson: (ctx, { personId }) => viewPrivacy(ctx, personId),
  block: (ctx, input) => blockAccount(ctx, input),
  liftBlock: (ctx, { id }) => liftAccountBlock(ctx, id),
  restrict: (ctx, input) => restrictPerson(ctx, input),
  liftRestriction: (ctx, input) => unrestrictPerson(ctx, input),
  insight: (ctx, input) => exportInsight(ctx, input),
  due: (ctx) => listDue(ctx),
  retentionYears: async ({ settings }) => settings.retentionYears,
  async changeRetentionYears({ db, audit }, years) {
    await writeSettings(db, { retentionYears: years });
    await audit.write({ action: 'change', entity: 'settings', detail: { retentionYears: years } });
    return {};
  },
  proposeDeletion: (ctx, input) => proposeDeletion(ctx, input),
  rejectDeletion: (ctx, input) => rejectDeletion(ctx, input),
  approveDeletion: (ctx, input) => approveDeletion(ctx, input),
  document: ({ db }, { document }) => readPrivacyDocument(db, document),
  writeDocument: (ctx, input) => writePrivacyDocument(ctx, input),
  printDocument: (ctx, input) => printPrivacyDocument(ctx, input),
};
