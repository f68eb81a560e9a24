import type { MadeFile } from '../../../contract/document.ts';
import { call } from '../../api/client.ts';
import { bytesOf, htmlOf, pdfName, type TakeOutTarget } from './madeFile.ts';

export type PutOut = { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'printed' | 'givenUp' };

/** Puts a file that the register made where the user says, or on paper. */
export async function putOut(target: TakeOutTarget, { fileName, base64 }: MadeFile): Promise<PutOut> {
  if (target === 'print') {
    const { printed } = await call('app.print', { html: htmlOf(base64) });
    return { kind: printed ? 'printed' : 'givenUp' };
  }
  const { saved, name } = await (target === 'pdf'
    ? call('app.printToPdf', { html: htmlOf(base64), suggestedName: pdfName(fileName) })
    : call('app.saveFile', { suggestedName: fileName, bytes: bytesOf(base64) }));
  return saved ? { kind: 'saved', name: name ?? fileName } : { kind: 'givenUp' };
}
