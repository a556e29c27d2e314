import { expect } from '@jest/globals';
import { compileCommand } from '../../src/commands/compile.ts';
import { deploy } from '../../src/commands/deploy.ts';
import { isError } from '../../src/diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { Refused } from '../../src/diagnostics/refused.ts';
import { compile, compileAnySize } from '../../src/operations/compile/compile.ts';
import type { Stacks, TemplatePlace } from '../../src/ports/stacks.ts';
import type { ProposalRequest } from '../../src/stack/proposal.ts';
import { checkLimits } from '../../src/template/limits.ts';
import { noComment } from '../fakes/comment-request.ts';
import { configWorld } from '../fakes/config-world.ts';
import { bare, bucket, config, everything, job, onObject, onQueue, onSchedule, queue } from './configs.ts';
import { type Case, codesOf, compiled, complaintsOf, law, rule } from './harness.ts';
import { fact, type Json, type Template } from './reading.ts';

const request = { project: 'shop', stage: 'dev', region: 'eu-west-1' };

interface Size {
  readonly resources: number;
  readonly bytes: number;
}
const around = { uploads: bucket(), requests: queue(), other: job({ events: [onSchedule()] }) };
const sizeWith = async (more: Json): Promise<Size> => {
  const { graph, templateText } = await compiled(config({ ...around, ...more }));
  return { resources: graph.resources.size, bytes: templateText.length };
};
const less = (a: Size, b: Size): Size => ({ resources: a.resources - b.resources, bytes: a.bytes - b.bytes });
/** Returns what a job with these properties adds to a stage; with `before`, what it adds to that job. */
const share = async (properties: Json, before?: Json): Promise<Size> =>
  less(
    await sizeWith({ nightlyReport: job(properties) }),
    await sizeWith(before ? { nightlyReport: job(before) } : {}),
  );

const secret = { environment: [{ name: 'KEY', value: "$Secret('database.key')" }] };
const nightly = onSchedule('cron(0 4 * * ? *)');

law(
  'limits/size',
  'a job alone is 6 resources and at most 9.6 KB, its timeout included; a secret adds none, and at most 0.5 KB',
  async () => {
    const alone = await share({});
    const timed = await share({ timeout: 3_600 });
    expect([alone.resources, timed.resources]).toEqual([6, 6]);
    expect(timed.bytes).toBeLessThanOrEqual(9_600);
    const withSecret = await share(secret);
    expect(withSecret.resources).toBe(6);
    expect(less(withSecret, alone).bytes).toBeLessThanOrEqual(500);
  },
);
law('limits/size', 'its trigger is 3 resources and at most 6.8 KB, so that a job is at most 9 resources', async () => {
  const second = less(await share({ events: [nightly, onSchedule()] }), await share({ events: [nightly] }));
  const trigger = less(less(await share({ events: [nightly] }), await share({})), second);
  // The queue of asynchronous events is shared: it counts among the first event's resources.
  expect(trigger.resources - 1).toBe(3);
  expect(trigger.bytes).toBeLessThanOrEqual(6_800);
  expect((await share(secret)).resources + trigger.resources - 1).toBe(9);
});
law('limits/size', 'an event is at most 3 resources and 1.5 KB, its part of the trigger included', async () => {
  const events: Json = { schedule: onSchedule(), sqs: onQueue('requests'), s3: onObject('uploads') };
  for (const [type, event] of Object.entries(events)) {
    const added = await share({ events: [nightly, event] }, { events: [nightly] });
    expect([type, added.resources <= 3, added.bytes <= 1_500]).toEqual([type, true, true]);
    const first = await share({ events: [event] }, {});
    expect([type, first.resources - 3 <= 3]).toEqual([type, true]);
  }
});
law(
  'limits/size',
  'a route is at most 3 resources and 1.5 KB, at most 5 and 3.5 KB with an authorizer, beside 1.9 KB that requests share',
  async () => {
    const api = { type: 'http-api-gateway' };
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:guard';
    const on = (path: string, more: Json = {}): Json => ({
      type: 'http-api-gateway',
      properties: { httpApiGatewayName: 'api', method: 'POST', path, ...more },
    });
    const authorizer = { type: 'cognito', properties: { userPoolName: 'people' } };
    const asked = {
      type: 'lambda',
      properties: { functionName: 'guard', identitySources: ['$request.header.Authorization', '$context.routeKey'] },
    };
    const packaging = { type: 'stacktape-lambda-buildpack', properties: { entryfilePath: 'guard.ts' } };
    const sized = async (...events: Json[]) =>
      sizeWith({
        api,
        people: { type: 'user-auth-pool', properties: { hooks: { preSignUp: arn } } },
        guard: { type: 'function', properties: { packaging } },
        nightlyReport: job({ events }),
      });
    const route = less(await sized(nightly, on('/a'), on('/b')), await sized(nightly, on('/a')));
    expect([route.resources, route.bytes <= 1_500]).toEqual([3, true]);
    const guarded = less(await sized(nightly, on('/a'), on('/b', { authorizer })), await sized(nightly, on('/a')));
    expect([guarded.resources, guarded.bytes <= 3_500]).toEqual([4, true]);
    const byFunction = less(
      await sized(nightly, on('/a'), on('/b', { authorizer: asked })),
      await sized(nightly, on('/a')),
    );
    expect([byFunction.resources, byFunction.bytes <= 3_500]).toEqual([5, true]);
    const shared = less(less(await sized(nightly, on('/a')), await sized(nightly)), route);
    expect([shared.resources, shared.bytes <= 1_900]).toEqual([0, true]);
  },
);
law(
  'limits/size',
  'an event of a bucket of others is 2 resources and at most 1.6 KB, and 0.6 KB more for the first one of a job',
  async () => {
    const lake = (prefix: string) => ({
      type: 's3',
      properties: { bucketArn: 'arn:aws:s3:::lake', s3EventType: 's3:ObjectCreated:*', filterRule: { prefix } },
    });
    const first = await share({ events: [nightly, lake('a/')] }, { events: [nightly] });
    const second = await share({ events: [nightly, lake('a/'), lake('b/')] }, { events: [nightly, lake('a/')] });
    expect([first.resources, second.resources]).toEqual([2, 2]);
    expect(second.bytes).toBeLessThanOrEqual(1_600);
    expect(first.bytes).toBeLessThanOrEqual(2_200);
  },
);
rule(
  'limits/size',
  'no resource but the state machine takes more than 5 KB',
  everything,
  ({ Resources }) =>
    Object.entries(Resources)
      .map(([id, resource]) => [id, JSON.stringify(resource).length] as const)
      .filter(([, bytes]) => bytes > 5_120)
      .map(([id, bytes]) => `${id}: ${bytes}`),
  ({ Resources }) => {
    Resources.ReportTriggerFunctionFunction.Properties.Code.ZipFile += ' '.repeat(5_120);
  },
);

