import { Refused } from '../../diagnostics/refused.ts';
import type { FailureCause } from '../../report/failure-markdown.ts';

/** The error of a deployment that CloudFormation failed, with the resources that failed first. */
export class DeployFailed extends Refused {
  readonly causes: readonly FailureCause[];
  readonly links: readonly { readonly text: string; readonly url: string }[];

  constructor(
    refusal: { readonly message: string; readonly hint: string; readonly reason: string },
    causes: readonly FailureCause[],
    links: DeployFailed['links'],
  ) {
    super({ code: 'stack/deploy-failed', ...refusal });
    this.causes = causes;
    this.links = links;
  }
}
