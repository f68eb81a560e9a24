import { casePages } from './casePages.ts';
import { corpsPages } from './corpsPages.ts';
import { figurePages } from './figurePages.ts';
import { officePages } from './officePages.ts';
import type { Page } from './page.ts';

/** Every address of the window and the page that stands there, by the rooms of the menu. */
export const pages: readonly Page[] = [...casePages, ...corpsPages, ...figurePages, ...officePages];