const many = (count: number, properties: Json): Case =>
  config(Object.fromEntries(Array.from({ length: count }, (_, index) => [`job${index}`, job(properties)])));
const warm = { events: [onSchedule()] };
const codesAt = async (given: Case) => {
  const complaints = await complaintsOf(given);
  const { diagnostics } = complaints.length ? { diagnostics: complaints } : await compiled(given);
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`);
};

law('limits/size', 'over 500 resources the files are written, then an error names the jobs to move', async () => {
  // 23 shared, the dead-letter queue and the bucket for events, each with its policy, and 12 for each job: 39 fit, 40 do not.
  const given = many(40, warm);
  const { world, written } = configWorld({ config: JSON.stringify(given.config) });
  const ended = await compileCommand(world, request);
  const [problem, ...more] = ended.diagnostics.filter(isError);
  expect(more).toEqual([]);
  expect(problem?.code).toBe('config/too-many-resources');
  expect(Object.keys(JSON.parse(written['template.json'] ?? '{}').Resources)).toHaveLength(507);
  expect(Object.keys(written)).toEqual(
    expect.arrayContaining([
      'template.json',
      'image-plan.json',
      'effective-config.yml',
      'state-machines/job39.asl.json',
    ]),
  );
  const named = [...`${problem?.hint}`.matchAll(/\bjob\d+\b/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) delete given.config.resources[name];
  expect(await codesOf(given)).toEqual([]);
});
const filesOf = async (given: Case) => {
  const { world, written } = configWorld({ config: JSON.stringify(given.config) });
  await compileCommand(world, request);
  return { world, text: written['template.json'] ?? '', names: Object.keys(written) };
};
law('limits/size', 'template.json is indented up to 1 MB, over it each resource stands in a line', async () => {
  const { text: small } = await filesOf(many(40, warm));
  expect(small).toBe(`${JSON.stringify(JSON.parse(small), null, 2)}\n`);
  const { world, text: large } = await filesOf(many(80, warm));
  const { template, templateText } = await compileAnySize(world, request);
  expect(large.replaceAll('\n', '')).toBe(templateText);
  const keys = Object.entries(Object(template)).flatMap(([name, section]) =>
    typeof section === 'string' ? [name] : [name, ...Object.keys(Object(section))],
  );
  expect(large.split('\n').flatMap((line) => line.split('"')[1] ?? [])).toEqual(keys);
});
law('limits/size', 'a warning comes at 450 resources', async () => {
  expect(await codesAt(many(35, warm))).toEqual([]);
  expect(await codesAt(many(36, warm))).toEqual(['warning config/too-many-resources']);
  expect(await codesAt(many(39, warm))).toEqual(['warning config/too-many-resources']);
  expect(await codesAt(many(40, warm))).toEqual(['error config/too-many-resources']);
});
law('limits/size', 'over 200 outputs is an error like over 500 resources', async () => {
  expect(await codesAt(many(66, {}))).toEqual([]);
  expect(await codesAt(many(67, {}))).toEqual(['error config/too-many-outputs']);
  expect((await complaintsOf(many(67, {})))[0]?.hint).toContain('job');
});
law('limits/size', 'a warning comes at 900 KB, an error over 1 MB', async () => {
  const { graph, template } = await compiled(bare);
  const told = (bytes: number) =>
    checkLimits(graph, { template, templateText: ' '.repeat(bytes) }).map(
      ({ code, severity }) => `${severity} ${code}`,
    );
  expect(told(899_999)).toEqual([]);
  expect(told(900_000)).toEqual(['warning config/template-too-large']);
  expect(told(1_000_000)).toEqual(['warning config/template-too-large']);
  expect(told(1_000_001)).toEqual(['error config/template-too-large']);
});
law('limits/size', '500 resources and 200 outputs are reached long before 1 MB', async () => {
  for (const given of [many(39, warm), many(66, {}), many(36, { ...warm, ...secret })])
    expect((await compiled(given)).templateText.length).toBeLessThan(700_000);
});

/** Returns what is sent to CloudFormation for a config whose stage does not exist yet. */
const sentFor = async (given: Case, artifactBucket?: string, pools = 0) => {
  const stored: string[] = [];
  const texts: string[] = [];
  const proposed: ProposalRequest['template'][] = [];
  const stop = new Refused({ code: 'stack/change-set-failed', message: 'enough', hint: 'enough' });
  const stacks: Partial<Stacks> = {
    describe: async () => undefined,
    template: async () => undefined,
    uploadTemplate: async (text: string, { bucket }: TemplatePlace) => {
      stored.push(bucket);
      texts.push(text);
      return `https://s3/${bucket}`;
    },
    createChangeSet: async ({ template }: ProposalRequest) => {
      proposed.push(template);
      throw stop;
    },
  };
  const { world } = configWorld({ config: JSON.stringify(given.config), stacks: stacks as Stacks, pools });
  const ended: unknown = await deploy(world, {
    ...request,
    origin: {},
    allow: { replace: [], delete: [] },
    comment: noComment,
    ...(artifactBucket ? { artifactBucket } : {}),
  }).catch((error: unknown) => error);
  const code = ended instanceof DiagnosticsError ? ended.diagnostics.find(isError)?.code : (ended as Refused).code;
  return { stored, texts, proposed, code };
};
law(
  'limits/size',
  'a template over 51,200 bytes goes through the artifact bucket, a smaller one does not',
  async () => {
    const small = await sentFor(bare);
    expect([small.stored, Object.keys(small.proposed[0] ?? {})]).toEqual([[], ['body']]);
    const large = await sentFor(many(6, {}));
    const own = 'shop-artifacts-123456789012-eu-west-1';
    expect(large).toMatchObject({ stored: [own], proposed: [{ url: `https://s3/${own}` }] });
    expect((await sentFor(many(6, {}), 'theirs')).stored).toEqual(['theirs']);
  },
);
law('limits/size', 'what CloudFormation cannot hold is refused before anything is built or sent', async () => {
  expect((await sentFor(many(39, warm))).stored).toHaveLength(1);
  expect(await sentFor(many(40, warm))).toMatchObject({ stored: [], proposed: [], code: 'config/too-many-resources' });
  expect(await sentFor(many(67, {}))).toMatchObject({ stored: [], proposed: [], code: 'config/too-many-outputs' });
});
law('limits/size', '`artifact-bucket: none` forbids it', async () => {
  expect(await sentFor(many(6, {}), 'none')).toMatchObject({ stored: [], proposed: [], code: 'stack/needs-bucket' });
});

