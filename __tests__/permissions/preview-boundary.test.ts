import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { resources } from '../../src/generated/resources.ts';
import { neighboursOf } from '../../src/graph/neighbours.ts';
import type { RestStatement } from '../../src/permissions/policies.ts';
import { objectsStatement, previewBoundary } from '../../src/permissions/preview-boundary.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged } from '../fakes/linked.ts';
import { account, allows } from './allows.ts';

const all: readonly AnyResource[] = resources;

/** Returns the actions that a job gets by its connections to the resources of a type's example. */
const actionsOf = ({ type, example }: AnyResource): string[] => {
  const config = judged(JSON.stringify(parse(example)), 'pr-7');
  const found = [...neighboursOf(config, stageOf('jobs', 'pr-7')).values()].filter((one) => one.type === type);
  return [...new Set(found.flatMap(({ connection }) => connection?.statements ?? []).flatMap(({ Action }) => Action))];
};

const patterns = previewBoundary('jobs').Statement.flatMap(({ Action }) => Action);
const isWithin = (action: string): boolean =>
  patterns.some((pattern) =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`,
    ).test(action),
  );

/** Returns whether the boundary of a project's previews, of all data if `all`, lets a role write an object of a bucket. */
const mayWrite = (project: string, bucket: string, all = false): boolean => {
  const { Statement, ...document } = previewBoundary(project);
  const wide = Statement.map((one) => {
    if (!all || one.Sid !== objectsStatement) return one;
    const { NotResource: _, ...rest } = one as RestStatement;
    return { ...rest, Resource: '*' as const };
  });
  const resource = `arn:aws:s3:::${bucket}/deployments/production/eu-west-1.a/b.json`;
  return allows([{ ...document, Statement: wide }], { action: 's3:PutObject', resource });
};

describe('the boundary of the roles of previews leaves out the artifact bucket', () => {
  test.each([
    ['of the project, from which other stages deploy', 'jobs', 'jobs'],
    ['of a project with a long name', 'customer-nightly-data-platform', 'customer-nightly-data-platform'],
    ['of any other project', 'jobs', 'shop'],
    ['of a project whose name begins as the previews do', 'jobs', 'jobs-pr-tools'],
  ])('%s', (_, project, other) => {
    const bucket = artifactBucket(other, account, 'eu-west-1');
    expect([mayWrite(project, bucket), mayWrite(project, bucket, true)]).toEqual([false, false]);
  });

  test('and no bucket of a preview, nor one of others', () => {
    expect(['jobs-pr-7-data-0a1b', 'acme-reports', 'jobs-dev-data-0a1b'].map((one) => mayWrite('jobs', one))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the boundary of the roles of previews', () => {
  test.each(all.filter(({ connectTo, later }) => connectTo && !later).map((member) => [member.type, member] as const))(
    'has every action that a connection to a resource of type %s gives',
    (_, member) => {
      expect(actionsOf(member).filter((action) => !isWithin(action))).toEqual([]);
    },
  );
});
