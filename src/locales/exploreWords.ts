import type { LetterLanguage, Language } from '../domain/office/officeType.ts';
import { unknownGroup } from '../domain/statistics/breakdown.ts';
import { type ExploreDimension, type ExploreFilter, narrowedBy } from '../domain/statistics/explore/exploreFilter.ts';
import { periodFromKey, type PeriodKey } from '../domain/statistics/explore/explorePeriod.ts';
import type { ExploredId } from '../domain/statistics/indicatorAbout.ts';
import { indicatorAbout } from '../domain/statistics/indicatorAbout.ts';
import { formatsFor } from './formats.ts';
import { textsFor } from './texts.ts';

/** What periods, groups and filters are called: on screen, in what is copied, and on the command line. */
export function exploreWords(language: Language | LetterLanguage) {
  const t = textsFor(language)('indicator');
  const code = textsFor(language)('code');
  const formats = formatsFor(language);

  /** «0–5 år», «Omfattende», «Fastlege», or the office's own word. */
  const group = (dimension: ExploreDimension, name: string): string => {
    if (name === unknownGroup) return t('unknownGroup');
    if (dimension === 'ageGroup') return t('years', { ages: name.replace('-', '–') });
    if (dimension === 'needClass') return code(`needClass.${name as 'limited'}`);
    if (dimension === 'gender') return code(`gender.${name as 'female'}`);
    if (dimension === 'referrerType') return code(`referrerType.${name as 'gp'}`);
    return dimension === 'specialty' ? code(`specialty.${name as 'somatic'}`) : name;
  };

  /** «2025», «2. tertial 2025», «per 30.06.2025». A state is named by its last day. */
  const period = (key: PeriodKey): string => {
    const found = periodFromKey(key);
    if (found === null) return key;
    if (found.kind === 'day') return t('period.day', { day: formats.day(found.to) });
    return t(`period.${found.kind}`, { n: found.n, year: found.year });
  };

  return {
    group,
    period,
    /** «per 31.12.2025», or «i 2025 (01.01.2025–31.12.2025)»: what was counted when. */
    counted: (id: ExploredId, { from, asOf }: { readonly from: string; readonly asOf: string }): string =>
      indicatorAbout[id].measured === 'onDay'
        ? t('countedOn', { day: formats.day(asOf) })
        : t('countedIn', { from: formats.day(from), to: formats.day(asOf) }),
    /** «Alder: 0–5 år, 6–12 år; Område: Nord». Empty where nothing narrows. */
    filter: (filter: ExploreFilter): string =>
      narrowedBy(filter)
        .map((one) => `${t(`dimension.${one}`)}: ${filter[one].map((name) => group(one, name)).join(', ')}`)
        .join('; '),
  };
}
