import { useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';

import { type ChartPalette, darkPalette, lightPalette } from '../../charts/palette.ts';

/** The chart's colours in the theme the window has now. */
export function useChartPalette(): ChartPalette {
  const { colorScheme } = useMantineColorScheme();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)') ?? false;
  const isDark = colorScheme === 'dark' || (colorScheme === 'auto' && systemIsDark);
  return isDark ? darkPalette : lightPalette;
}
