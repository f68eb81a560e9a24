/** A file's name without the eleven digits of a person, which never stand in the name of a file that leaves the register. */
export const withoutNationalId = (name: string): string => name.replaceAll(/\d{6}[\s-]?\d{5}/g, '…');
