import type { lending as nb } from '../nb/lending.ts';
import type { Texts } from '../textTypes.ts';

export const lending: Texts<typeof nb> = {
  fetch: {
    title: 'Fetch the register',
    lead: 'The register is at home in a shared place, and nobody has it. When you fetch it, it lies on this computer, and nobody else can work in it until you bring it back.',
    again:
      'Fetching was interrupted last time. The register stands as lent to this computer, and you can fetch it now.',
    go: 'Fetch the register',
    working: 'Fetching a copy, opening and checking it …',
  },
  lent: {
    title: 'The register is lent out',
    since: '{{who}} has it on the computer {{machine}} since {{since}}, until {{until}}.',
    sinceHere:
      '{{who}} has it on this computer since {{since}}, until {{until}}, but started Koordinat in another way. Start it as you usually do, for example from the same shortcut.',
    overdue: '{{who}} has it on the computer {{machine}} since {{since}}. The loan ran out {{until}}.',
    way: 'Ask for it to be brought back. If it is urgent and it does not come, an administrator can take it over when the loan has run out.',
    unknown: 'Who has it cannot be read: the file about the loan is damaged.',
    look: 'Look again',
  },
  takeOver: {
    title: 'The loan has run out',
    lead: 'If the register is still in use there, ask for it to be brought back. An administrator can end the loan and fetch the register as it was when it was lent. What has been done on the other computer since cannot be brought back then.',
    reason: 'Why is the loan ended?',
    reasonHelp: 'Stands in the log. Write nothing about patients or users.',
    go: 'End the loan and fetch the register',
  },
  away: {
    title: 'The shared place cannot be reached',
    text: 'The register is at home there. Connect the computer to the office’s network, and look again. Nothing is changed.',
  },
  who: 'Who are you?',
  password: 'Password',
  foot: 'Everything is encrypted, here and in the shared place. Nothing else is sent over the network.',
  side: 'A register in a shared place is lent to one computer at a time. That way two never change it at once.',
  strip: {
    mine: 'The register is lent to this computer until {{until}}.',
    overdue: 'The loan ran out {{until}}.',
    overdueText:
      'An administrator can take the register over at any moment, and then what you do here cannot be brought back. Bring it back now.',
    unreachable: 'The register is lent to this computer until {{until}}.',
    unreachableText:
      'The shared place cannot be reached now. You can go on working, and bring the register back when it is there again.',
    lost: 'Somebody else has ended the loan.',
    lostText:
      'What has been done here since you fetched the register cannot be brought back, and nothing is merged. Print what must be carried on. Then lock the register and fetch it again. The copy here is set aside, not deleted.',
    checkIn: 'Bring it back',
    checkingIn: 'Bringing it back …',
    extend: 'Extend',
    extended: 'The loan is extended.',
  },
  door: {
    here: 'The register is lent to this computer until {{until}}.',
    overdue: 'The loan ran out {{until}}. Unlock and bring it back.',
    lost: 'Somebody else has ended the loan, and the copy here cannot be brought back. Unlock to see what must be carried on, or fetch the register again. The copy is set aside, not deleted.',
    fetchAgain: 'Fetch the register again',
    back: 'Back to unlocking',
  },
  rule: {
    title: 'Loans',
    intro:
      'Applies when the register is at home in a shared place and lent to one computer at a time. If it is not back when the loan has run out, an administrator can take it over.',
    days: 'A loan lasts so many working days',
    help: '1 is to the end of the next working day. At most 20.',
    saved: 'Saved',
  },
};
