import { describe, expect, it } from 'vitest';

import { occasionOf } from '../../../src/domain/accessLog/occasion.ts';
import type { AccessAction } from '../../../src/domain/accessLog/visit.ts';

const actsOf = (told: string) =>
  told.split(', ').map((act) => {
    const [action = '', entity = ''] = act.split(' ');
    return { action: action as AccessAction, entity };
  });

describe('what a visit was about, where nobody was asked why', () => {
  it.each([
    ['read referral, read plan, change referral', 'work'],
    ['create person', 'work'],
    ['read person, read referral, read plan', 'case'],
    ['read letter', 'case'],
    ['read planContent, read followUp', 'case'],
    ['read person, read referralList, read plan, read family', 'person'],
    ['read nationalId', 'person'],
    ['read person, read accessLog', 'rights'],
    ['read accessReview', 'rights'],
    ['read privacy, create personBlock', 'rights'],
    ['read officeMeeting, read family', 'meeting'],
    ['read family', 'family'],
  ] as const)('%s: %s', (told, occasion) => expect(occasionOf(actsOf(told))).toBe(occasion));
});
