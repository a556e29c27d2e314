import { Refused } from '../../diagnostics/refused.ts';
import type { FailureCause } from '../../report/failure-markdown.ts';

/** The error of a deployment that CloudFormation failed, with the resources that failed first. */
export class DeployFailed extends Refused {
  readonly causes: readonly FailureCause[];
  /** Reaction of CloudFormation, as sentences. */
  readonly outcome: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];

  constructor(
    refusal: { readonly message: string; readonly hint: string; readonly reason: string },
    causes: readonly FailureCause[],
    outcome: string,
    links: DeployFailed['links'],
  ) {
    super({ code: 'stack/deploy-failed', ...refusal });
    this.causes = causes;
    this.outcome = outcome;
    this.links = links;
  }
}
