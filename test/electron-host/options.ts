/** How the host is to run; handed over as JSON in the environment by whoever starts it. */
export interface HostOptions {
  headless: boolean;
  width: number;
  height: number;
  /** The language that Chromium and `app.getLocale()` report, such as `nb-NO`. */
  locale: string;
  /** Opens a debugging port, so that a test can drive the page with Playwright. */
  forTests: boolean;
  /** The app that runs was packed: it is told so, and finds what lies beside its archive. */
  packed: boolean;
  /** How long each answer to the page waits, whether asked of main or fetched as a file: what a slow machine shows. */
  latencyMs: number;
}

export const HOST_OPTIONS_VARIABLE = 'KOORDINAT_ELECTRON_HOST';

const defaults: HostOptions = {
  headless: false,
  width: 1280,
  height: 800,
  locale: 'nb-NO',
  forTests: false,
  packed: false,
  latencyMs: 0,
};

export const hostOptions: HostOptions = {
  ...defaults,
  ...(JSON.parse(process.env[HOST_OPTIONS_VARIABLE] ?? '{}') as Partial<HostOptions>),
};
