export const officeCode = {
  officeType: { municipality: 'Kommune', healthTrust: 'Helseforetak' },
  language: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
} as const;
