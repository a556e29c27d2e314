import base from './jest.config.js';

/**
 * What may come out otherwise on another version of Node, for `npm run test:node`: users run the action on Node 24, and
 * the commands on Node 20.19 or newer. All else is computed by the same source and calls nothing of Node's.
 */
const suites = [
  'bundle/**', // the program as it is shipped: processes, streams, signals, connections
  'adapters/**', // files, processes, sockets
  'runtime/**', // programs that Lambda runs on its own Node
  'job/trigger.test.ts',
  'cases/**', // the same config must give the same bytes on every Node: order of texts, numbers, hashes
  'diagnostics/**', // V8's tables of Unicode decide what is visible
  'security/**', // V8's regular expressions, and what starts processes
];

export default {
  ...base,
  testMatch: suites.map((suite) => `<rootDir>/__tests__/${suite.replace('**', '**/*.test.ts')}`),
};
