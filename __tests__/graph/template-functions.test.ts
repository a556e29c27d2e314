import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnosticsOf } from '../lint/diagnostics-of.ts';

const job = `
resources:
  job:
    type: batch-job
    properties:
      container: {packaging: {type: prebuilt-image, properties: {image: busybox:1.36}}}
      resources: {cpu: 1, memory: 900}
`;

/** Returns the errors of a config as `code line hint`. */
const errorsOf = async (config: string): Promise<string[]> => {
  const { diagnostics, located } = await diagnosticsOf(config);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, hint }) => `${code} ${located?.locate(place).line} ${hint}`);
};

/** Returns a config with a topic `A` and a resource `B` that has the given lines. */
const withB = (...lines: string[]): string =>
  [
    `cloudformationResources:`,
    '  A: {Type: AWS::SNS::Topic}',
    '  B:',
    '    Type: AWS::SNS::Topic',
    ...lines.map((line) => `    ${line}`),
  ].join('\n') + job;

describe('a reference in the language of CloudFormation to what the template does not have', () => {
  test.each([
    ['Ref', 'Properties: {TopicName: {Ref: Missing}}'],
    ['GetAtt as a list', "Properties: {TopicName: {'Fn::GetAtt': [Missing, Arn]}}"],
    ['GetAtt as a text', "Properties: {TopicName: {'Fn::GetAtt': Missing.Arn}}"],
    ['Sub', "Properties: {TopicName: {'Fn::Sub': 'x-${Missing.Arn}'}}"],
    ['Sub with variables', "Properties: {TopicName: {'Fn::Sub': ['${x}-${Missing}', {x: 1}]}}"],
    ['a variable of Sub', "Properties: {TopicName: {'Fn::Sub': ['${x}', {x: {Ref: Missing}}]}}"],
    ['DependsOn', 'DependsOn: Missing'],
    ['an item of DependsOn', 'DependsOn: [A, Missing]'],
    ['a pseudo parameter', "Properties: {TopicName: {Ref: 'AWS::StakName'}}"],
    ['a short tag', 'Properties: {TopicName: !Ref Missing}'],
  ])('is an error on its line in %s', async (_, line) => {
    expect(await errorsOf(withB(line))).toEqual([expect.stringMatching(/^directives\/unknown-logical-id 5 /)]);
  });

  test('is an error in an override and in a condition of IAM', async () => {
    const config = `${job.trimEnd()}
      iamRoleStatements:
        - Resource: ['*']
          Action: [s3:GetObject]
          Condition: {StringEquals: {'aws:PrincipalArn': {Ref: Nowhere}}}
    overrides:
      JobJobDefinition:
        ContainerProperties.User: {Ref: Nobody}
`;
    expect(await errorsOf(config)).toEqual([
      expect.stringMatching(/unknown-logical-id 14 /),
      expect.stringMatching(/unknown-logical-id 11 /),
    ]);
  });
});

test.each([
  ['a property', 'Properties: {TopicName: }'],
  ['a property in another', 'Properties: {ArchivePolicy: {a: {b: ~}}}'],
  ['an item of a list', 'Properties: {Tags: [{Key: a, Value: null}]}'],
  ['an item of a list of texts', 'Metadata: {names: [a, null]}'],
])('an empty value, which CloudFormation refuses anywhere, is an error on its line in %s', async (_, line) => {
  expect(await errorsOf(withB(line))).toEqual([expect.stringMatching(/^config\/wrong-type 5 /)]);
});

test('an empty value is an error in an override', async () => {
  const config = `${job.trimEnd()}
    overrides:
      JobJobDefinition:
        Timeout:
        ContainerProperties.Ulimits: [{Name: ~}]
`;
  expect(await errorsOf(config)).toEqual([
    expect.stringMatching(/^config\/wrong-type 10 /),
    expect.stringMatching(/^config\/wrong-type 11 /),
  ]);
});

