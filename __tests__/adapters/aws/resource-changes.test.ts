import type { Change, ResourceChangeDetail, ResourceChange as SdkChange } from '@aws-sdk/client-cloudformation';
import { describe, expect, test } from '@jest/globals';
import { resourceChanges } from '../../../src/adapters/aws/resource-changes.ts';
import { shownByAws } from '../../../src/review/redaction.ts';

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

describe('resourceChanges', () => {
  test('keeps the values of nested properties that the plain answer names by their top-level property', () => {
    const valued = [definition([property('ContainerProperties', image), property('ContainerProperties', greeting)])];
    const plain = [definition([property('ContainerProperties'), property('Timeout')])];
    expect(detailsOf(valued, plain)).toEqual([
      { path: image.Path, before: 'a:1', after: 'a:2', recreation: 'Never' },
      { path: greeting.Path, before: 'hello', after: 'goodbye', recreation: 'Never' },
      { path: '/Properties/Timeout', recreation: 'Never' },
    ]);
  });

  test('takes values of nested properties without a path from the contexts, each under its own path', () => {
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

  test('names variables by their name, so that a review hides the value of a secret one', () => {
    const body = (Value: string) =>
      JSON.stringify({ Properties: { ContainerProperties: { Environment: [{ Name: 'API_TOKEN', Value }] } } });
    const values = { BeforeContext: body('before'), AfterContext: body('after') };
    const [token] = detailsOf([definition([property('ContainerProperties')], values)]) ?? [];
    expect(token).toMatchObject({ before: 'before', after: 'after' });
    expect(shownByAws(token?.path.split('/').slice(1) ?? [], 'after')).toBe('(hidden)');
  });

  test('takes values of a property that only the plain answer names from the contexts', () => {
    const details = detailsOf([definition([], contexts)], [definition([property('ContainerProperties')])]);
    expect(details?.map(({ before, after }) => [before, after])).toEqual([
      ['hello', 'goodbye'],
      ['a:1', 'a:2'],
    ]);
  });

  test('takes values of a top-level property without a path from its target if there are no contexts', () => {
    const valued = [definition([property('Type', { BeforeValue: 'container', AfterValue: 'multinode' })])];
    expect(detailsOf(valued)).toEqual([
      { path: '/Properties/Type', before: 'container', after: 'multinode', recreation: 'Never' },
    ]);
    expect(detailsOf([definition([property('Type')], { BeforeContext: '{"half', AfterContext: '{"half' })])).toEqual([
      { path: '/Properties/Type', recreation: 'Never' },
    ]);
  });

  test('returns no value before an added property, and none after a removed one', () => {
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

  test('returns a property once that CloudFormation lists once per cause', () => {
    const reference: ResourceChangeDetail = {
      ...property('ContainerProperties', image),
      ChangeSource: 'ResourceReference',
      CausingEntity: 'Repository',
    };
    expect(detailsOf([definition([property('ContainerProperties', image), reference])])).toHaveLength(1);
  });

  test('names tags by their property, and other attributes by their own name', () => {
    const tags: ResourceChangeDetail = { Target: { Attribute: 'Tags', RequiresRecreation: 'Never' } };
    const policy: ResourceChangeDetail = { Target: { Attribute: 'DeletionPolicy' } };
    expect(detailsOf([definition([tags, policy])])?.map(({ path }) => path)).toEqual([
      '/Properties/Tags',
      '/DeletionPolicy',
    ]);
  });

  test('returns each resource of the plain answer, in its order, including those without values', () => {
    const removed: SdkChange = { Action: 'Remove', LogicalResourceId: 'Old', PolicyAction: 'Delete', Details: [] };
    const plain = [definition([], removed), definition([property('ContainerProperties')])];
    const valued = [definition([property('ContainerProperties', image)])];
    expect(resourceChanges(valued, plain)).toMatchObject([
      { action: 'Remove', logicalId: 'Old', policyAction: 'Delete', details: [] },
      { action: 'Modify', logicalId: 'ReportJobDefinition', replacement: 'False', details: [{ path: image.Path }] },
    ]);
  });
});
