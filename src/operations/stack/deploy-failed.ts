import { Refused } from '../../diagnostics/refused.ts';
import type { ToldCause } from '../../report/failure-markdown.ts';

/** A deployment that AWS did not bring to its end: with the resources that failed first, for the report. */
export class DeployFailed extends Refused {
  readonly causes: readonly ToldCause[];
  readonly links: readonly { readonly text: string; readonly url: string }[];

  constructor(
    refusal: { readonly message: string; readonly hint: string },
    causes: readonly ToldCause[],
    links: DeployFailed['links'],
  ) {
    super({ code: 'stack/deploy-failed', ...refusal });
    this.causes = causes;
    this.links = links;
  }
}
