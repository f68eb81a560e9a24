import { SaxesParser } from 'saxes';
import { SpreadsheetError } from './spreadsheetError.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come without namespace prefix: some programs write `<x:row>` for `<row>`. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Feeds one XML part to the handler as it is inflated. Malformed XML and any document type declaration (the door of
 * external entities and entity bombs; no workbook has one) are refused as DAMAGED_FILE.
 */
export async function readXml(part: string, chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ position: false });
  const refuse = (reason: string): never => {
    throw new SpreadsheetError('DAMAGED_FILE', { part, reason });
  };
  parser.on('error', () => refuse('xml'));
  parser.on('doctype', () => refuse('doctype'));
  const { open, text, close } = handler;
  if (open) parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes as XmlAttributes));
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
