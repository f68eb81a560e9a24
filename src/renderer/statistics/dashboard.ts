import { useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';

import { type ChartPalette, darkPalette, lightPalette } from '../../charts/palette.ts';
import type { IndicatorResult } from '../../contract/statistics.ts';
import type { IndicatorId } from '../../domain/statistics/indicator.ts';

/** One indicator of the answer. The register answers with every one of them. */
export function indicatorOf(indicators: readonly IndicatorResult[], id: IndicatorId): IndicatorResult {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** The chart's colours in the theme the window has now. */
export function useChartPalette(): ChartPalette {
  const { colorScheme } = useMantineColorScheme();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)') ?? false;
  const isDark = colorScheme === 'dark' || (colorScheme === 'auto' && systemIsDark);
  return isDark ? darkPalette : lightPalette;
}

/** Whether a group is that of those nothing is known of. */
export const isUnknownGroup = (group: string): boolean => group === 'unknown' || group === '';
