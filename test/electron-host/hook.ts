import { registerHooks } from 'node:module';

/** `node --import …/hook.ts out/main/main.js`: the built app runs unmodified, with the host standing in for `electron`. */
const host = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: host, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
