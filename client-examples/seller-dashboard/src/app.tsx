import { MantineProvider } from '@mantine/core';
import { RouterProvider } from 'react-router/dom';
import { LanguageProvider } from './i18n/language-provider';
import { router } from './routes';
import { SessionGate } from './session/session-gate';
import { theme } from './styles/theme';

/** Appearance, language, session, pages: each stands on the one before. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <LanguageProvider>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </LanguageProvider>
    </MantineProvider>
  );
}