test.each([
  ['Fn::If', "{'Fn::If': [IsProd, a, b]}"],
  ['Fn::FindInMap', "{'Fn::FindInMap': [a, b, c]}"],
  ['Fn::ToJsonString', "{'Fn::ToJsonString': {}}"],
  ['!If', '!If [IsProd, a, b]'],
  ['Fn::Jion', "{'Fn::Jion': [a, b]}"],
])('%s, which needs a section that no config has, is an error on its line', async (_, value) => {
  expect(await errorsOf(withB(`Properties: {TopicName: ${value}}`))).toEqual([
    expect.stringMatching(/^config\/template-section 5 /),
  ]);
});

test("an id that is near none says those of the config's own resources, and not those of the network", async () => {
  const [found = ''] = await errorsOf(withB('Properties: {TopicName: !Ref Fooooooo}'));
  expect(found).toMatch(/^directives\/unknown-logical-id 5 Known here: .*`JobJobDefinition`/);
  expect(found).not.toContain('`Stp');
  expect(await errorsOf(withB('Properties: {TopicName: !Ref StpVpcc}'))).toEqual([
    'directives/unknown-logical-id 5 Did you mean `StpVpc`?',
  ]);
});

test('Fn::Transform is an error that says that nobody could see what is deployed, and names no section', async () => {
  const include = "{'Fn::Transform': {Name: 'AWS::Include', Parameters: {Location: 's3://a/b'}}}";
  const { diagnostics } = await diagnosticsOf(withB(`Properties: ${include}`));
  const found = diagnostics.filter(({ code }) => code === 'config/template-section');
  expect(found.map(({ sentence, hint }) => `${sentence} ${hint}`)).toEqual([
    expect.stringMatching(/^`Fn::Transform` has CloudFormation write .* no plan could show .*\$File\('part\.yml'\)\.$/),
  ]);
  expect(found[0]?.sentence).not.toContain('section');
});

test('a reference to a resource, an attribute, a pseudo parameter or a literal is none', async () => {
  const values = [
    '{Ref: A}',
    "{'Fn::GetAtt': [A, TopicName]}",
    "{'Fn::GetAtt': 'JobStateMachineRole.Arn'}",
    "{'Fn::Sub': '${AWS::StackName}-${A.TopicName}-${!Literal}-${JobStateMachineRole.Arn}'}",
    "{'Fn::Sub': ['${own}', {own: !GetAtt A.TopicName}]}",
    "{'Fn::Join': ['-', [!Ref A, !Sub '${AWS::Region}']]}",
    '!Ref A',
    '!Sub ["${x}", {x: a}]',
  ];
  for (const value of values)
    expect(await errorsOf(withB(`Properties: {TopicName: ${value}}`, 'DependsOn: [A]'))).toEqual([]);
});

test('an attribute that the type does not have is a warning', async () => {
  const { diagnostics } = await diagnosticsOf(withB("Properties: {TopicName: {'Fn::GetAtt': [A, TopicNam]}}"));
  expect(diagnostics.filter(({ code }) => !code.startsWith('lint/'))).toMatchObject([
    { code: 'directives/unknown-attribute', severity: 'warning', hint: 'Did you mean `TopicName`?' },
  ]);
});

test.each(['!GetAtt A', "{'Fn::GetAtt': [A, '']}"])(
  '%s without an attribute is an error with an attribute to write',
  async (value) => {
    const { diagnostics } = await diagnosticsOf(withB(`Properties: {TopicName: ${value}}`));
    expect(diagnostics.filter(({ code }) => !code.startsWith('lint/'))).toMatchObject([
      {
        code: 'directives/unknown-attribute',
        severity: 'error',
        sentence: '`Fn::GetAtt` names the resource "A" and no attribute of it.',
        hint: 'Write `A.TopicArn` behind `!GetAtt`, or `!Ref A`. Other attributes: `TopicName`.',
      },
    ]);
  },
);

