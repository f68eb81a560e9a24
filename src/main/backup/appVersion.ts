import packageJson from '../../../package.json' with { type: 'json' };

/** The edition of the app, as it stands in package.json. */
export const appVersion: string = packageJson.version;
