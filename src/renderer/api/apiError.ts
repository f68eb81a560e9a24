/** An error answer. `details` names fields and rules, never personal data. */
export class ApiError extends Error {
  readonly code: string;
  readonly details: unknown;

  constructor(code: string, details?: unknown) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
  }

  /** The broken rules by field: `{ receivedOn: 'beforeSent' }`; empty when the error is about the whole. */
  get fields(): Readonly<Record<string, string>> {
    const fields = (this.details as { fields?: unknown } | undefined)?.fields;
    if (Array.isArray(fields)) return Object.fromEntries(fields.map((name) => [String(name), 'invalid']));
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, string>) : {};
  }

  /** Seconds until one may try again, for WAIT. */
  get secondsLeft(): number | null {
    const seconds = (this.details as { secondsLeft?: unknown } | undefined)?.secondsLeft;
    return typeof seconds === 'number' ? seconds : null;
  }
}

/** The code of whatever was thrown. */
export const codeOf = (error: unknown): string => (error instanceof ApiError ? error.code : 'UNEXPECTED');
