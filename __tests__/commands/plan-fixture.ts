import { deploy } from '../../src/commands/deploy.ts';
import { type PlanRequest, plan } from '../../src/commands/plan.ts';
import type { PlanDocument } from '../../src/report/plan-file.ts';
import { makeAccount } from '../fakes/account.ts';
import { noComment } from '../fakes/comment-request.ts';
import { expectValid } from '../fakes/plan-schema.ts';
import { type FakeWorld, makeWorld } from '../fakes/world.ts';

/** Returns a config of a queue and a job on a schedule that is connected to it. */
export const config = (
  more: { memory?: number; rate?: string; variable?: string; queue?: string } = {},
) => `serviceName: shop
resources:
  orders:
    type: sqs-queue
${more.queue ?? ''}
  report:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
        environment:
          - name: API_TOKEN
            value: ${more.variable ?? 'first-token'}
      resources:
        cpu: 1
        memory: ${more.memory ?? 900}
      connectTo: [orders]
      events:
        - type: schedule
          properties:
            scheduleRate: ${more.rate ?? 'cron(0 14 * * ? *)'}
`;

/** Returns a request to plan or to deploy. */
export const request = (more: Partial<PlanRequest> = {}): PlanRequest => ({
  stage: 'dev',
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: [] },
  artifactBucket: 'templates',
  comment: noComment,
  ...more,
});

/** Empties what the fake recorded, plans, asserts that `plan.json` matches its schema, and returns it. */
export const planned = async (fake: FakeWorld, more: Partial<PlanRequest> = {}) => {
  fake.asked.length = 0;
  fake.lines.length = 0;
  fake.account.cloud.mutations.length = 0;
  await plan(fake.world, request(more));
  const document = JSON.parse(fake.files['plan.json'] ?? '') as PlanDocument;
  expectValid(document);
  return document;
};

/** Returns an account in which a config is deployed. */
export const deployed = async (text = config()) => {
  const account = makeAccount();
  const fake = makeWorld([], account, text);
  await deploy(fake.world, request());
  return account;
};
