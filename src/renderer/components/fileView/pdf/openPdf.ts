import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?worker&url';

GlobalWorkerOptions.workerSrc = workerAddress;

/**
 * Opens a PDF from memory, in a worker of our own pages. Nothing in the document runs, and nothing is fetched but the
 * two decoders of scanned pictures that are shipped with the app.
 */
export function openPdf(content: Uint8Array): { document: Promise<PDFDocumentProxy>; close: () => void } {
  const task = getDocument({
    // The worker takes what it is given over: it gets a copy.
    data: content.slice(),
    enableXfa: false,
    // WebAssembly would need a wider content policy; the same decoders in JavaScript do.
    useWasm: false,
    wasmUrl: new URL('/pdf/', window.location.href).href,
    stopAtErrors: false,
  });
  return { document: task.promise, close: () => void task.destroy() };
}
