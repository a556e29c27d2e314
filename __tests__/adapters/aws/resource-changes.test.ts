import type { Change, ResourceChangeDetail, ResourceChange as SdkChange } from '@aws-sdk/client-cloudformation';
import { describe, expect, test } from '@jest/globals';
import { resourceChanges } from '../../../src/adapters/aws/resource-changes.ts';

const property = (Name: string, more: ResourceChangeDetail['Target'] = {}): ResourceChangeDetail => ({
  Target: { Attribute: 'Properties', Name, RequiresRecreation: 'Never', ...more },
  Evaluation: 'Static',
  ChangeSource: 'DirectModification',
});
const definition = (Details: ResourceChangeDetail[], more: SdkChange = {}): Change => ({
  Type: 'Resource',
  ResourceChange: {
    Action: 'Modify',
    LogicalResourceId: 'ReportJobDefinition',
    PhysicalResourceId: 'arn:aws:batch:eu-west-1:123456789012:job-definition/report:3',
    ResourceType: 'AWS::Batch::JobDefinition',
    Replacement: 'False',
    Scope: ['Properties'],
    Details,
    ...more,
  },
});
const container = (Image: string, greeting: string) =>
  JSON.stringify({
    Properties: {
      Type: 'container',
      ContainerProperties: { Image, Environment: [{ Name: 'GREETING', Value: greeting }] },
    },
  });
const contexts = { BeforeContext: container('a:1', 'hello'), AfterContext: container('a:2', 'goodbye') };
const detailsOf = (valued: Change[], plain?: Change[]) => resourceChanges(valued, plain)[0]?.details;

const image = { Path: '/Properties/ContainerProperties/Image', BeforeValue: 'a:1', AfterValue: 'a:2' };
const greeting = {
  Path: '/Properties/ContainerProperties/Environment/0/Value',
  BeforeValue: 'hello',
  AfterValue: 'goodbye',
};

describe('the changes of a change set', () => {
  test('keep the values of nested properties, which the complete answer names by their top-level property alone', () => {
    const valued = [definition([property('ContainerProperties', image), property('ContainerProperties', greeting)])];
    const plain = [definition([property('ContainerProperties'), property('Timeout')])];
    expect(detailsOf(valued, plain)).toEqual([
      { path: image.Path, before: 'a:1', after: 'a:2', recreation: 'Never' },
      { path: greeting.Path, before: 'hello', after: 'goodbye', recreation: 'Never' },
      { path: '/Properties/Timeout', recreation: 'Never' },
    ]);
  });

  test('take the values of nested properties without a path from the contexts, each under its own path', () => {
    const unplaced = { BeforeValue: 'hello', AfterValue: 'goodbye' };
    const valued = [definition([property('ContainerProperties'), property('ContainerProperties', unplaced)], contexts)];
    expect(detailsOf(valued)).toEqual([
      {
        path: '/Properties/ContainerProperties/Environment/GREETING',
        before: 'hello',
        after: 'goodbye',
        recreation: 'Never',
      },
      { path: image.Path, before: 'a:1', after: 'a:2', recreation: 'Never' },
    ]);
  });

  test('take the values of a property that only the complete answer names from the contexts', () => {
    const details = detailsOf([definition([], contexts)], [definition([property('ContainerProperties')])]);
    expect(details?.map(({ before, after }) => [before, after])).toEqual([
      ['hello', 'goodbye'],
      ['a:1', 'a:2'],
    ]);
  });

  test('take the values of a top-level property without a path from the answer where there are no contexts', () => {
    const valued = [definition([property('Type', { BeforeValue: 'container', AfterValue: 'multinode' })])];
    expect(detailsOf(valued)).toEqual([
      { path: '/Properties/Type', before: 'container', after: 'multinode', recreation: 'Never' },
    ]);
    expect(detailsOf([definition([property('Type')], { BeforeContext: '{"half', AfterContext: '{"half' })])).toEqual([
      { path: '/Properties/Type', recreation: 'Never' },
    ]);
  });

  test('show an added property without a value before, and a removed one without a value after', () => {
    const valued = [
      definition([property('Timeout'), property('Parameters')], {
        BeforeContext: '{"Properties":{"Parameters":{"day":"1"}}}',
        AfterContext: '{"Properties":{"Timeout":{"AttemptDurationSeconds":60}}}',
      }),
    ];
    expect(detailsOf(valued)).toEqual([
      { path: '/Properties/Timeout', after: '{"AttemptDurationSeconds":60}', recreation: 'Never' },
      { path: '/Properties/Parameters', before: '{"day":"1"}', recreation: 'Never' },
    ]);
  });

  test('list a property once that CloudFormation lists once per cause', () => {
    const reference: ResourceChangeDetail = {
      ...property('ContainerProperties', image),
      ChangeSource: 'ResourceReference',
      CausingEntity: 'Repository',
    };
    expect(detailsOf([definition([property('ContainerProperties', image), reference])])).toHaveLength(1);
  });

  test('name tags by their property, and other attributes by their own name', () => {
    const tags: ResourceChangeDetail = { Target: { Attribute: 'Tags', RequiresRecreation: 'Never' } };
    const policy: ResourceChangeDetail = { Target: { Attribute: 'DeletionPolicy' } };
    expect(detailsOf([definition([tags, policy])])?.map(({ path }) => path)).toEqual([
      '/Properties/Tags',
      '/DeletionPolicy',
    ]);
  });

  test('contain each resource of the complete answer, in its order, also those that the other one lacks', () => {
    const removed: SdkChange = { Action: 'Remove', LogicalResourceId: 'Old', PolicyAction: 'Delete', Details: [] };
    const plain = [definition([], removed), definition([property('ContainerProperties')])];
    const valued = [definition([property('ContainerProperties', image)])];
    expect(resourceChanges(valued, plain)).toMatchObject([
      { action: 'Remove', logicalId: 'Old', policyAction: 'Delete', details: [] },
      { action: 'Modify', logicalId: 'ReportJobDefinition', replacement: 'False', details: [{ path: image.Path }] },
    ]);
  });
});
