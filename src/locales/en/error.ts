import type { error as nb } from '../nb/error.ts';
import type { Texts } from '../textTypes.ts';

export const error: Texts<typeof nb> = {
  UNEXPECTED: 'Something unexpected happened. What is saved is safe. Try again.',
  INVALID_INPUT: 'Something in the form cannot be accepted. Look over the fields and try again.',
  UNKNOWN_ROUTE: 'Koordinat does not know this action. Restart the program.',
  NOT_TRUSTED: "The action did not come from Koordinat's own window and was refused.",
  LOCKED: 'The register is locked. Unlock it to go on.',
  PERSON_BLOCKED: 'You have no access to this person. A leader can tell you why.',
  PERSON_RESTRICTED:
    'The processing of this information is restricted. A leader can lift the restriction on the person’s page.',
  FORBIDDEN: 'Your role does not give access to this. An administrator can change the role.',
  CONFLICT: 'Somebody else saved first. See what has changed, and try again.',
  NOT_FOUND: 'It no longer exists, or never did.',
  PROCESS_ENDED: 'The register stopped and was locked. What was saved is safe.',
  CANCELLED: 'Cancelled. Nothing has changed.',
  WRONG_NAME_OR_PASSWORD: 'Name or password is wrong',
  AUTHORISATION_LAPSED: 'Your access has run out. An administrator can prolong it.',
  WRONG_RECOVERY_KEY: 'The recovery key does not fit this register',
  RECOVERY_KEY_MISTYPED: 'The key is mistyped. Look over the groups once more.',
  WAIT: 'Wait a little before trying again.',
  PASSWORD_REFUSED: 'The password is not good enough. At least 15 characters or five words.',
  ACCOUNT_EXISTS: 'There is already an account with this user name.',
  ACCOUNT_UNKNOWN: 'The account does not exist.',
  LAST_ACCOUNT: 'The last administrator cannot be removed.',
  REGISTER_EXISTS: 'There is already a register here. It has not been touched.',
  REGISTER_MISSING: 'No register was found here.',
  OPEN_ELSEWHERE: 'The register is open elsewhere. Close it there first. Nothing has changed.',
  WRONG_KEY_OR_FOREIGN_FILE: 'The file is not this register, or the key does not fit. Nothing has changed.',
  WRONG_REGISTER: 'The file belongs to another register. Nothing has changed.',
  OLDER_COPY: 'The file is an older copy of the register. Nothing has changed.',
  GENERATION_OLDER: 'The file is an older copy of the register. Nothing has changed.',
  NOT_A_BACKUP: 'The file is not a backup made by Koordinat.',
  BACKUP_PLACE_MISSING: 'The folder for backups is not there. Put in the stick, or choose another folder.',
  SHARED_PLACE:
    'The register is on the network or in a folder that is synchronised. There two could change it at once without knowing, and something would be lost. Move the register and the key file to the computer’s own disk. The backups may well be in a shared place.',
  NOT_LENT: 'The register is not lent to this computer. Look again: it may have been brought back.',
  LENT_OUT: 'The register is lent to another computer. Nothing is changed.',
  LOAN_OVERDUE:
    'The loan has run out. An administrator can end it with a reason. If you have the register yourself, bring it back and fetch it again.',
  LEASE_LOST:
    'Somebody else has ended the loan, and the copy cannot be brought back. Nothing is merged, and the copy is kept here.',
  HOME_MOVED_ON:
    'Something else has been brought back since you fetched the register. Your copy cannot take its place. Nothing is merged, and the copy is kept here.',
  HOME_UNREACHABLE:
    'The shared place cannot be reached. Connect the computer to the office’s network, and try again. Nothing is changed.',
  HOME_NOT_CLOSED:
    'The register was copied to the shared place without being closed. Lock it where it was last open, close Koordinat, and copy both files again.',
  LOAN_NOTE_DAMAGED:
    'The note about the loan on this computer (the file that ends in .laan) is damaged. Nothing is changed. Ask IT for help.',
  CHANGED_MEANWHILE:
    'Something was saved while the register was brought back. Nothing is changed in the shared place. Try again.',
  BACKUP_DAMAGED: 'The backup is damaged and will not be used. Nothing is changed.',
  CHANGES_MISSING:
    'The latest changes are missing: the log file (-wal) beside the register is gone. Put it back, or restore a backup.',
  KEY_FILE_OLDER:
    'The key file is older than the register. It could let in somebody who has been removed. Nothing is changed.',
  NEWER_FILE: 'The register was made with a newer Koordinat. Update the program to open it.',
  OTHER_EDITION:
    'The register was made with a Koordinat that this one does not build on. Nothing has been changed. Use the one it was last opened with, or ask whoever supplies the program.',
  EMPTY_FILE: 'The file is empty.',
  NO_PERIODS:
    'No table by period was found. The line of periods must say the year, for example «2. tertial 2008» or «2015».',
  DAMAGED: 'The register file is damaged. Restore a backup. The damaged file has been kept.',
  DAMAGED_FILE: 'The file is damaged and cannot be read.',
  KEY_FILE_MISSING: 'The key file beside the register is missing. Restore a backup.',
  KEY_FILE_DAMAGED: 'The key file is damaged. Restore a backup.',
  KEY_FILE_EXISTS: 'There is already a key file here. It has not been touched.',
  KEY_FILE_NEWER: 'The key file was made with a newer Koordinat.',
  WEAK_PARAMETERS: 'The key file is too weakly protected and will not be used.',
  READ_ONLY:
    'The folder of the register cannot be written to. Nothing is changed. Move the register to a folder you can write to, or ask your IT department.',
  DISK_FULL: 'The disk is full. Nothing is half saved. Make room and try again.',
  NOTHING_TO_UNDO: 'There is nothing to undo here any more.',
  ALREADY_EXISTS: 'It exists already.',
  FILE_FAILED:
    'The file could not be saved there. Choose another place, or close the file if it is open in another program.',
  ATTACHMENT_TOO_LARGE: 'The file is larger than 20 MB. Divide it, or make a smaller version.',
  ATTACHMENT_KIND:
    'This kind of file cannot be attached. Use PDF, pictures (PNG, JPEG), text, Word, Excel, OpenDocument or RTF, without macros.',
  ALREADY_ATTACHED: 'The same file is attached to the case already.',
  FILE_NOT_READABLE: 'The file cannot be read.',
  FILE_IN_USE:
    'The file is held by another program, such as Word or a virus scanner. Close it, or try again in a moment. Nothing has changed.',
  FILE_NOT_WRITABLE: 'The file cannot be written there. Choose another place.',
  YEAR_NOT_OVER: 'The year is not over yet. The report can be approved from 1 January.',
  IMPORT_HAS_ERRORS: 'The list has errors that must be corrected first. Nothing is saved.',
  IMPORT_CHANGED_SINCE:
    'Some of what was imported has been changed since. The import cannot be undone without losing it.',
  STEP_NOT_ALLOWED: 'The case is not in a state where this can be done.',
  RULE: 'The details do not fit together. Look over the fields.',
  NATIONAL_ID_IN_NAME: 'A national identity number cannot be part of a file name.',
  TOO_LARGE: 'The file is too large.',
  NOT_A_SPREADSHEET: 'The file is not a spreadsheet or a text list.',
  ENCRYPTED_WORKBOOK: 'The spreadsheet is locked with a password. Save it without one and try again.',
  OLD_XLS_FORMAT: 'The spreadsheet is of the old type .xls. Save it as .xlsx and try again.',
  OTHER_SPREADSHEET_FORMAT:
    'The file is of another kind than .xlsx and .csv. Open it in the spreadsheet program, save it as .xlsx and try again.',
  NOT_A_CLOCK: 'Is no time of day. Write it as 09.00.',
  TO_BEFORE_FROM: 'The end date is before the start date.',
  RECEIVED_BEFORE_SENT: 'The received date is before the sent date.',
  DECIDED_BEFORE_RECEIVED: 'The decision is dated before the referral was received.',
  CLOSED_BEFORE_RECEIVED: 'The case was closed before the referral was received.',
};
