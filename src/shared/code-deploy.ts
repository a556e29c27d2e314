import type { Contribution } from '../cloudformation/contribution.ts';
import { codeDeployApplicationId } from '../stage/code-deploy.ts';

/** Returns the application of CodeDeploy that has a deployment group for each function whose traffic it moves. */
export const codeDeployApplication = (): Contribution => ({
  kind: 'resource',
  id: codeDeployApplicationId,
  from: [],
  tags: 'in-place',
  holdsData: 'no',
  body: { Type: 'AWS::CodeDeploy::Application', Properties: { ComputePlatform: 'Lambda' } },
});
