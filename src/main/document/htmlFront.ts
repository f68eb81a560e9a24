import { officeLines } from '../../domain/document/officeLines.ts';
import type { LetterHead, PaperDocument } from '../../domain/document/paper.ts';
import { escaped } from './htmlText.ts';

/** How a document begins: the office, the heading, when it was made; a letter with its head. */
export function frontHtml(document: PaperDocument, made: string): string[] {
  if (document.head) return letterFront(document, document.head);
  return [
    // A document that begins across has its front on the same sheet.
    `<header class="front${document.parts[0]?.isWide ? ' wide' : ''}">`,
    `<p class="office">${officeLines(document).map(escaped).join('<br>')}</p>`,
    `<h1>${escaped(document.heading)}</h1>`,
    `<p class="made">${escaped(made)}</p>`,
    document.remark ? `<p class="remark">${escaped(document.remark)}</p>` : '',
    '</header>',
  ];
}

function letterFront(document: PaperDocument, { logo, receiver, facts, note }: LetterHead): string[] {
  // The office's name stands beside the picture, so the picture says nothing more to who does not see it.
  const picture = logo ? `<img class="logo" alt="" src="data:${logo.mimeType};base64,${logo.base64}">` : '';
  return [
    '<header class="front letter">',
    `<div class="sender">${picture}<p>${officeLines(document).map(escaped).join('<br>')}</p></div>`,
    '<div class="address">',
    `<p class="receiver">${receiver.map(escaped).join('<br>')}</p>`,
    `<dl class="reference">${facts.map(({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`).join('')}</dl>`,
    '</div>',
    `<p class="exempt">${escaped(note)}</p>`,
    `<h1>${escaped(document.heading)}</h1>`,
    '</header>',
  ];
}
