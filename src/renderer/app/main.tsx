import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './tokens.css';
import './base.css';

import { createRoot } from 'react-dom/client';

import { call } from '../api/client.ts';
import { makeQueryClient } from '../api/queryClient.ts';
import { App } from './App.tsx';
import { lastLanguage } from './language.tsx';
import { styleNonce } from './styleNonce.ts';
import { fetchLanguage } from './windowLanguages.ts';

// The scroll lock under dialogs writes its own style element and looks for its nonce under this very name.
// oxlint-disable-next-line no-underscore-dangle
(globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = styleNonce();

// How the register stands is asked while the words to say it in are fetched: mostly the first thing drawn is the door.
const queries = makeQueryClient();
void queries.prefetchQuery({ queryKey: ['register.status', {}], queryFn: () => call('register.status', {}) });
await fetchLanguage(lastLanguage());
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App queries={queries} />);
