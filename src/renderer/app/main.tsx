import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './tokens.css';
import './base.css';

import { createRoot } from 'react-dom/client';

import { App } from './App.tsx';
import { lastLanguage } from './language.tsx';
import { styleNonce } from './styleNonce.ts';
import { fetchLanguage } from './windowLanguages.ts';

// The scroll lock under dialogs writes its own style element and looks for its nonce under this very name.
// oxlint-disable-next-line no-underscore-dangle
(globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = styleNonce();

const root = document.querySelector('#root');
await fetchLanguage(lastLanguage());
if (root) createRoot(root).render(<App />);
