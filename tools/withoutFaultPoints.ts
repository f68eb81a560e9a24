import type { Plugin } from 'vite';

const call = /^[ \t]*faultPoint\('[\w.]+'\);\n/gm;

/** Takes the calls of `faultPoint` out of what is built: a release has no place where it can be told to die. */
export const withoutFaultPoints = (): Plugin => ({
  name: 'without-fault-points',
  enforce: 'pre',
  transform(code, id) {
    return code.includes('faultPoint(') && id.includes('/src/main/')
      ? { code: code.replaceAll(call, '\n'), map: null }
      : null;
  },
});
