import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isOffline } from '../../src/door/environment.ts';
import { type Inputs, readArguments } from '../../src/door/inputs.ts';
import { regionInput, regionNote, requestsOf, stageInput, unreadNote } from '../../src/door/requests.ts';
import { folderWith } from '../adapters/node/disk.ts';

const facts = {
  root: '.',
  stage: 'dev',
  region: 'eu-west-1',
  entry: 'index.js',
  inActions: true,
  pullRequest: { kind: 'none', why: 'nothing' } as const,
};
const of = (
  command: Inputs['command'],
  values: Inputs['values'],
  environment: Record<string, string> = {},
  more: { inActions?: boolean } = {},
) => requestsOf({ command, values } as Inputs, environment, { ...facts, ...more });

describe('requestsOf', () => {
  test('passes the confirmation and the id of the repository to deploy and destroy', () => {
    const { changes, destruction } = of('deploy', { confirm: 'dev' }, { GITHUB_REPOSITORY_ID: '77' });
    expect(changes).toMatchObject({ confirm: 'dev', origin: { repositoryId: '77' } });
    expect(destruction).toEqual({ confirm: 'dev', allowDelete: [], repositoryId: '77' });
  });

  test('passes the losses that inputs allow, and whether images are refreshed', () => {
    const given = { 'allow-replace': 'A', 'allow-delete': 'B', 'allow-interrupt': 'C, D', 'refresh-images': 'true' };
    expect(of('deploy', given).changes).toMatchObject({
      allow: { replace: ['A'], delete: ['B'], interrupt: ['C', 'D'] },
      refreshImages: true,
    });
    expect(of('plan', { 'refresh-images': 'false' }).changes).toMatchObject({
      allow: { replace: [], delete: [], interrupt: [] },
      refreshImages: false,
    });
  });

  test.each([
    ['0', 0],
    ['20', 20],
    [undefined, undefined],
  ])('passes max-changes %s as %s', (given, maxChanges) => {
    expect(of('deploy', given === undefined ? {} : { 'max-changes': given }).changes.maxChanges).toBe(maxChanges);
  });

  test('names the flags in a command to run next by which it is about the same stack, if it reads them', () => {
    const given = { 'project-name': 'shop', config: 'jobs/night jobs.yml', 'aws-region': 'eu-west-1' };
    const atPrompt = { inActions: false };
    const { commandLine } = of('doctor', given, {}, atPrompt).doctor();
    expect(commandLine('deploy --stage dev')).toMatch(
      / deploy --stage dev --aws-region eu-west-1 --project-name shop --config 'night jobs.yml'/,
    );
    expect(commandLine('bootstrap')).toMatch(/ bootstrap --aws-region eu-west-1 --project-name shop/);
    expect(of('doctor', {}, {}, atPrompt).doctor().commandLine('validate')).toMatch(
      / validate( --working-directory \S+)?$/,
    );
  });

  test('passes neither at a prompt, unless it is given', () => {
    const { changes, destruction } = of('destroy', { 'allow-delete': 'A, B' });
    expect([changes.confirm, changes.origin]).toEqual([undefined, {}]);
    expect(destruction).toEqual({ confirm: undefined, allowDelete: ['A', 'B'], repositoryId: undefined });
  });
});

describe('regionInput', () => {
  const refusal = (environment: Record<string, string>): unknown => {
    try {
      return regionInput({ command: 'deploy', values: {} } as unknown as Inputs, environment);
    } catch (error) {
      return error;
    }
  };

  test('says what a prompt or a workflow lacks where no region is known', () => {
    expect(refusal({})).toMatchObject({ code: 'door/missing-input', hint: expect.stringContaining('aws configure') });
    const hint = expect.stringMatching(/under `with:`.*variable .* has no value here/);
    expect(refusal({ GITHUB_ACTIONS: 'true' })).toMatchObject({ code: 'door/missing-input', hint });
    expect(refusal({ GITHUB_ACTIONS: 'true', AWS_REGION: 'eu-west-1' })).toBe('eu-west-1');
  });
});

