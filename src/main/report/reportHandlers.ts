import { type ReportChapter, reportChapters } from '../../domain/report/chapter.ts';
import { isHidden } from '../../domain/document/block.ts';
import { chosenEdition } from '../../domain/report/edition.ts';
import { printedChapters, wholeOutline } from '../../domain/report/outline.ts';
import type { ReportDocument } from '../../domain/report/reportDocument.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { documentFile } from '../document/documentFile.ts';
import { writeSettings } from '../office/settingsRepo.ts';
import { approveReport } from './approveReport.ts';
import { chosenReport } from './chosenReport.ts';
import { readComments, saveComment } from './commentRepo.ts';
import { copiedPanel } from './copiedPanel.ts';
import { dashboardPaper } from './dashboardPaper.ts';
import { countPart } from './countPart.ts';
import { readEditions } from './editionRepo.ts';
import { lastDayOf } from './readYear.ts';
import { reportFile } from './reportFile.ts';
import { reportMaterial } from './reportMaterial.ts';
import { yearsToReport } from './reportYearsRepo.ts';

const hiddenIn = (document: ReportDocument, chapter: ReportChapter): number =>
  (document.chapters.find(({ id }) => id === chapter)?.blocks ?? [])
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : []))
    .filter(isHidden).length;

export const reportHandlers: ModuleHandlers<'report'> = {
  years: ({ db, today }) => yearsToReport(db, today),

  async count({ db, today, settings, reference }, { of, part }) {
    if ('year' in of && chosenEdition(await readEditions(db, of.year), of.edition)) return {};
    const figures = 'year' in of ? { asOf: lastDayOf(of.year, today), denominatorId: null } : of;
    await countPart(db, part, { ...figures, settings, reference });
    return {};
  },

  async get(ctx, input) {
    const { document, edition, editions } = await chosenReport(ctx, input);
    const now = await readComments(ctx.db, input.year);
    const before = await readComments(ctx.db, input.year - 1);
    return {
      document,
      edition,
      editions,
      outline: wholeOutline(ctx.settings.reportOutline),
      comments: reportChapters.map((chapter) => ({
        chapter,
        text: now.get(chapter)?.text ?? '',
        version: now.get(chapter)?.version ?? 0,
        lastYear: before.get(chapter)?.text ?? null,
      })),
      hidden: reportChapters.map((chapter) => ({ chapter, count: hiddenIn(document, chapter) })),
    };
  },

  async comment({ db, account, now, audit }, { year, chapter, version, text }) {
    const saved = await saveComment(db, { year, chapter, text, accountId: account.id, at: now }, version);
    if (!saved) throw new Refusal('CONFLICT');
    await audit.write({
      action: version === 0 ? 'create' : 'change',
      entity: 'reportComment',
      entityId: saved.id,
      detail: { year, chapter },
    });
    return { version: saved.version, savedAt: now };
  },

  async arrange({ db, audit }, { outline }) {
    await writeSettings(db, { reportOutline: wholeOutline(outline) });
    const detail = { chapters: printedChapters(wholeOutline(outline)).map(({ id }) => id) };
    await audit.write({ action: 'change', entity: 'reportOutline', detail });
    return {};
  },

  async approve(ctx, input) {
    const { id, number, note } = await approveReport(ctx, input);
    const detail = { year: input.year, number };
    await ctx.audit.write({ action: 'create', entity: 'reportEdition', entityId: id, ground: note, detail });
    return { number };
  },

  async exportDashboard(ctx, { asOf, denominatorId, language, format, ground }) {
    const material = await reportMaterial(ctx, { asOf, denominatorId, language });
    await ctx.audit.write({ action: 'export', entity: 'dashboard', ground, detail: { asOf, language, format } });
    const name = `statistikk-${asOf}-${language}`;
    return documentFile(dashboardPaper(material, ctx.today), { name, format, fontFile: ctx.reference.fontFile });
  },

  async copyPanel(ctx, { panel, asOf, denominatorId, language }) {
    const material = await reportMaterial(ctx, { asOf, denominatorId, language });
    // No ground is asked: what is copied tells of nobody, small numbers are hidden in it.
    await ctx.audit.write({ action: 'export', entity: 'dashboardPanel', detail: { panel, asOf, language } });
    return copiedPanel(panel, material, ctx.reference.fontFile);
  },

  async export(ctx, { extent, format, ground, ...choice }) {
    const { year, language } = choice;
    const { document, edition } = await chosenReport(ctx, choice);
    const detail = { year, language, extent, format, ...(edition && { edition: edition.number }) };
    await ctx.audit.write({ action: 'export', entity: 'report', ground, detail });
    return reportFile(document, { extent, format, fontFile: ctx.reference.fontFile });
  },
};
