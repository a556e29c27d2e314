import base from './jest.config.js';

/** Tests in a real browser: they need Chromium, which `.ci/run` installs and `npm test` does without. */
export default { ...base, testMatch: ['<rootDir>/__tests__/browser/*.browser.ts'], verbose: true };