describe('run with local', () => {
  const local = (values: Inputs['values'] = {}) => ({ command: 'run', values: { local: 'true', ...values } }) as Inputs;
  const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE' };

  test('needs neither stage, region nor credentials', () => {
    expect([stageInput(local(), false), regionInput(local(), {})]).toEqual(['dev', 'us-east-1']);
    expect(regionNote(local(), {})).toContain('us-east-1 is assumed');
    expect(() => stageInput({ command: 'run', values: {} } as unknown as Inputs, false)).toThrow(
      'The stage is missing',
    );
  });

  test('calls AWS only for a stage that is named, which then needs a region', () => {
    expect(isOffline(local(), keys)).toBe(true);
    expect(isOffline(local({ stage: 'dev' }), keys)).toBe(false);
    expect(isOffline(local({ stage: 'dev' }), {})).toBe(true);
    expect(regionInput(local(), keys)).toBe('us-east-1');
    expect(() => regionInput(local({ stage: 'dev' }), keys)).toThrow('The AWS region is not known');
  });
});

describe('the smoke runs of preview', () => {
  const smokeOf = (values: Inputs['values']) => of('preview', values).smoke();

  test('are none without smoke-run, and else each job once, with an empty event and half an hour by default', async () => {
    expect(await smokeOf({ 'smoke-run-minutes': '5' })).toBeUndefined();
    const smoke = await smokeOf({ 'smoke-run': 'report, etl\nreport' });
    expect(smoke).toMatchObject({ jobs: ['report', 'etl'], minutes: 30, event: { kind: 'text', text: '{}' } });
    expect(smoke?.commandLine('runs')).toBe('batch-job runs');
    expect(await smokeOf({ 'smoke-run': 'etl', 'smoke-run-minutes': '5', 'event-file': 'a.json' })).toMatchObject({
      minutes: 5,
      event: { kind: 'file', path: 'a.json' },
    });
  });

  test('are refused with an event that is no JSON, or two events', async () => {
    await expect(smokeOf({ 'smoke-run': 'etl', event: '{' })).rejects.toThrow();
    await expect(smokeOf({ 'smoke-run': 'etl', event: '{}', sample: 'sqs' })).rejects.toThrow();
  });
});

describe('the issuer that bootstrap trusts', () => {
  const issuerOf = (values: Inputs['values'], environment: Record<string, string>, root: string) =>
    requestsOf({ command: 'bootstrap', values } as Inputs, environment, { ...facts, root }).bootstrap.issuer;

  test('is that of the input, else of GITHUB_SERVER_URL, else of the remote, else of github.com', async () => {
    const clone = await folderWith({
      '.git/HEAD': '',
      '.git/config': '[remote "origin"]\n\turl = git@ghes.example.com:acme/jobs.git\n',
    });
    const server = { GITHUB_SERVER_URL: 'https://octocorp.ghe.com' };
    expect(issuerOf({ 'oidc-issuer': 'https://a.example' }, server, clone)).toBe('https://a.example');
    expect(issuerOf({}, server, clone)).toBe('https://token.actions.octocorp.ghe.com');
    expect(issuerOf({}, {}, clone)).toBe('https://ghes.example.com/_services/token');
    expect(issuerOf({}, {}, await folderWith({}))).toBe('https://token.actions.githubusercontent.com');
  });
});

test('init knows on which GitHub the repository is', async () => {
  const clone = await folderWith({
    '.git/HEAD': '',
    '.git/config': '[remote "origin"]\n\turl = https://ghes.example.com/acme/jobs.git\n',
    'tool/dist/index.js': '',
  });
  const programOf = (environment: Record<string, string>) =>
    requestsOf({ command: 'init', values: {} } as Inputs, environment, {
      ...facts,
      root: clone,
      entry: join(clone, 'tool/dist/index.js'),
    }).init().program;
  expect(programOf({})).toMatchObject({ uses: './.github/actions/batch-job', ownRunners: true });
  const hosted = programOf({ GITHUB_SERVER_URL: 'https://github.com' });
  expect([hosted.uses, hosted.ownRunners]).toEqual(['$/.github/actions/batch-job', undefined]);
});

