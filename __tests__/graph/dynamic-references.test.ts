import { describe, expect, test } from '@jest/globals';
import { secretServiceIn } from '../../src/cloudformation/dynamic-reference.ts';
import { DiagnosticsError } from '../../src/diagnostics/diagnostics-error.ts';
import { checkDynamicReferences } from '../../src/graph/dynamic-references.ts';
import { compiledFrom } from '../properties/compiling.ts';

const reference = '{{resolve:secretsmanager:prod/db:SecretString:password}}';
const parameter = '{{resolve:ssm-secure:/prod/db:1}}';

type Json = Record<string, unknown>;

/** Returns a config with every kind of text and key that a user can write. */
const config = (): Json => ({
  serviceName: 'shop',
  variables: { unused: 'text' },
  resources: {
    job: {
      type: 'batch-job',
      properties: {
        container: {
          packaging: { type: 'prebuilt-image', properties: { image: 'busybox', command: ['echo', 'text'] } },
          environment: [{ name: 'TEXT', value: 'text' }],
        },
        resources: { cpu: 1, memory: 900 },
        iamRoleStatements: [
          {
            Sid: 'mine',
            Action: ['s3:GetObject'],
            Resource: ['arn:aws:s3:::b/*'],
            Condition: { StringEquals: { 'aws:x': 'text' } },
          },
        ],
        events: [
          {
            type: 'schedule',
            properties: { scheduleRate: 'rate(1 hour)', input: { key: 'text', list: [{ deep: 'text' }] } },
          },
        ],
      },
      overrides: {
        JobJobDefinition: { 'ContainerProperties.Environment': [{ Name: 'A', Value: 'text' }], Tags: { team: 'text' } },
        JobRole: { Description: 'text', Tags: [{ Key: 'team', Value: 'text' }] },
      },
    },
    queue: { type: 'sqs-queue' },
  },
  cloudformationResources: {
    Topic: {
      Type: 'AWS::SNS::Topic',
      Properties: {
        DisplayName: 'text',
        Tags: [{ Key: 'team', Value: { 'Fn::Join': ['', ['text', { Ref: 'AWS::Region' }]] } }],
      },
      Metadata: { note: 'text' },
      DependsOn: ['Thing'],
    },
    Thing: { Type: 'Custom::Thing', Properties: { ServiceToken: 'arn:aws:x', Words: { deep: 'text' } } },
  },
  stackConfig: {
    tags: [{ name: 'team', value: 'text' }],
    outputs: [{ name: 'Out', value: 'text', description: 'text', export: true }],
  },
});

type Step = string | number;

/** Returns the paths of all texts in a value, and of all keys of its maps. */
const placesIn = (value: unknown, path: readonly Step[] = []): { path: readonly Step[]; at: 'key' | 'value' }[] => {
  if (typeof value === 'string') return [{ path, at: 'value' }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(Array.isArray(value) ? [] : [{ path: [...path, key], at: 'key' as const }]),
    ...placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  ]);
};

/** Returns a value with the text, or the key, at a path replaced by `text`. */
const withTextAt = (value: unknown, [step, ...rest]: readonly Step[], at: 'key' | 'value', text: unknown): unknown => {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(step), withTextAt(value[Number(step)], rest, at, text));
  return Object.fromEntries(
    Object.entries(value as Json).map(([key, item]) => {
      if (key !== step) return [key, item];
      return at === 'key' && rest.length === 0 ? [text, item] : [key, withTextAt(item, rest, at, text)];
    }),
  );
};

