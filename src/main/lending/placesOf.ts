import { existsSync } from 'node:fs';

import type { SharedPlace } from '../../domain/office/sharedPlace.ts';
import { sharedPlace } from '../register/machinePlaces.ts';
import { pathsOf, type RegisterPaths } from '../register/registerPaths.ts';
import { copyPlaceOf, noteOf } from './homePlaces.ts';

interface Asked {
  registerPath: string;
  resourcesPath: string;
  loansFolder?: string;
  isHome?: boolean;
  placeOf?: (path: string) => SharedPlace | null;
}

/**
 * Where the register lies that is opened. One on a share is at home there, and what is opened is this machine's copy of it,
 * also while the share cannot be reached; so is one that the app was told is at home (a stick). In a folder that is synchronised a lease does not hold, so nothing is lent from there.
 */
export function placesOf(asked: Asked): { paths: RegisterPaths; homePath: string | null } {
  const { registerPath, resourcesPath, loansFolder, isHome, placeOf = sharedPlace } = asked;
  if (loansFolder !== undefined) {
    const copy = copyPlaceOf(registerPath, loansFolder, resourcesPath);
    const kind = placeOf(registerPath)?.kind;
    if (existsSync(noteOf(copy)) || kind === 'network' || (isHome && kind === undefined))
      return { paths: copy, homePath: registerPath };
  }
  return { paths: pathsOf(registerPath, resourcesPath), homePath: null };
}
