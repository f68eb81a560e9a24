/** «Ingrid Fagerli» → «ingrid.fagerli»: a user name one can type on any keyboard. */
export const suggestedLoginName = (displayName: string): string =>
  displayName
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/[^a-z\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '.');
