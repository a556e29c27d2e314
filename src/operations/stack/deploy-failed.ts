import { Refused } from '../../diagnostics/refused.ts';
import type { FailureCause } from '../../report/failure-markdown.ts';
import type { ProposedChange } from '../report/review-of-change.ts';
import type { PageRequest } from '../report/write-page.ts';

/** The change of a deployment that failed, as `makePage` shows it. */
export type ReviewedFailure = Omit<PageRequest, 'deployed' | 'failure' | 'running'>;

/** Facts about a deployment that failed. */
interface FailedDeployment {
  /** The resources that failed first. */
  readonly causes: readonly FailureCause[];
  /** Reaction of CloudFormation, as sentences. */
  readonly outcome: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** The change as it was wanted; undefined where it is not known. */
  readonly change?: ProposedChange;
  /** Sentences on a change that was not the reviewed one. */
  readonly notes?: readonly string[];
  /** The review of the change; undefined where none was made. */
  readonly reviewed?: ReviewedFailure;
}

/** The error of a deployment that CloudFormation failed, with the resources that failed first. */
export class DeployFailed extends Refused {
  readonly about: FailedDeployment;

  constructor(
    refusal: { readonly message: string; readonly hint: string; readonly reason: string },
    about: FailedDeployment,
  ) {
    super({ code: 'stack/deploy-failed', ...refusal });
    this.about = about;
  }

  get causes(): readonly FailureCause[] {
    return this.about.causes;
  }

  /** Returns the error with more that is known of the deployment. */
  with(more: Partial<FailedDeployment>): DeployFailed {
    const { message, hint, reason } = this;
    return new DeployFailed({ message, hint, reason }, { ...this.about, ...more });
  }
}
