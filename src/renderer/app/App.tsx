import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Gate } from './Gate.tsx';
import { lastLanguage, LanguageProvider } from './language.tsx';
import { styleNonce } from './styleNonce.ts';
import { cssVariables, theme } from './theme.ts';

/** The whole window: theme, questions, messages, and the gate that decides what stands behind them. */
export function App({ queries }: { queries: QueryClient }) {
  // Until the register has told its own; `main.tsx` has fetched it.
  const [language] = useState(lastLanguage);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <DatesProvider settings={{ firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <QueryClientProvider client={queries}>
          <Notifications className="messages" position="bottom-center" limit={3} zIndex={400} role="status" />
          <LanguageProvider language={language}>
            <ErrorBoundary>
              <Gate />
            </ErrorBoundary>
          </LanguageProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