law('trigger/function', 'whatever the artifact bucket, the template has the same bytes', async () => {
  const [text] = (await sentFor(many(6, warm))).texts;
  expect(text).toContain('ZipFile');
  expect((await sentFor(many(6, warm), 'theirs')).texts).toEqual([text]);
});
law('capacity/only-used', 'a region that could not hold the pools is told before any change set', async () => {
  expect((await sentFor(bare, undefined, 49)).code).toBe('stack/change-set-failed');
  expect(await sentFor(bare, undefined, 50)).toMatchObject({ stored: [], proposed: [], code: 'stack/quota' });
  expect(await sentFor(everything, undefined, 49)).toMatchObject({ stored: [], proposed: [], code: 'stack/quota' });
});

law('limits/size', 'contributions stay grouped by the config resource that asked for them', async () => {
  const { world } = configWorld({ config: JSON.stringify(everything.config) });
  const { graph, template } = await compile(world, request);
  const shared = [...graph.resources].filter(([, { from }]) => from.length === 0).map(([id]) => id);
  expect(shared.filter((id) => !id.startsWith('Stp'))).toEqual([]);
  const owned = (id: string) => `${graph.resources.get(id)?.from.slice(0, 2).join('.')}`;
  for (const id of Object.keys((template as unknown as Template).Resources))
    expect(
      fact(/^(resources\.(archive|requests|report|cleanup)|cloudformationResources\.News|)$/.test(owned(id)), id),
    ).toEqual([]);
});
