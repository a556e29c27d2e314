import { type DeployRequest, deploy } from '../../../src/commands/deploy.ts';
import { type Account, makeAccount } from '../../fakes/account.ts';
import { noComment } from '../../fakes/comment-request.ts';
import { makeWorld } from '../../fakes/world.ts';

interface Given {
  /** Name of the job. */
  readonly job?: string;
  readonly spot?: boolean;
  readonly events?: boolean;
  /** Text after the job: more resources or other parts of the config. */
  readonly more?: string;
}

/** Returns a config of one job on a schedule. */
export const config = ({ job = 'report', spot = false, events = true, more = '' }: Given = {}) => `serviceName: shop
resources:
  ${job}:
    type: batch-job
    properties:
      container:
        packaging:
          type: prebuilt-image
          properties:
            image: public.ecr.aws/docker/library/busybox:stable
      resources:
        cpu: 1
        memory: 900
      useSpotInstances: ${spot}
${events ? '      events:\n        - type: schedule\n          properties:\n            scheduleRate: rate(1 day)\n' : ''}${more}`;

/** Returns a request to deploy that allows some deletions. */
export const request = (allowDelete: readonly string[] = [], more: Partial<DeployRequest> = {}): DeployRequest => ({
  stage: 'dev',
  region: 'us-east-1',
  origin: {},
  allow: { replace: [], delete: allowDelete },
  comment: noComment,
  ...more,
});

/** Returns an account in which a config is deployed. */
export const deployed = async (text = config(), stage = 'dev'): Promise<Account> => {
  const account = makeAccount();
  await deploy(makeWorld([], account, text).world, request([], { stage, baseStage: stage }));
  account.cloud.mutations.length = 0;
  return account;
};

/** The log groups that the config's job has if it is named `report`. */
export const logs = ['ReportLogGroup', 'ReportTriggerFunctionLogGroup'];