test.each(['{Ref: A}', '5', '[[A]]', '[{Ref: A}]', 'true', 'null', '{}'])(
  'DependsOn that is %s is a complaint on its line',
  async (value) => {
    const errors = await errorsOf(withB(`DependsOn: ${value}`));
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toMatch(/^config\/wrong-type 5 /);
  },
);

test('only ids of the template compile in Ref, GetAtt, Sub and DependsOn', async () => {
  const known = ['A', 'B', 'JobJobDefinition', 'JobStateMachine'];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom('A', 'JobJobDefinition'), fc.stringMatching(/^[A-Z][a-z]{0,6}$/)),
      fc.nat(3),
      async (id, form) => {
        const lines = [
          `Properties: {TopicName: {Ref: ${id}}}`,
          `Properties: {TopicName: {'Fn::GetAtt': [${id}, Arn]}}`,
          `Properties: {TopicName: !Sub '\${${id}}'}`,
          `DependsOn: ${id}`,
        ];
        const errors = await errorsOf(withB(lines[form] as string));
        if (id === 'B') expect(errors).toEqual([expect.stringMatching(/^config\/cycle/)]);
        else expect(errors.length).toBe(known.includes(id) ? 0 : 1);
      },
    ),
    { numRuns: 40 },
  );
});

test.each(['Conditions', 'Mappings', 'Parameters', 'Transform', 'Metadata'])(
  'the section %s is said to be no part of the language',
  async (section) => {
    expect(await errorsOf(`${job}${section}: {}\n`)).toEqual([expect.stringContaining('no part of this language')]);
  },
);

test('Fn::ForEach and Condition of a resource are said to be no part of the language, once', async () => {
  expect(await errorsOf(`cloudformationResources:\n  Fn::ForEach::Topics: [x, [a, b], {}]\n${job}`)).toEqual([
    expect.stringMatching(/^config\/resource-name 2 `Fn::ForEach` .* no part of this language/),
  ]);
  expect(await errorsOf(withB('Condition: IsProd'))).toEqual([expect.stringContaining('no part of this language')]);
});

describe('an argument of a function', () => {
  test.each([
    ['{Ref: [A]}', 'the logical id'],
    ["{'Fn::GetAtt': A}", 'a logical id and an attribute'],
    ["{'Fn::GetAtt': [A]}", 'a logical id and an attribute'],
    ["{'Fn::Sub': ['a']}", 'a text and a map'],
    ["{'Fn::Join': [a, b]}", 'a delimiter and a list'],
    ["{'Fn::Join': {a: b}}", 'a delimiter and a list'],
    ["{'Fn::Select': [[a, b], 0]}", 'an index, counted from 0'],
    ["{'Fn::Split': [',']}", 'a delimiter and a text'],
    ["{'Fn::Base64': [a]}", 'a text'],
    ["{'Fn::Cidr': ['10.0.0.0/16']}", 'a block'],
    ["{'Fn::GetAZs': [a]}", 'a region'],
    ["{'Fn::ImportValue': [a]}", 'the name of an export'],
  ])('that CloudFormation refuses is an error on its line: %s', async (value, hint) => {
    expect(await errorsOf(withB(`Properties: {TopicName: ${value}}`))).toEqual([
      expect.stringMatching(/^config\/wrong-type 5 Write /),
    ]);
    expect((await errorsOf(withB(`Properties: {TopicName: ${value}}`)))[0]).toContain(hint);
  });

  test.each([
    '!Join ["-", !Split [",", "a,b"]]',
    '!Join ["-", [!Ref A, $Stage()]]',
    '!Select ["0", !GetAZs ""]',
    '!Select [1, !Cidr [10.0.0.0/16, 4, 8]]',
    '!Sub ["${x}-${A}", {x: !GetAtt A.TopicName}]',
    '!Base64 {"Fn::Sub": "${AWS::Region}"}',
    '!ImportValue {"Fn::Sub": "${AWS::StackName}-x"}',
  ])('that CloudFormation accepts is none: %s', async (value) => {
    expect(await errorsOf(withB(`Properties: {TopicName: ${value}}`))).toEqual([]);
  });
});
