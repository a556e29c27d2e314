import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lineRedactor } from '../../src/diagnostics/secret-lines.ts';
import type { Door } from '../../src/door/create-world.ts';
import { enter } from '../../src/door/door.ts';
import type { Log } from '../../src/door/log.ts';
import { makeAccount } from '../fakes/account.ts';
import { commentOn } from '../fakes/comment-request.ts';
import { makeWorld } from '../fakes/world.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** Secrets of every form, each with the part that must be hidden; built here so that no scanner reports a leak. */
const canaries: Readonly<Record<string, readonly [text: string, secret: string]>> = {
  aws: [`AKIA${'Q7CANARY'.repeat(2)}`, 'Q7CANARYQ7'],
  awsBehindALetter: [`xAKIA${'Q5CANARY'.repeat(2)}`, 'Q5CANARYQ5'],
  secretKey: [`AWS_SECRET_ACCESS_KEY=${'c4naryKey/'.repeat(4)}`, 'c4naryKey/c4'],
  sessionToken: [`IQoJb3JpZ2luX2Vj${'c4narySession'.repeat(6)}`, 'c4narySessionc4'],
  github: [`ghp_${'c4nary'.repeat(6)}`, 'c4naryc4nary'],
  githubApp: [
    `ghs_12_${base64url('{"alg":"RS256"}')}.${base64url('{"canary":1}')}.c4nary-app-signature`,
    'c4nary-app-signature',
  ],
  jwe: [`${base64url('{"alg":"dir","enc":"A256GCM"}')}..c4naryNonce.c4naryText.c4naryTag`, 'c4naryT'],
  basic: [
    `AUTHORIZATION: basic ${base64(`x-access-token:ghp_${'b4nary'.repeat(6)}`)}`,
    base64(`x-access-token:ghp_${'b4nary'.repeat(6)}`),
  ],
  encoded: [base64(`{"token":"ghp_${'d4nary'.repeat(6)}"}`), base64(`{"token":"ghp_${'d4nary'.repeat(6)}"}`)],
  slash: ['postgres://admin:c4/nary@db.example/x', 'c4/nary'],
  at: ['postgres://admin:c4@nary2@db.example/x', 'c4@nary2'],
  gitlab: [`glpat-${'c4-nary-9X'.repeat(2)}`, 'c4-nary-9X'],
  jsonTwice: [JSON.stringify(JSON.stringify({ password: 'c4nary-tw1ce' })), 'c4nary-tw1ce'],
  yaml: ['user: me\npassword: c4nary-y4ml', 'c4nary-y4ml'],
  flag: ['run --password c4nary-fl4g', 'c4nary-fl4g'],
  flagWithSign: ['run --password=c4nary-s1gn', 'c4nary-s1gn'],
  url: [encodeURIComponent('password=c4nary-ur1'), 'c4nary-ur1'],
  jsonInUrl: [encodeURIComponent('{"password":"c4nary-js0n"}'), 'c4nary-js0n'],
  header: ['X-Api-Key: c4nary-he4der', 'c4nary-he4der'],
  bearer: ['Authorization: Bearer c4nary-be4rer', 'c4nary-be4rer'],
  cookie: ['Cookie: theme=dark; sid=c4nary-c00kie', 'c4nary-c00kie'],
  xml: ['<password>c4nary-xm1</password>', 'c4nary-xm1'],
  connection: ['Server=db;Pwd=c4nary-pw1;Port=1', 'c4nary-pw1'],
  curl: ['curl -u me:c4nary-cur1 https://host', 'c4nary-cur1'],
  mysql: ['mysql -pc4nary-mysq1 shop', 'c4nary-mysq1'],
  pair: ['- name: DB_PASSWORD\n  value: c4nary-p4ir', 'c4nary-p4ir'],
};
const all = Object.values(canaries).map(([text]) => text);

