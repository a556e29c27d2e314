import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { resources } from '../../src/generated/resources.ts';
import { neighboursOf } from '../../src/graph/neighbours.ts';
import { objectsStatement, previewBoundary } from '../../src/permissions/preview-boundary.ts';
import type { AnyResource } from '../../src/resources/resource.ts';
import { artifactBucket } from '../../src/stage/artifact-bucket.ts';
import { stageOf } from '../../src/stage/stage.ts';
import { judged } from '../fakes/linked.ts';

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

test.each(['jobs', 'customer-nightly-data-platform'])(
  'the boundary of the roles of previews leaves out the artifact bucket of %s, from which other stages deploy',
  (project) => {
    const objects = previewBoundary(project).Statement.find(({ Sid }) => Sid === objectsStatement);
    const bucket = artifactBucket(project, '${AWS::AccountId}', '');
    expect(
      (Object(objects).NotResource as string[]).some((pattern) =>
        `arn:\${AWS::Partition}:s3:::${bucket}`.startsWith(pattern.replace(/\*$/, '')),
      ),
    ).toBe(true);
  },
);

describe('the boundary of the roles of previews', () => {
  test.each(all.filter(({ connectTo, later }) => connectTo && !later).map((member) => [member.type, member] as const))(
    'has every action that a connection to a resource of type %s gives',
    (_, member) => {
      expect(actionsOf(member).filter((action) => !isWithin(action))).toEqual([]);
    },
  );
});