describe('the folder of a config', () => {
  const folderOf = (root: string, environment: Record<string, string> = {}) =>
    requestsOf({ command: 'plan', values: {} } as Inputs, environment, { ...facts, root }).request.folder;

  test('counts from the top of the checkout, so that two configs of one repository have two names', async () => {
    const top = await folderWith({ '.git/HEAD': '', 'jobs/nightly/batch-jobs.yml': '', 'batch-jobs.yml': '' });
    expect([top, join(top, 'jobs'), join(top, 'jobs/nightly')].map((root) => folderOf(root))).toEqual([
      '.',
      'jobs',
      'jobs/nightly',
    ]);
  });

  test('counts from the workspace of a step if there is no .git, and is the top elsewhere', async () => {
    const workspace = await folderWith({ 'jobs/batch-jobs.yml': '' });
    const inStep = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace };
    expect(folderOf(join(workspace, 'jobs'), inStep)).toBe('jobs');
    expect(folderOf(join(workspace, 'jobs'))).toBe('.');
    expect(folderOf(await folderWith({ 'batch-jobs.yml': '' }), inStep)).toBe('.');
  });
});

describe('the notes at the begin of a run', () => {
  test('name the flags that the command does not read', () => {
    expect(unreadNote(readArguments(['validate', '--wait-minutes', '5', '--stage', 'dev']))).toBe(
      'validate does not read --wait-minutes.',
    );
    expect(unreadNote(readArguments(['deploy', '--wait-minutes', '5', '--stage', 'dev']))).toBeUndefined();
  });

  test('name the region that is assumed because none is given', () => {
    const compile = readArguments(['compile', '--stage', 'dev']);
    expect(regionNote(compile, {})).toContain('us-east-1 is assumed');
    expect(regionNote(compile, { AWS_REGION: 'eu-central-1' })).toBeUndefined();
    expect(regionNote(readArguments(['compile', '--aws-region', 'eu-central-1']), {})).toBeUndefined();
    expect(regionNote(readArguments(['validate']), {})).toContain('us-east-1 is assumed');
    expect(regionNote(readArguments(['init']), {})).toBeUndefined();
  });
});

test.each([
  [true, 'under `with:`'],
  [false, '--stage dev'],
])('a missing stage is asked for as it is written there (in a step: %j)', (inActions, says) => {
  expect(() => stageInput(readArguments(['deploy']), inActions)).toThrow(
    expect.objectContaining({ code: 'door/missing-input', hint: expect.stringContaining(says) }),
  );
});

/** Returns the id of the run whose report `comment` posts, for an event and its payload. */
const reportRun = async (name: string, payload: string, run: string | undefined = '5001') => {
  const root = await folderWith({ 'event.json': payload });
  const environment = {
    ...{ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: join(root, 'event.json') },
    ...(run ? { GITHUB_RUN_ID: run } : {}),
  };
  const pullRequest = { kind: 'none', why: '' } as const;
  const facts = { root, stage: 'dev', region: 'us-east-1', entry: '', inActions: true, pullRequest };
  return requestsOf(readArguments(['comment']), environment, facts).comment.reportRun;
};

describe('the run whose report is posted', () => {
  test('is this one', async () => {
    expect(await reportRun('pull_request', '{"workflow_run":{"id":77}}')).toBe(5001);
    expect(await reportRun('pull_request', '{}', '')).toBeUndefined();
  });

  test('is the one that the workflow_run event names', async () => {
    expect(await reportRun('workflow_run', '{"workflow_run":{"id":77}}')).toBe(77);
  });

  test.each(['', '[]', '{"workflow_run":{"id":"77"}}', '{"workflow_run":{"id":-1}}', '{"workflow_run":null}'])(
    'is this one, of which there is no other report, where the event %j names none',
    async (payload) => expect(await reportRun('workflow_run', payload)).toBe(5001),
  );
});
