import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { learn } from './texts.ts';

// For whoever runs outside the window and may be asked for any language at any time.
learn('nb', nb);
learn('nn', nn);
learn('en', en);
