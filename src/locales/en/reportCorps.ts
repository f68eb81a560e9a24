import type { reportCorps as nb } from '../nb/reportCorps.ts';
import type { Texts } from '../textTypes.ts';

export const reportCorps: Texts<typeof nb> = {
  staff: 'The coordinators',
  active_one: '{{when}}, {{count}} coordinator was in office.',
  active_other: '{{when}}, {{count}} coordinators were in office.',
  activeBefore: 'The year before, the number was {{count}}.',
  load: 'They coordinated for {{mean}} persons on average, and the one with most for {{most}}.',
  loadTable: 'Coordinators and persons per coordinator by unit, as of {{day}}',
  unit: 'Unit',
  coordinators: 'Coordinators',
  mean: 'Persons per coordinator',
  gathered: 'Small units together',
  gatheredNote:
    'Units with fewer than {{least}} coordinators are told of together, so that no figure is about one person.',
  training: 'Training',
  trained: '{{numerator}} of {{denominator}} coordinators had valid basic training, {{share}}.',
  lately: '{{numerator}} of {{denominator}} had had training in the last 24 months, {{share}}.',
  unknown_one: 'For {{count}} of them no training is registered.',
  unknown_other: 'For {{count}} of them no training is registered.',
  trainingTable: 'Share of the coordinators with training and fadder by unit, as of {{day}}',
  basics: 'Basic training',
  last24: 'Training last 24 mo.',
  hasFadder: 'Has a fadder',
  fadder: 'Fadder and supervision',
  withFadder: '{{numerator}} of {{denominator}} coordinators had a fadder, {{share}}.',
  perFadder_one: 'There was {{count}} fadder, and {{mean}} coordinators for each.',
  perFadder_other: 'There were {{count}} faddere, and {{mean}} coordinators for each.',
  noFaddere: 'The office had no faddere.',
  supervision:
    'In the year, {{numerator}} group supervisions were held. The goal was {{denominator}}, and {{share}} of it was reached.',
  trend: 'Over the years',
  trendTable: 'The coordinator corps at the end of each year',
  figure: 'Key figures',
  trendNote:
    'Supervision is of the whole year, the other figures of the last day. What is valid basic training follows the programmes as they are today.',
  trendFigure: 'Share of coordinators with valid basic training',
};
