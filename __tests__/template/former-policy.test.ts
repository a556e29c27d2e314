import { expect, test } from '@jest/globals';
import { withDeployedParts } from '../../src/template/synthesize.ts';

test('a role of an earlier template that has permissions of runs before keeps them, beside new ones, in one policy', () => {
  const policy = (name: string, ...actions: string[]) => ({
    PolicyName: name,
    PolicyDocument: { Version: '2012-10-17', Statement: actions.map((Action) => ({ Action, Effect: 'Allow' })) },
  });
  const roleWith = (...Policies: ReturnType<typeof policy>[]) => ({
    Resources: { Role: { Properties: { Policies }, Type: 'AWS::IAM::Role' } },
  });
  const left = { queues: [], sections: { Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } } };
  const permissions = { Role: [{ Action: 's3:GetObject', Effect: 'Allow' }] };
  const { template, templateText } = withDeployedParts(roleWith(policy('former', 'ecr:a'), policy('own', 'logs:b')), {
    left,
    permissions,
  });
  expect(template).toEqual({
    Resources: {
      Bucket: { Type: 'AWS::S3::Bucket' },
      ...roleWith(policy('own', 'logs:b'), policy('former', 'ecr:a', 's3:GetObject')).Resources,
    },
  });
  expect(JSON.parse(templateText)).toEqual(template);
});
