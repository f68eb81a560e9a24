import { ActionIcon, Button, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { theme } from '../../../src/renderer/app/theme.ts';

const tagOf = (button: ReactNode) =>
  /<button[^>]*>/.exec(renderToStaticMarkup(<MantineProvider theme={theme}>{button}</MantineProvider>))?.[0];

test('a button at work is not switched off, which would take the focus from it', () => {
  for (const button of [
    <Button key="words" loading>
      Lagre
    </Button>,
    <ActionIcon key="icon" loading aria-label="Lagre" />,
  ]) {
    expect(tagOf(button)).toContain('aria-disabled="true"');
    expect(tagOf(button)).not.toMatch(/ disabled=/);
  }
});

test('a button that cannot be pressed is switched off, at work or not', () => {
  expect(tagOf(<Button disabled>Lagre</Button>)).toMatch(/ disabled=/);
  expect(
    tagOf(
      <Button disabled loading>
        Lagre
      </Button>,
    ),
  ).toMatch(/ disabled=/);
  expect(tagOf(<Button>Lagre</Button>)).not.toMatch(/disabled/);
});

test('a button is no sender of a form unless it says so', () => {
  expect(tagOf(<Button>Lagre</Button>)).toContain('type="button"');
  expect(tagOf(<Button type="submit">Lagre</Button>)).toContain('type="submit"');
});
