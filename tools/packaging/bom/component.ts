import type { OtherPart } from '../otherParts.ts';
import { folderName, type LockedPackage } from './lockFile.ts';

/** `required` is inside the app, `optional` is the binary of another system, `excluded` only builds and tests it. */
export type Scope = 'required' | 'optional' | 'excluded';

/** One component as CycloneDX 1.6 has it. */
export interface Component {
  type: 'library' | 'framework' | 'application';
  'bom-ref': string;
  name: string;
  version: string;
  purl?: string;
  scope?: Scope;
  hashes?: { alg: 'SHA-512'; content: string }[];
  licenses?: Licence[];
}

type Licence = { license: { id: string } | { name: string } } | { expression: string };

/** A package-URL; the `@` of a scope is written %40. */
export const packageUrl = (path: string, { name, version }: LockedPackage): string =>
  `pkg:npm/${(name ?? folderName(path)).replace('@', '%40')}@${version ?? ''}`;

/** A package of the registry, with the hash that npm holds it to. */
export function packageComponent(path: string, locked: LockedPackage, scope: Scope): Component {
  const purl = packageUrl(path, locked);
  const sha512 = /^sha512-(\S+)/.exec(locked.integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name: locked.name ?? folderName(path),
    version: locked.version ?? '',
    purl,
    scope,
    ...(sha512 && { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] }),
    ...(locked.license && { licenses: [licenceOf(locked.license)] }),
  };
}

/** What is shipped without being a package of the registry. */
export const otherComponent = ({ name, version, licence }: OtherPart): Component => ({
  type: 'library',
  'bom-ref': `koordinat:${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}@${version}`,
  name,
  version,
  scope: 'required',
  licenses: [licenceOf(licence)],
});

/** One licence by its SPDX id, several as an expression. */
const licenceOf = (text: string): Licence =>
  / (OR|AND|WITH) /.test(text) ? { expression: text } : { license: { id: text } };
