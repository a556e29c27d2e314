import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { judgeShape } from '../../../src/config/judge.ts';
import { jobExample } from '../../../src/schema/job-example.ts';

/** Returns the hints about a job whose packaging has a type and these properties. */
const hintsFor = (type: string, properties: string): (string | undefined)[] =>
  judgeShape(parse(jobExample(`container: {packaging: {type: ${type}, properties: {${properties}}}}`))).map(
    ({ hint }) => hint,
  );

const buildpack = 'stacktape-image-buildpack';
const dockerfile = 'custom-dockerfile';
const remove = 'Remove it: the buildpack starts the entry file itself. A command of your own needs custom-dockerfile.';

test.each([
  [
    buildpack,
    'entrypoint: src/job.ts',
    'Did you mean `entryfilePath`? The buildpack starts that file itself; a command of your own needs custom-dockerfile.',
  ],
  [buildpack, 'entryfilePath: a.ts, entrypoint: src/job.ts', remove],
  [buildpack, 'entryfilePath: a.ts, command: [node, a.js]', remove],
  [dockerfile, 'buildContextPath: ., dockerfile: prod.Dockerfile', 'Did you mean `dockerfilePath`?'],
  [dockerfile, 'context: .', 'Did you mean `buildContextPath`?'],
  [buildpack, 'entryfilePath: a.py, languageSpecificConfig: {pythonVersion: 3.15}', 'The newest is 3.14.'],
  ['stacktape-buildpack', 'entryfilePath: a.ts', 'Did you mean `stacktape-image-buildpack`?'],
])('a packaging %s with {%s} has one complaint, whose hint leads to no other', (type, properties, hint) => {
  expect(hintsFor(type, properties)).toEqual([hint]);
});
