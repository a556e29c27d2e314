import { afterAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { deleteRepository } from '../support/account.ts';
import { deploy, destroyToNothing, expectNoChange, folderOf } from '../support/project.ts';
import { started } from '../support/runs.ts';

const stack = 'lab-npm-pr-10';
const packaging = { type: 'stacktape-image-buildpack', properties: { entryfilePath: 'src/job.js' } };
const manifest = { name: 'job', version: '1.0.0', dependencies: { ms: '^2.1.0' } };
const lock = {
  name: 'job',
  version: '1.0.0',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': manifest,
    'node_modules/ms': {
      version: '2.1.2',
      resolved: 'https://registry.npmjs.org/ms/-/ms-2.1.2.tgz',
      integrity: 'sha512-sGkPx+VjMtmA6MX27oA4FBFELFCZZ4S4XqeGOXCv68tT+jb3vk/RyaKWP0PTKyWtmLSM0b+adUTEvbs1PEaH2w==',
    },
  },
};
const folder = folderOf({
  'batch-jobs.yml': stringify({
    serviceName: 'lab-npm',
    resources: {
      timer: { type: 'batch-job', properties: { container: { packaging }, resources: { cpu: 1, memory: 256 } } },
    },
  }),
  'package.json': JSON.stringify(manifest),
  'package-lock.json': JSON.stringify(lock),
  'src/job.js': `const ms = require('ms');
console.log(ms(JSON.parse(process.env.STP_TRIGGER_EVENT_DATA).hours * 3600000, { long: true }));
`,
});

afterAll(async () => {
  await destroyToNothing(folder, 'pr-10', stack);
  await deleteRepository('batch-job/lab-npm/preview');
});

test('a JavaScript program with a third-party package is installed by npm ci inside Docker, bundled, and runs', async () => {
  const done = await deploy(folder, 'pr-10');
  expect(done.stderr).toMatch(/RUN .*\["npm","ci"/);
  expect(await started(stack, 'Timer', { hours: 48 })).toMatchObject({ status: 'SUCCEEDED', logs: ['2 days'] });
  expectNoChange(await deploy(folder, 'pr-10'));
});
