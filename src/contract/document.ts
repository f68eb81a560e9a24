import { z } from 'zod';

/** How a document is taken out of the register: PDF and paper are made from html by the window. */
export const documentFormats = ['docx', 'html'] as const;

/** A file as it crosses to the window. */
export const madeFile = z.object({ fileName: z.string(), mimeType: z.string(), base64: z.string() });
export type MadeFile = z.infer<typeof madeFile>;
