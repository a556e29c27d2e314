import { expect } from '@jest/globals';
import { outputsDocument } from '../../src/stack/outputs-document.ts';
import { stateMachineFiles } from '../../src/template/state-machines.ts';
import { asciiJson } from '../../src/template/synthesize.ts';
import { bucket, config, everything, job, onObject, onSchedule } from './configs.ts';
import { compiled, law, refusal, rule, templateOf } from './harness.ts';
import { fact, type Json } from './reading.ts';

const params = [
  ['ArchiveName', 'ArchiveArn'],
  ['RequestsArn', 'RequestsName', 'RequestsUrl'],
  ['ReportJobDefinitionArn', 'ReportStateMachineArn', 'ReportLogGroupArn'],
  // Its log is disabled, so that there is no group.
  ['CleanupJobDefinitionArn', 'CleanupStateMachineArn'],
].flat();

rule(
  'names/outputs',
  'each referenceable parameter is an output {Resource}{Param} without Export',
  everything,
  ({ Outputs }) => [
    ...params.filter((name) => !(name in Outputs)),
    ...Object.keys(Outputs).filter((name) => name !== 'Bucket' && !params.includes(name)),
    ...Object.keys(Outputs).filter((name) => 'Export' in Outputs[name]),
  ],
  ({ Outputs }) => delete Outputs.ArchiveArn,
  ({ Outputs }) => {
    Outputs.archiveArn = Outputs.ArchiveArn;
  },
  ({ Outputs }) => {
    Outputs.ArchiveArn.Export = { Name: 'ArchiveArn' };
  },
);

const withOutput = (name: string, more: Json = {}) =>
  config({ archive: bucket() }, { stackConfig: { outputs: [{ name, value: 'x', ...more }] } });
rule(
  'names/outputs',
  "the user's outputs keep their names, and only those with export are exported",
  withOutput('my1', { export: true }),
  ({ Outputs }) => fact(Outputs.my1?.Value === 'x' && 'Export' in Outputs.my1, JSON.stringify(Outputs.my1)),
  ({ Outputs }) => {
    Outputs.My1 = Outputs.my1;
    delete Outputs.my1;
  },
);
law(
  'names/outputs',
  'an export has the name of its stack in front, so that stages and previews never share one',
  async () => {
    const named = async (stage: string) =>
      (await templateOf({ ...withOutput('my1', { export: true }), stage })).Outputs.my1?.Export;
    const spelt = { Name: { 'Fn::Sub': '${AWS::StackName}-my1' } };
    expect([await named('dev'), await named('pr-7')]).toEqual([spelt, spelt]);
  },
);
const importing = (stack: string) =>
  config({ report: job({ environment: [{ name: 'VPC', value: `$CfStackOutput('${stack}', 'vpcId')` }] }) });
refusal(
  'names/outputs',
  'a stack that imports an output of its own is a complaint',
  'directives/own-stack',
  importing('shop-production'),
  importing('shop-dev'),
);
refusal(
  'names/outputs',
  'two outputs of one name are a complaint',
  'config/name-clash',
  config(
    { archive: bucket() },
    {
      stackConfig: {
        outputs: [
          { name: 'a', value: 'x' },
          { name: 'b', value: 'x' },
        ],
      },
    },
  ),
  config(
    { archive: bucket() },
    {
      stackConfig: {
        outputs: [
          { name: 'a', value: 'x' },
          { name: 'a', value: 'y' },
        ],
      },
    },
  ),
);
refusal(
  'names/outputs',
  'a user’s output that is also a parameter’s is a complaint',
  'config/name-clash',
  withOutput('ArchiveOther'),
  withOutput('ArchiveArn'),
);

law('names/outputs', 'outputs.json has version, resources by name and parameter, stack and links', () => {
  const id = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-dev/51af3dc0';
  const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:shop-dev-report-51af3dc0da77';
  const named = [
    { resource: 'report', param: 'stateMachineArn', output: 'ReportStateMachineArn' },
    { resource: 'archive', param: 'name', output: 'ArchiveName' },
  ];
  const document = outputsDocument(id, { ReportStateMachineArn: machine, ArchiveName: 'b', Mine: '1' }, named);
  expect(document).toEqual({
    version: 1,
    resources: { report: { stateMachineArn: machine }, archive: { name: 'b' } },
    stack: { Mine: '1' },
    links: { stack: expect.stringContaining('https://'), report: expect.stringContaining('https://') },
  });
});

const words = 'grüße 日本 🎉';
const foreign = config({
  archive: bucket(),
  report: job({
    environment: [{ name: 'GREETING', value: words }],
    events: [
      onSchedule('rate(1 hour)', { input: { words } }),
      onObject('archive', { filterRule: { prefix: 'größe/' } }),
    ],
  }),
});
law('names/ascii', 'also what people write in other letters, in environment, input and filter', async () => {
  const { template, templateText, graph } = await compiled(foreign);
  const ascii = /^[\x20-\x7e]*$/;
  expect(templateText).toMatch(ascii);
  expect(JSON.stringify(template)).not.toMatch(ascii);
  expect(JSON.parse(templateText)).toEqual(template);
  for (const file of Object.values(stateMachineFiles(graph))) expect(file).toMatch(/^[\x20-\x7e\n]*$/);
  expect(asciiJson(words)).toBe('"gr\\u00fc\\u00dfe \\u65e5\\u672c \\ud83c\\udf89"');
});

rule(
  'names/ascii',
  'trigger and state machine are ASCII, whatever the config contains',
  foreign,
  ({ Resources }) => {
    const { Definition } = Resources.ReportJobExecutionStateMachine.Properties;
    const { Code } = Resources.ReportTriggerFunctionFunction.Properties;
    return fact(/^[\x20-\x7e]*$/.test(JSON.stringify([Definition, Code])), 'a letter that GetTemplate returns as `?`');
  },
  ({ Resources }) => {
    Resources.ReportTriggerFunctionFunction.Properties.Code.ZipFile += '// größer';
  },
  ({ Resources }) => {
    Resources.ReportJobExecutionStateMachine.Properties.Definition.Comment = 'größer';
  },
);
