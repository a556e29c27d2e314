import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadAttributeTable } from '../../src/cloudformation/attributes.ts';
import { judge } from '../../src/config/judge.ts';
import { link } from '../../src/graph/link.ts';
import { stageOf } from '../../src/stage/stage.ts';

const resources = `
resources:
  inbox: { type: sqs-queue }
  report:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox } } }
      resources: { cpu: 1, memory: 900 }
      events: [{ type: sqs, properties: { sqsQueueName: inbox } }]
cloudformationResources:
  Own: { Type: 'AWS::IAM::Role', Properties: { PermissionsBoundary: 'arn:aws:iam::111122223333:policy/own' } }
  Plain: { Type: 'AWS::IAM::User' }
`;

/** Returns the boundary of each role and user of a stage, by logical id. */
const boundaries = async (
  stackConfig: string,
  stage: string,
  region = 'eu-west-1',
): Promise<Record<string, unknown>> => {
  const config = judge(parse(`stackConfig: ${stackConfig}\n${resources}`)).value;
  if (config === undefined) throw new Error('the config is not valid');
  const { value } = link(config, {
    stage: stageOf('shop', stage),
    region,
    table: await loadAttributeTable(),
  });
  return Object.fromEntries(
    [...(value?.resources ?? [])]
      .filter(([, { body }]) => /^AWS::IAM::(?:Role|User)$/.test(body.Type))
      .map(([id, { body }]) => [id, body.Properties?.PermissionsBoundary]),
  );
};

const ofName = (name: string) => ({
  'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, `:policy/${name}`]],
});

test('every role and user of the stack has the boundary of stackConfig, unless it names its own', async () => {
  const { Own, ...all } = await boundaries('{ permissionsBoundary: team/limits }', 'production');
  expect(Own).toBe('arn:aws:iam::111122223333:policy/own');
  expect(Object.keys(all).length).toBeGreaterThan(4);
  for (const boundary of Object.values(all)) expect(boundary).toEqual(ofName('team/limits'));
});

test('the boundary of previews is that of previews alone', async () => {
  const both = '{ permissionsBoundary: limits, preview: { permissionsBoundary: narrow } }';
  expect((await boundaries(both, 'production')).Plain).toEqual(ofName('limits'));
  expect((await boundaries(both, 'pr-12')).Plain).toEqual(ofName('narrow'));
  expect((await boundaries('{ permissionsBoundary: limits }', 'pr-12')).Plain).toEqual(ofName('limits'));
  expect((await boundaries('{ preview: { permissionsBoundary: narrow } }', 'production')).Plain).toBeUndefined();
});

test('a boundary may be an ARN, also of another partition, in a region of that', async () => {
  const arn = 'arn:aws-us-gov:iam::111122223333:policy/team/limits';
  expect((await boundaries(`{ permissionsBoundary: '${arn}' }`, 'dev', 'us-gov-west-1')).Plain).toBe(arn);
});

test.each(['arn:aws:iam::111122223333:role/limits', 'limits*', 'team//limits', '/limits', ''])(
  'the boundary %j is refused on its line',
  (written) => {
    const { diagnostics } = judge(parse(`stackConfig: { permissionsBoundary: "${written}" }\n${resources}`));
    expect(diagnostics.map(({ place }) => place)).toEqual([{ path: ['stackConfig', 'permissionsBoundary'] }]);
  },
);
