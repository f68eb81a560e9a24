import type { Day } from '../calendar/day.ts';
import type { CriterionTheme } from '../criterion/criterion.ts';
import type { NeedClass } from '../person/codes.ts';

/** Written form of Norwegian that a municipality has decided on (målloven § 5); `neutral` when it has not. */
export type WrittenForm = 'nb' | 'nn' | 'neutral';

/** The files of reference data that are shipped with the product. */
export const shippedFacts = [
  'municipalities',
  'formerMunicipalities',
  'cityDistricts',
  'postalCodes',
  'nationalFigures',
  'criteria',
] as const;

/** Every file of reference data says where its facts come from and when they were fetched (a year or a day). */
export interface Sourced {
  readonly source: string;
  readonly retrieved: string;
}

export interface Municipality {
  /** Four digits, with a leading zero for Oslo. */
  readonly number: string;
  readonly name: string;
  /** Sámi and Kven names. */
  readonly otherNames: readonly string[];
  readonly countyNumber: string;
  readonly countyName: string;
  readonly writtenForm: WrittenForm;
  /** Nine digits; empty where the source had none. */
  readonly organisationNumber: string;
  /** Inhabitants on 1 January, by year. */
  readonly population: Readonly<Record<string, number>>;
  /** Inhabitants by age on the file's `agesOn`; 80+ is part of 67+. */
  readonly ages: Readonly<Record<'0-17' | '18-66' | '67+' | '80+', number>>;
}

/** resources/reference/municipalities.json */
export interface MunicipalityFile extends Sourced {
  readonly agesOn: Day;
  readonly municipalities: readonly Municipality[];
}

/** resources/reference/city-districts.json: six digits, the kommune's four first. */
export interface CityDistrictFile extends Sourced {
  readonly cityDistricts: readonly { readonly number: string; readonly name: string }[];
}

export interface FormerMunicipalityNumber {
  readonly number: string;
  readonly name: string;
  /** More than one where the municipality was divided: then nobody can tell from the number alone. */
  readonly becameNumbers: readonly string[];
}

/** resources/reference/former-municipality-numbers.json: numbers in use until `lastDay`. */
export interface FormerMunicipalityFile extends Sourced {
  readonly lastDay: Day;
  readonly formerNumbers: readonly FormerMunicipalityNumber[];
}

/** resources/reference/postal-codes.json: [postal code, place, municipality number]. */
export interface PostalCodeFile extends Sourced {
  readonly postalCodes: readonly (readonly [code: string, place: string, municipalityNumber: string])[];
}

/**
 * What a national figure counts. `homeCareRecipients`: recipients of helsetjenester i hjemmet and/or praktisk bistand on 31 December, the
 * denominator of `planShare` and `coordinatorShare`. The two `planSharePart…` are parts of a need class's share and add up to it; they
 * are not shares of an age group.
 */
export const nationalIndicators = [
  'homeCareRecipients',
  'planShare',
  'planSharePartUnder67',
  'planSharePartFrom67',
  'coordinatorShare',
  'serviceRecipientsInYear',
  'serviceRecipientsChange',
  'populationShareWithServices',
  'rehabilitationPlanShare',
  'rehabilitationRecipientsReported',
  'rehabilitationRecipientsInYear',
  'rehabilitationNeedShare',
  'institutionRehabilitationPlanShare',
] as const;
export type NationalIndicator = (typeof nationalIndicators)[number];

export interface NationalFigure {
  readonly indicator: NationalIndicator;
  readonly year: number;
  /** `NO` for the country, otherwise a county number. */
  readonly region: string;
  readonly needClass: NeedClass | 'all';
  /** The source's own age group, such as `18-49`, or `all`. */
  readonly ageGroup: string;
  readonly value: number;
  /** Decimals as published: show no more, 9 is not 9.0. */
  readonly decimals: number;
  readonly unit: 'count' | 'percent';
  /** Bokmål. */
  readonly note: string | null;
  /** Index in the file's `pages`. */
  readonly page: number;
}

/** From `firstYear` a series is counted in a new way; a line is not drawn across it. */
export interface SeriesBreak {
  readonly indicator: NationalIndicator;
  readonly firstYear: number;
  readonly note: string;
}

/** Years without a published figure: shown as a gap, never filled in. */
export interface SeriesGap {
  readonly indicator: NationalIndicator;
  readonly years: readonly number[];
  readonly note: string;
}

/** resources/reference/national-figures.json */
export interface NationalFigureFile extends Sourced {
  /** Addresses of the pages that the figures stand on. */
  readonly pages: readonly string[];
  readonly breaks: readonly SeriesBreak[];
  readonly gaps: readonly SeriesGap[];
  readonly figures: readonly NationalFigure[];
}

/** resources/reference/criteria.json: the 46 of R chapter 5 in words of our own, by number. */
export interface CriterionFile extends Sourced {
  readonly criteria: readonly {
    readonly number: number;
    readonly theme: CriterionTheme;
    readonly nb: string;
    readonly nn: string;
  }[];
}
