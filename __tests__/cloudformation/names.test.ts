import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logicalId, pascalCase, physicalName, screamingSnakeCase } from '../../src/cloudformation/names.ts';
import { templateFolder } from '../../src/stage/artifact-bucket.ts';
import { isPreview, rolePath, stackName } from '../../src/stage/stage.ts';
import { resolved } from './resolved.ts';

/** Names that existing stacks depend on. A change of a line here replaces resources in those stacks. */
describe('frozen names', () => {
  test.each([
    ['dev', 'templates/dev'],
    ['pr-7', 'templates/preview/pr-7'],
    ['pr-07', 'templates/pr-07'],
    ['PR-7', 'templates/PR-7'],
  ])('templateFolder of stage %s is %s', (stage, folder) => {
    expect(templateFolder(stage)).toBe(folder);
  });

  test.each([
    ['shop', 'dev', 'shop-dev', '/batch-job/shop/dev/', false],
    ['shop', 'pr-7', 'shop-pr-7', '/batch-job/shop/preview/pr-7/', true],
    ['Shop-2', 'pr-1204', 'Shop-2-pr-1204', '/batch-job/Shop-2/preview/pr-1204/', true],
    ['shop', 'pr-0', 'shop-pr-0', '/batch-job/shop/pr-0/', false],
    ['shop', 'pr-07', 'shop-pr-07', '/batch-job/shop/pr-07/', false],
    ['shop', 'PR-7', 'shop-PR-7', '/batch-job/shop/PR-7/', false],
    ['shop', 'pr-', 'shop-pr-', '/batch-job/shop/pr-/', false],
    ['shop', 'pr-7-b', 'shop-pr-7-b', '/batch-job/shop/pr-7-b/', false],
    ['shop', 'my-pr-7', 'shop-my-pr-7', '/batch-job/shop/my-pr-7/', false],
    ['shop', 'production', 'shop-production', '/batch-job/shop/production/', false],
  ])(
    'project %s, stage %s: the stack is %s, the role path %s, a preview %p',
    (project, stage, stack, path, preview) => {
      expect([stackName(project, stage), rolePath(project, stage), isPreview(stage)]).toEqual([stack, path, preview]);
    },
  );

  test('isPreview is false for a stage with a line break', () => {
    expect(isPreview('pr-7\n')).toBe(false);
  });

  test.each([
    ['myDatabase', 'MyDatabase', 'MY_DATABASE'],
    ['myHTTPApi', 'MyHttpApi', 'MY_HTTP_API'],
    ['myDb2', 'MyDb2', 'MY_DB2'],
    ['s3Bucket', 'S3Bucket', 'S3_BUCKET'],
    ['my-batchJob', 'MyBatchJob', 'MY_BATCH_JOB'],
    ['nightly-report', 'NightlyReport', 'NIGHTLY_REPORT'],
    ['myService.myLambda', 'MyServiceMyLambda', 'MY_SERVICE_MY_LAMBDA'],
    ['orders', 'Orders', 'ORDERS'],
    ['ORDERS', 'Orders', 'ORDERS'],
    ['parseCSV', 'ParseCsv', 'PARSE_CSV'],
    ['v2Api', 'V2Api', 'V2_API'],
    ['/v1/2fa', 'V12fa', 'V1_2FA'],
    ['roleARN', 'RoleArn', 'ROLE_ARN'],
    ['jobDefinitionArn', 'JobDefinitionArn', 'JOB_DEFINITION_ARN'],
    ['', '', ''],
  ])('pascalCase of %p is %s, and screamingSnakeCase %s', (name, id, variable) => {
    expect([pascalCase(name), screamingSnakeCase(name)]).toEqual([id, variable]);
  });

  test.each([
    [['myBatchJob', 'JobDefinition'], 'MyBatchJobJobDefinition'],
    [['myBatchJob', 'JobExecutionStateMachine'], 'MyBatchJobJobExecutionStateMachine'],
    [['myBatchJob', 'StateMachineRole'], 'MyBatchJobStateMachineRole'],
    [['myBatchJob', 'TriggerFunction', 'Function'], 'MyBatchJobTriggerFunctionFunction'],
    [['my-batch-job', 'Role'], 'MyBatchJobRole'],
    [['reports', 'bucket'], 'ReportsBucket'],
    [['Stp', 'BatchOnDemandJobQueue'], 'StpBatchOnDemandJobQueue'],
    [['job', 'sqs', 'inbox', 'EventSourceMapping'], 'JobSqsInboxEventSourceMapping'],
    [['job', 'http-api-gateway', '1a2b3c4d', 'Route'], 'JobHttpApiGateway1a2b3c4dRoute'],
  ])('logicalId of %p is %s', (parts, id) => {
    expect(logicalId(...parts)).toBe(id);
  });

  const long = 'aVeryLongResourceNameThatNobodyWantsToRead';
  const longStack = 'a-project-with-a-rather-long-name-that-goes-on-and-on-for-ever-feature-branch-seven';
  test.each<[string, string, number, 'as-written' | 'lower', string]>([
    ['shop-dev', 'reports', 63, 'lower', 'shop-dev-reports-51af3dc0da77'],
    ['Shop-Dev', 'myReports', 63, 'lower', 'shop-dev-myreports-51af3dc0da77'],
    ['Shop-Dev', 'myReports', 80, 'as-written', 'Shop-Dev-myReports-51af3dc0da77'],
    ['Shop-Dev', 'myReports', 128, 'as-written', 'Shop-Dev-myReports-51af3dc0da77'],
    // 24, 33 and 57 are half of the available characters: a resource of that length is not cut, a longer one is.
    ['shop-dev', 'x'.repeat(24), 63, 'lower', 'shop-dev-xxxxxxxxxxxxxxxxxxxxxxxx-51af3dc0da77'],
    ['shop-dev', 'x'.repeat(25), 63, 'lower', 'shop-dev-xxxxxxxxxxxxxxxxxxc28e60-51af3dc0da77'],
    ['shop-dev', 'x'.repeat(33), 80, 'as-written', 'shop-dev-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-51af3dc0da77'],
    ['shop-dev', long, 63, 'lower', 'shop-dev-averylongresourcend87569-51af3dc0da77'],
    ['shop-dev', long, 80, 'as-written', 'shop-dev-aVeryLongResourceNameThatNod87569-51af3dc0da77'],
    ['shop-dev', long, 128, 'as-written', 'shop-dev-aVeryLongResourceNameThatNobodyWantsToRead-51af3dc0da77'],
    [longStack, 'reports', 63, 'lower', 'a-project-with-a-rather-long-name-that-goe-reports-51af3dc0da77'],
    [
      longStack,
      'reports',
      80,
      'as-written',
      'a-project-with-a-rather-long-name-that-goes-on-and-on-for-e-reports-51af3dc0da77',
    ],
    [longStack, long, 63, 'lower', 'a-project-with-a-rather-l-averylongresourcend87569-51af3dc0da77'],
    [
      longStack,
      long,
      80,
      'as-written',
      'a-project-with-a-rather-long-name-aVeryLongResourceNameThatNod87569-51af3dc0da77',
    ],
    [
      longStack,
      long,
      128,
      'as-written',
      'a-project-with-a-rather-long-name-that-goes-on-and-on-for-ever-feature-b-aVeryLongResourceNameThatNobodyWantsToRead-51af3dc0da77',
    ],
    // Hyphens at the end of the cut stack name are dropped.
    [
      'a-stack-whose-cut-ends-with-a-hyphen-at-41-chr',
      'reports12',
      63,
      'lower',
      'a-stack-whose-cut-ends-with-a-hyphen-at-reports12-51af3dc0da77',
    ],
    ['shop-pr-', 'reports', 63, 'lower', 'shop-pr-reports-51af3dc0da77'],
  ])(
    'physicalName of stack %s, resource %s, at most %i characters, %s: %s',
    (stack, resource, limit, letterCase, name) => {
      expect(resolved(physicalName(stack, resource, limit, letterCase))).toBe(name);
    },
  );
});

