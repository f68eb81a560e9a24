import { createContext } from 'react';

import type { InputAt } from '../api/paths.ts';

/** What the figures of the page are of: the day, the denominator, and the language of what is taken out. */
export const FiguresOf = createContext<Omit<InputAt<'report.copyPanel'>, 'panel'> | null>(null);
