import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

import { commonHeaders, paperPolicy, windowPolicy } from './contentPolicy.ts';

/** The app's own address: pages come from the packed app, never from a file address and never from the net. */
export const APP_SCHEME = 'app';
const APP_HOST = 'koordinat';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

const NONCE_PLACEHOLDER = '__STYLE_NONCE__';
const PAPER_PREFIX = '/paper/';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** Documents waiting to be printed, by the token in their address. */
export type PaperDocuments = Map<string, string>;

/** Whether `address` is a page of this app. */
export function isAppUrl(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
}

/** Answers one request for `app://koordinat/…` from `rendererFolder`; anything else is refused. */
export async function answerPage(request: Request, rendererFolder: string, papers: PaperDocuments): Promise<Response> {
  const path = isAppUrl(request.url) ? decodedPath(request.url) : null;
  if (path === null || request.method !== 'GET') return refusal(400);
  if (path.startsWith(PAPER_PREFIX)) return paper(papers.get(path.slice(PAPER_PREFIX.length)));

  const ending = extname(path);
  // An address without a file ending is a place in the window; the window's router finds it.
  if (ending === '' || ending === '.html') return windowPage(rendererFolder);
  const contentType = contentTypes[ending];
  const file = insideFolder(rendererFolder, path);
  if (!contentType || !file) return refusal(404);
  try {
    return new Response(await readFile(file), { headers: { ...commonHeaders, 'content-type': contentType } });
  } catch {
    return refusal(404);
  }
}

async function windowPage(rendererFolder: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64url');
  const html = await readFile(join(rendererFolder, 'index.html'), 'utf8');
  return htmlResponse(html.replaceAll(NONCE_PLACEHOLDER, nonce), windowPolicy(nonce));
}

const paper = (html: string | undefined): Response =>
  html === undefined ? refusal(404) : htmlResponse(html, paperPolicy);

const htmlResponse = (html: string, policy: string): Response =>
  new Response(html, {
    headers: {
      ...commonHeaders,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  });

const refusal = (status: number): Response => new Response(null, { status, headers: commonHeaders });

/** The path with its escapes undone; null when it is malformed or holds a zero byte. */
function decodedPath(address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file that `path` means inside `folder`; null when it points out of it. */
function insideFolder(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}