const project = fc.stringMatching(/^[a-zA-Z][-a-zA-Z0-9]{0,90}$/);
const stage = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/);
const resource = fc.oneof(fc.stringMatching(/^[a-zA-Z0-9]{1,10}$/), fc.stringMatching(/^[a-zA-Z0-9]{1,128}$/));

/**
 * Limits and characters from https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html and the API
 * references of Step Functions (CreateStateMachine) and AWS Batch (RegisterJobDefinition).
 */
const kinds = [
  { kind: 'bucket', limit: 63, letterCase: 'lower', takes: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/ },
  { kind: 'state machine', limit: 80, letterCase: 'as-written', takes: /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,79}$/ },
  { kind: 'job definition', limit: 128, letterCase: 'as-written', takes: /^[a-zA-Z0-9][a-zA-Z0-9_-]{0,127}$/ },
] as const;

describe.each(kinds)('physicalName of a $kind', ({ limit, letterCase, takes }) => {
  const named = (stack: string, name: string) => resolved(physicalName(stack, name, limit, letterCase));

  test('is a name that the service accepts, for every stack and resource', () => {
    fc.assert(
      fc.property(project, stage, resource, (ours, at, name) => {
        const given = named(stackName(ours, at), name);
        expect(given).toMatch(takes);
        expect(given).toMatch(/-51af3dc0da77$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('differs for two resources of a stack, also if both are cut', () => {
    const pair = fc.oneof(
      fc.tuple(resource, resource),
      fc
        .tuple(fc.stringMatching(/^[a-z]{60}$/), resource, resource)
        .map(([head, a, b]) => [head + a, head + b] as const),
    );
    fc.assert(
      fc.property(project, stage, pair, (ours, at, [a, b]) => {
        fc.pre(a.toLowerCase() !== b.toLowerCase());
        const stack = stackName(ours, at);
        expect(named(stack, a)).not.toBe(named(stack, b));
      }),
      { numRuns: 1000 },
    );
  });

  test('contains the whole stack and resource where both fit', () => {
    fc.assert(
      fc.property(project, stage, resource, (ours, at, name) => {
        const stack = stackName(ours, at).replace(/-+$/, '');
        fc.pre(name.length <= Math.floor((limit - 14) / 2) && stack.length + name.length <= limit - 14);
        const whole = `${stack}-${name}-51af3dc0da77`;
        expect(named(stack, name)).toBe(letterCase === 'lower' ? whole.toLowerCase() : whole);
      }),
    );
  });
});

test('logicalId returns letters and digits only', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      expect(logicalId(...parts)).toMatch(/^[A-Za-z0-9]*$/);
    }),
  );
});
