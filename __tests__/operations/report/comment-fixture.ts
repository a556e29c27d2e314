import { deploy } from '../../../src/commands/deploy.ts';
import type { PlanRequest } from '../../../src/commands/plan.ts';
import type { CommentRequest } from '../../../src/operations/report/post-comment.ts';
import { markerLine } from '../../../src/report/marker.ts';
import { makeAccount } from '../../fakes/account.ts';
import { commentOn } from '../../fakes/comment-request.ts';
import { type FakeWorld, makeWorld } from '../../fakes/world.ts';

/** Returns a config of one job with an amount of memory in MiB. */
export const config = (memory = 900) => `
serviceName: shop
resources:
  report:
    type: batch-job
    properties:
      container: { packaging: { type: prebuilt-image, properties: { image: busybox } } }
      resources: { cpu: 1, memory: ${memory} }
`;

/** Returns a request that comments on a pull request; `comment` replaces parts of its comment. */
export const request = (comment: Partial<CommentRequest> = {}): PlanRequest => ({
  stage: 'dev',
  region: 'us-east-1',
  repository: 'acme/svc',
  origin: {},
  allow: { replace: [], delete: [] },
  comment: commentOn(comment),
});

/** Returns the texts of all comments on the pull request. */
export const bodies = ({ pull }: FakeWorld) => pull.comments.map(({ body }) => body);

/** Returns the text of a comment that an earlier or later run of this action wrote. */
export const ours = (run: number) => `${markerLine({ slot: 'shop-dev', run, attempt: 1 })}\nold\n`;

/** Returns an account in which the config is deployed. */
export const deployedAccount = async () => {
  const account = makeAccount();
  await deploy(makeWorld([], account, config()).world, request({ mode: 'never' }));
  return account;
};