/** Compiles a config and returns its errors, each as code and path. */
const errorsOf = async (given: unknown): Promise<string[]> => {
  const problem = await compiledFrom(given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (problem === undefined) return [];
  if (!(problem instanceof DiagnosticsError)) throw problem;
  return problem.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${(place as { path?: Step[] }).path?.join('.')}`);
};

/** Returns the paths of a template at which a key or value contains a dynamic reference. */
const referencesIn = (value: unknown, path: readonly string[] = []): string[] => {
  if (typeof value === 'string') return value.includes('{{resolve:') ? [path.join('.')] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(key.includes('{{resolve:') ? [`${path.join('.')} key`] : []),
    ...referencesIn(item, [...path, key]),
  ]);
};

/** Paths at which CloudFormation resolves a reference and the config is written in CloudFormation's language. */
const allowedPaths =
  /^Resources\.(?:Topic\.Properties\.DisplayName|JobJobDefinition\.Properties\.ContainerProperties\.Environment\.)/;

describe('a dynamic reference to a secret', () => {
  test.each([
    ['a tag of the stack', 'stackConfig.tags.0.value'],
    ['the name of a tag', 'stackConfig.tags.0.name'],
    ['an output', 'stackConfig.outputs.0.value'],
    ['the description of an output', 'stackConfig.outputs.0.description'],
    ['a variable of a job', 'resources.job.properties.container.environment.0.value'],
    ['the input of a schedule', 'resources.job.properties.events.0.properties.input.list.0.deep'],
    ['a command', 'resources.job.properties.container.packaging.properties.command.1'],
    ['a condition', 'resources.job.properties.iamRoleStatements.0.Condition.StringEquals.aws:x'],
    ['metadata', 'cloudformationResources.Topic.Metadata.note'],
    ['a property of a custom resource', 'cloudformationResources.Thing.Properties.Words.deep'],
    ['a tag in an override', 'resources.job.overrides.JobRole.Tags.0.Value'],
    ['a description in an override', 'resources.job.overrides.JobRole.Description'],
  ])('is rejected in %s, at its path', async (_, where) => {
    const path = placesIn(config()).find((one) => one.at === 'value' && one.path.join('.') === where)?.path;
    if (path === undefined) throw new Error(`no such place: ${where}`);
    for (const text of [reference, `a${parameter}b`])
      expect(await errorsOf(withTextAt(config(), path, 'value', text))).toContain(`config/dynamic-reference ${where}`);
  });

  test.each([
    ['the input of a schedule', 'resources.job.properties.events.0.properties.input.key'],
    ['a property', 'cloudformationResources.Topic.Properties.DisplayName'],
    ['metadata', 'cloudformationResources.Topic.Metadata.note'],
    ['an override', 'resources.job.overrides.JobRole.Description'],
  ])('is rejected as a key of %s', async (_, where) => {
    const path = placesIn(config()).find((one) => one.at === 'key' && one.path.join('.') === where)?.path ?? [];
    expect(await errorsOf(withTextAt(config(), path, 'key', reference))).toEqual([
      `config/dynamic-reference ${[...path.slice(0, -1), reference].join('.')}`,
    ]);
  });

  test.each([
    ['a property', 'cloudformationResources.Topic.Properties.DisplayName'],
    ['an override', 'resources.job.overrides.JobJobDefinition.ContainerProperties.Environment.0.Value'],
  ])('is accepted in %s of CloudFormation', async (_, where) => {
    const path = placesIn(config()).find((one) => one.at === 'value' && one.path.join('.') === where)?.path ?? [];
    expect(await errorsOf(withTextAt(config(), path, 'value', reference))).toEqual([]);
  });

  test('is rejected if CloudFormation joins its parts', async () => {
    const where = ['cloudformationResources', 'Topic', 'Properties', 'Tags', 0, 'Value'];
    for (const value of [
      { 'Fn::Join': ['', ['{{resolve:', 'secretsmanager:db}}']] },
      { 'Fn::Join': [':', ['{{resolve', 'secretsmanager', 'db}}']] },
      { 'Fn::Join': ['', ['{{res', { Ref: 'AWS::Region' }, 'secretsmanager:db}}']] },
      { 'Fn::Sub': '{{resolve:${AWS::StackName}:db}}' },
      { 'Fn::Sub': ['{{resolve:${Service}:db}}', { Service: 'ssm-secure' }] },
    ])
      expect(await errorsOf(withTextAt(config(), where, 'value', value))).toEqual([
        `config/dynamic-reference ${where.join('.')}`,
      ]);
  });

  test.each([
    ['a part that is selected', { 'Fn::Join': ['', [{ 'Fn::Select': [0, ['{{res']] }, 'olve:secretsmanager:db}}']] }],
    ['one brace that is selected', { 'Fn::Sub': ['${A}{resolve:x:db}}', { A: { 'Fn::Select': [0, ['{']] } }] }],
    ['a word that is selected', { 'Fn::Join': ['', ['{{', { 'Fn::Select': [0, ['resolve:x:db}}']] }]] }],
    ['a text that is split', { 'Fn::Join': ['', { 'Fn::Split': ['X', '{X{resolXve:secretsmanager:db}}'] }] }],
    ['a condition', { 'Fn::Join': ['', ['{', { 'Fn::If': ['Yes', '{resolve:secretsmanager:db}}', ''] }]] }],
    ['a brace of a text that Fn::Sub does not fill in', { 'Fn::Select': [0, [{ 'Fn::Base64': '${A}' }]] }],
    ['a brace that is written out for Fn::Sub', { 'Fn::Select': [0, [{ 'Fn::Sub': '${!A}' }]] }],
    [
      'AWS::NoValue between its braces',
      { 'Fn::Join': ['', ['{', { Ref: 'AWS::NoValue' }, '{resolve:secretsmanager:db}}']] },
    ],
  ])('is rejected if %s could complete it', async (_, value) => {
    const where = ['cloudformationResources', 'Topic', 'Properties', 'Tags', 0, 'Value'];
    expect(await errorsOf(withTextAt(config(), where, 'value', value))).toEqual([
      `config/dynamic-reference ${where.join('.')}`,
    ]);
  });

  test.each([
    ['a name that is selected', { 'Fn::Select': [0, { 'Fn::Split': [':', { 'Fn::Sub': '${AWS::StackId}:a' }] }] }],
    [
      'a template that a resource fills in',
      { 'Fn::Sub': '{"zone": {"name": "${AWS::Region}"}, "of": "{{${AWS::StackName}}}"}' },
    ],
    [
      'JSON with a name that is selected',
      { 'Fn::Join': ['', ['{"zone": "', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }, '"}']] },
    ],
  ])('is not found in %s', async (_, value) => {
    const where = ['cloudformationResources', 'Topic', 'Properties', 'Tags', 0, 'Value'];
    expect(await errorsOf(withTextAt(config(), where, 'value', value))).toEqual([]);
  });

  test('is rejected if a directive joins its parts', async () => {
    const where = ['resources', 'job', 'properties', 'container', 'environment', 0, 'value'];
    for (const value of [
      "$Format('{}{}', '{{resolve:secrets', 'manager:db}}')",
      "$CfFormat('{}{}', '{{resolve:', $ResourceParam('queue', 'name'))",
    ])
      expect(await errorsOf(withTextAt(config(), where, 'value', value))).toEqual([
        `config/dynamic-reference ${where.join('.')}`,
      ]);
  });

  test('is rejected as a $Secret in tags and outputs, which anybody with access to the stack can read', async () => {
    for (const where of [
      ['stackConfig', 'tags', 0, 'value'],
      ['stackConfig', 'outputs', 0, 'value'],
    ])
      expect(await errorsOf(withTextAt(config(), where, 'value', "$Secret('prod-db.password')"))).toEqual([
        `config/dynamic-reference ${where.join('.')}`,
      ]);
  });

  test.each([
    ['Tags', 'rejected'],
    ['PropagatedTags', 'rejected'],
    ['TagSpecifications', 'rejected'],
    ['Description', 'rejected'],
    ['Descriptions', 'accepted'],
    ['TagsFile', 'accepted'],
    ['GroupDescription', 'rejected'],
    ['DescriptionOfMaster', 'accepted'],
    ['MasterUserPassword', 'accepted'],
  ])('in a property called %s is %s, at any depth of a resource and of an override', (name, expected) => {
    const check = (values: Json) => {
      const place = (found: ReturnType<typeof checkDynamicReferences>) =>
        found.map((one) => (one.place as { path?: Step[] }).path);
      const own = { Thing: { Type: 'AWS::RDS::DBInstance', Properties: values } };
      return {
        own: place(checkDynamicReferences({ resources: {}, cloudformationResources: own })),
        override: place(checkDynamicReferences({ resources: { job: { overrides: { Thing: values } } } })),
      };
    };
    const [own, override] = [
      ['cloudformationResources', 'Thing', 'Properties'],
      ['resources', 'job', 'overrides', 'Thing'],
    ];
    for (const [values, where] of [
      [{ [name]: reference }, [name]],
      [{ [name]: [{ Value: reference }] }, [name, 0, 'Value']],
      [{ Parts: [{}, { [name]: { Deep: ['text', reference] } }] }, ['Parts', 1, name, 'Deep', 1]],
    ] as const)
      expect(check(values)).toEqual(
        expected === 'rejected'
          ? { own: [[...own, ...where]], override: [[...override, ...where]] }
          : { own: [], override: [] },
      );
    for (const dotted of [`Parts.${name}`, `Parts.0.${name}.Deep`])
      expect(check({ [dotted]: reference }).override).toEqual(expected === 'rejected' ? [[...override, dotted]] : []);
  });

  test('reaches a template only in values of properties, whichever text or key of the config contains it', async () => {
    const places = placesIn(config());
    expect(places.length).toBeGreaterThan(100);
    let compiledCount = 0;
    const leaks: string[] = [];
    for (const { path, at } of places) {
      const compiled = await compiledFrom(withTextAt(config(), path, at, reference)).catch(
        (problem: unknown) => problem,
      );
      if (compiled instanceof DiagnosticsError) continue;
      compiledCount += 1;
      const { template } = compiled as Awaited<ReturnType<typeof compiledFrom>>;
      leaks.push(...referencesIn(template).filter((found) => !allowedPaths.test(found)));
    }
    expect(leaks).toEqual([]);
    expect(compiledCount).toBeGreaterThan(1);
  });
});

test('secretServiceIn ignores plain SSM parameters and texts that are no dynamic references', () => {
  for (const text of [
    '{{resolve:ssm:/a:1}}',
    '{{bucket}}',
    'resolve:secretsmanager:x',
    '{ {resolve:secretsmanager:x}}',
  ])
    expect(secretServiceIn(text)).toBeUndefined();
  expect(secretServiceIn({ 'Fn::Sub': '{{resolve:ssm:/${AWS::Region}:1}}' })).toBeUndefined();
  expect(secretServiceIn({ 'Fn::Sub': '{{${!Literal}}}' })).toBeUndefined();
});
