/** How many records the import of `stepProgram.ts` writes. The long form's do not fit into the memory for pages of great work. */
export const stepRows = Number(process.env['KOORDINAT_STEP_ROWS'] ?? 2000);
