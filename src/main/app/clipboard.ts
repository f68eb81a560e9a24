import { clipboard, ClipboardItem } from 'electron';

/** Puts a table or a picture on the clipboard. The window itself has no access to it. */
export async function copyForOthers(copied: { text: string; html: string } | { png: string }): Promise<void> {
  const item =
    'png' in copied
      ? { 'image/png': new Blob([Buffer.from(copied.png, 'base64')], { type: 'image/png' }) }
      : { 'text/plain': copied.text, 'text/html': copied.html };
  await clipboard.write([new ClipboardItem(item)]);
}
