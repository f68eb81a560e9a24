import type { Language } from '../domain/office/officeType.ts';
import { roundHalfUp } from '../domain/statistics/share.ts';

const noBreakSpace = '\u00a0';

/** «1 234,5» with a no-break space between thousands; English writes 1,234.5. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : noBreakSpace);
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : (language === 'en' ? '.' : ',') + fraction);
}

/** A share 0–1 as «8,4 %»; English writes 8.4%. */
export function formatPercent(language: Language, share: number, decimals = 1): string {
  return (
    formatNumber(language, roundHalfUp(share * 100, decimals), decimals) +
    (language === 'en' ? '%' : `${noBreakSpace}%`)
  );
}