const config = (value: string, more = '') => `serviceName: shop
resources:
  report:
    type: batch-job
    properties:
      container:
        packaging: { type: prebuilt-image, properties: { image: busybox } }
        environment:
          - { name: TEXT, value: ${JSON.stringify(value)} }
      resources: { cpu: 1, memory: 900 }
stackConfig:
  outputs:
    - { name: Address, value: ${JSON.stringify(value)} }
${more}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'canaries-'));
  for (const name of ['output', 'summary', 'state']) writeFileSync(join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the door as a step in a fake world; returns every output that people read, by name. */
const step = async (command: string, text: string, account = makeAccount()) => {
  const fake = makeWorld([], account, text);
  let log = '';
  const build = (_inputs: unknown, _environment: unknown, { console, print }: Log): Door => ({
    world: { ...fake.world, console, print },
    close: () => {},
    request: { repository: 'acme/svc', stage: 'dev', region: 'us-east-1' },
    changes: { origin: {}, allow: { replace: [], delete: [] } },
    compared: {},
    comment: commentOn({ mode: 'always' }),
    destruction: { confirm: 'dev', allowDelete: [] },
    doctor: () => ({
      namesStage: true,
      expectedAccounts: [],
      format: 'text',
      commandLine: (words) => `batch-job ${words}`,
    }),
    drift: { ignore: '', failOnDrift: false, keepsIssue: true, remediate: false },
    ...{ previews: {}, sweeping: { keepDays: 30 } },
    bootstrap: {
      ...{ environment: 'production', namesEnvironment: false, givenRegion: undefined, deploys: false },
      ...{ folder: '.', issuer: 'https://issuer.example' },
    },
    init: () => {
      throw new Error('nothing begins here');
    },
    smoke: async () => undefined,
    commandLine: (words) => words,
    runs: () => {
      throw new Error('nothing begins here');
    },
  });
  const code = await enter({
    words: [],
    environment: {
      GITHUB_ACTIONS: 'true',
      INPUT_COMMAND: command,
      INPUT_STAGE: 'dev',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    },
    entry: 'dist/index.js',
    out: (line) => {
      log += line;
    },
    err: (line) => {
      log += line;
    },
    signal: new AbortController().signal,
    createWorld: build,
  });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  // The step output `outputs` and three files contain values unchanged: docs/comment.md.
  const outputs = read('output').replace(/^outputs<<(\S+)\n[\s\S]*?\n\1$/gm, '');
  const theirs = new Set(['template.json', 'effective-config.yml', 'outputs.json']);
  return {
    code,
    raw: read('output'),
    account: fake.account,
    channels: {
      log,
      outputs,
      summary: read('summary'),
      comment: fake.pull.comments.map(({ body }) => body).join('\n'),
      ...Object.fromEntries(Object.entries(fake.files).filter(([name]) => !theirs.has(name))),
    },
  };
};

const leaksIn = (channels: Readonly<Record<string, string>>): string[] =>
  Object.entries(channels).flatMap(([channel, text]) =>
    Object.entries(canaries).flatMap(([form, [, secret]]) => (text.includes(secret) ? [`${form} in ${channel}`] : [])),
  );

const everything = all.join(' ');

describe('in a step, a secret of any form', () => {
  test.each(['deploy', 'outputs'])(
    'that is an output of the stack is in no output of %s but `outputs`',
    async (command) => {
      const first = await step('deploy', config(everything));
      expect(first.code).toBe(0);
      expect(leaksIn(first.channels)).toEqual([]);
      const { code, channels, raw } = await step(command, config(everything), first.account);
      expect(code).toBe(0);
      expect(leaksIn(channels)).toEqual([]);
      expect(channels.log).toContain('(hidden)');
      expect(raw).toContain(canaries.github?.[0]);
    },
  );

  test.each(Object.keys(canaries))('(%s) is in no output of a plan that changes it', async (form) => {
    const [text = ''] = canaries[form] ?? [];
    const { account } = await step('deploy', config(text));
    const { code, channels } = await step('plan', config(`${text} 2`), account);
    expect(code).toBe(0);
    expect(leaksIn(channels)).toEqual([]);
    expect(channels.comment).toContain('(hidden)');
  });

  test.each<[string, (text: string) => string]>([
    ['an unknown key', (text) => config('x', `${JSON.stringify(text)}: 1\n`)],
    ['the name of a resource', (text) => config('x').replace('report:', `${JSON.stringify(text)}:`)],
    [
      'an unknown directive',
      (text) =>
        config('x').replace('memory: 900', `memory: ${JSON.stringify(`$Format(${JSON.stringify(text)}, $no())`)}`),
    ],
    ['a wrong type', (text) => config('x').replace('cpu: 1', `cpu: ${JSON.stringify(text)}`)],
    ['a tag', (text) => config('x').replace('image: busybox', `image: ${JSON.stringify(`busybox:${text}`)}`)],
  ])('in a diagnostic about %s is in no output: not in failure-reason, diagnostics or a hint', async (_, written) => {
    for (const text of all) {
      const { code, channels } = await step('plan', written(text));
      expect([code, leaksIn(channels)]).toEqual([code, []]);
    }
  });

  test('that is the name of a resource is in no hint, also without the characters that a name must not have', async () => {
    const [text = ''] = canaries.github ?? [];
    const { code, channels } = await step('validate', config('x').replace('report:', `${text}:`));
    expect(code).toBe(1);
    for (const channel of Object.values(channels)) expect(channel.toLowerCase()).not.toContain(text.replace('_', ''));
    expect(channels.outputs).toMatch(/failure-reason|diagnostics/);
  });

  test('is in no output if AWS quotes it as the reason why a deployment or a deletion failed', async () => {
    const { account } = await step('deploy', config('1'));
    account.cloud.failures.set('ReportJobDefinition', `Invalid request: ${everything}`);
    const failed = await step('deploy', config('2'), account);
    expect(failed.code).toBe(1);
    expect(leaksIn(failed.channels)).toEqual([]);
    expect(failed.channels.outputs).toMatch(/failure-reason<<\S+\n.*\(hidden\)/);
    account.cloud.failures.clear();
    account.cloud.undeletable.set('ReportJobDefinition', `It is in use by ${everything}`);
    const destroyed = await step('destroy', config('2'), account);
    expect(destroyed.code).toBe(1);
    expect(leaksIn(destroyed.channels)).toEqual([]);
    expect(destroyed.channels.outputs).toMatch(/failure-reason<<\S+\n.*\(hidden\)/);
  });
});

describe('lines of a program', () => {
  const body = Array.from({ length: 5 }, (_, index) => `MIIEc4nary${index}${'aB3/'.repeat(12)}`);

  test('that print a private key are hidden up to its end, whatever precedes each', () => {
    for (const before of ['', '#12 0.345 ', '  ']) {
      const conceal = lineRedactor();
      const lines = [
        `-----BEGIN RSA ${'PRIVATE'} KEY-----`,
        ...body,
        'c4naryEnd==',
        `-----END RSA ${'PRIVATE'} KEY-----`,
        'Step 2/3 : RUN echo done',
      ].map((line) => conceal(`${before}${line}`));
      expect(lines.join('\n')).not.toContain('c4nary');
      expect(lines.at(-1)).toBe(`${before}Step 2/3 : RUN echo done`);
    }
  });

  test('behind a key that has no end are shown again', () => {
    const conceal = lineRedactor();
    conceal(`-----BEGIN ${'PRIVATE'} KEY-----`);
    expect(conceal(body[0] as string)).toBe('(hidden)');
    expect(conceal('error: cannot load the key.')).toBe('error: cannot load the key.');
    expect(conceal('done')).toBe('done');
  });
});
