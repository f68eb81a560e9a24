import { describe, expect, it } from 'vitest';

import { ApiError, codeOf } from '../../../src/renderer/api/apiError.ts';
import { errorText } from '../../../src/renderer/api/errorText.ts';

describe('an error answer', () => {
  it('gives the broken rule of each field, also where the register only names the fields', () => {
    expect(new ApiError('RULE', { fields: { receivedOn: 'beforeSent' } }).fields).toEqual({ receivedOn: 'beforeSent' });
    expect(new ApiError('INVALID_INPUT', { fields: ['name'] }).fields).toEqual({ name: 'invalid' });
    expect(new ApiError('CONFLICT').fields).toEqual({});
    expect(new ApiError('CONFLICT', null).fields).toEqual({});
  });

  it('knows how long to wait', () => {
    expect(new ApiError('WAIT', { secondsLeft: 8 }).secondsLeft).toBe(8);
    expect(new ApiError('WAIT').secondsLeft).toBeNull();
  });

  it('has words in the language of the screen, and names a code nobody has written words for', () => {
    expect(errorText('nn', new ApiError('LOCKED'))).toContain('Lås opp for å halde fram');
    expect(errorText('nb', new ApiError('SOMETHING_NEW'))).toContain('(SOMETHING_NEW)');
    expect(codeOf(new TypeError('x'))).toBe('UNEXPECTED');
  });
});
