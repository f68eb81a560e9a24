import type { Language } from '../../../domain/office/officeType.ts';
import { formatsFor } from '../../../locales/formats.ts';
import { textsFor } from '../../../locales/texts.ts';

interface KeyPaper {
  language: Language;
  /** Nine groups with a space between. */
  recoveryKey: string;
  officeName: string;
  madeAt: Date;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const madeOn = ({ language, madeAt }: KeyPaper): string =>
  formatsFor(language).day(
    [madeAt.getFullYear(), madeAt.getMonth() + 1, madeAt.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );

/** The sheet for the locked cabinet, as a whole document: the office, the date, nine numbered groups, how it is used. */
export function recoveryKeyPage(paper: KeyPaper): string {
  const t = textsFor(paper.language)('firstStart');
  const groups = paper.recoveryKey
    .split(' ')
    .map((group, index) => `<td><small>${index + 1}</small> ${escaped(group)}</td>`);
  const rows = [0, 3, 6].map((from) => `<tr>${groups.slice(from, from + 3).join('')}</tr>`).join('');
  return `<!doctype html>
<html lang="${paper.language}"><head><meta charset="utf-8"><title>${escaped(t('key.paperTitle'))}</title><style>
@page { size: A4; margin: 25mm }
body { font: 12pt/1.5 'Source Sans 3', 'Segoe UI', sans-serif; color: #000 }
h1 { font-size: 20pt; margin: 0 0 6mm }
table { border-collapse: collapse; margin: 8mm 0; width: 100% }
td { border: 1px solid #666; padding: 5mm; font: 18pt/1 'Consolas', 'Menlo', 'DejaVu Sans Mono', monospace; letter-spacing: .12em }
small { font: 9pt 'Source Sans 3', sans-serif; color: #555; letter-spacing: 0 }
</style></head><body>
<h1>${escaped(t('key.paperTitle'))}</h1>
<p>${escaped(t('key.paperOffice'))}: <strong>${escaped(paper.officeName)}</strong><br>${escaped(t('key.paperDate'))}: ${madeOn(paper)}</p>
<table>${rows}</table>
<p>${escaped(t('key.paperUse'))}</p>
<p><strong>${escaped(t('key.paperAdvice'))}</strong></p>
</body></html>`;
}

/** The same as plain text for a memory stick; read by any machine. */
export function recoveryKeyText(paper: KeyPaper): string {
  const t = textsFor(paper.language)('firstStart');
  const groups = paper.recoveryKey.split(' ').map((group, index) => `${index + 1}  ${group}`);
  return [
    t('key.paperTitle'),
    '',
    `${t('key.paperOffice')}: ${paper.officeName}`,
    `${t('key.paperDate')}: ${madeOn(paper)}`,
    '',
    ...groups,
    '',
    t('key.paperUse'),
    t('key.paperAdvice'),
    '',
  ].join('\r\n');
}
