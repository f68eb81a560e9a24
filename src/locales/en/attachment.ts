import type { attachment as nb } from '../nb/attachment.ts';
import type { Texts } from '../textTypes.ts';

export const attachment: Texts<typeof nb> = {
  title: 'Attachments',
  add: 'Attach a file',
  addHelp: 'PDF, pictures, text, Word, Excel, OpenDocument or RTF. At most 20 MB.',
  none: 'No attachments.',
  added: '{{name}} is attached.',
  addedBy: '{{day}}, {{by}}',
  show: 'Show {{name}}',
  more: 'More about {{name}}',
  saveCopy: 'Save a copy …',
  remove: 'Remove …',
  removed: '{{name}} is removed.',
  removedLine: 'Removed {{day}} by {{by}}: {{because}}',
  removedShow_one: 'Show one that is removed',
  removedShow_other: 'Show {{count}} that are removed',
  kinds: {
    pdf: 'PDF',
    png: 'Picture',
    jpeg: 'Picture',
    text: 'Text',
    word: 'Word',
    excel: 'Excel',
    openDocument: 'OpenDocument',
    rtf: 'RTF',
  },
  size: { kB: '{{size}} kB', MB: '{{size}} MB' },
  copy: {
    title: 'The copy leaves the register',
    text: 'The file is no longer encrypted. Who saved it, when and why stands in the log.',
    label: 'What will the copy be used for?',
    help: 'The answer stands in the log. Do not write names of people.',
    go: 'Choose where to save it',
    saved: '{{name}} is saved.',
  },
  removal: {
    title: 'Remove {{name}}',
    text: 'The file is deleted and cannot be brought back. Who removed it, when and why stays.',
    label: 'Why is it removed?',
    help: 'For instance: attached to the wrong case.',
    go: 'Delete the file',
  },
  view: {
    note: 'Shown from the register. Nothing is saved on the computer.',
    page: 'Page {{page}} of {{pages}}',
    broken:
      'The file cannot be shown. It may be damaged or locked with a password. Save a copy to open it in another program.',
  },
  pending: {
    help: 'The file is taken into the register when the referral is registered. It stays where it is on the computer.',
    takeAway: 'Leave out {{name}}',
    failed: '{{name}} was not attached: {{why}}',
    again: 'Choose the file again on the case.',
  },
};
