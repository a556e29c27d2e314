/** The facts that the steps after `init` depend on. */
export interface NextStepsRequest {
  /** The command line that starts this program. */
  readonly prompt: string;
  /** The command line that starts the copy of this program that the workflow uses. */
  readonly copyPrompt?: string;
  /** The flags that every command of the folder needs. */
  readonly flags: string;
  /** The shell command that copies this program into the repository, if the workflow needs it. */
  readonly setUp?: string;
  readonly hasNewWorkflow: boolean;
  /** The path of the workflow if it could not be written. */
  readonly missingWorkflow?: string | undefined;
  /** The path of the config. */
  readonly config: string;
  /** The branch whose pushes the workflow deploys. */
  readonly branch: string;
  /** The path or URL of the page about the first deploy. */
  readonly guide?: string;
}

/** A sentence, and the command that it speaks of. */
type Step = readonly [sentence: string, command?: string];

/** Returns the lines that say what to do after `init`, with each command, which needs no credentials, on a line of its own. */
export const nextSteps = (request: NextStepsRequest): string[] => {
  const { prompt, copyPrompt, flags, setUp, hasNewWorkflow, missingWorkflow, config, branch, guide } = request;
  // Everybody with a checkout can start the copy.
  const start = hasNewWorkflow ? (copyPrompt ?? prompt) : prompt;
  const command = (words: string): string => `${start} ${words}${flags}`;
  const copy: Step[] =
    setUp === undefined || !hasNewWorkflow
      ? []
      : [['Copy the action into the repository, where the workflow finds it:', setUp]];
  const steps: Step[] = [
    ...copy,
    [`Change ${config} as you need it, and see every mistake on its line:`, command('validate')],
    ['See what a deploy would make:', command('plan --stage production')],
    [
      'Let the workflow into your AWS account, once; this prints a template, and the commands to run:',
      command('bootstrap --stage production'),
    ],
    missingWorkflow === undefined
      ? [`Commit, and open a pull request: its plan becomes a comment there. A push to ${branch} deploys.`]
      : [
          `Remove what kept ${missingWorkflow} from being written, and start init again: without it no plan becomes a comment.`,
        ],
  ];
  return [
    'Next:',
    ...steps.flatMap(([sentence, line], index) => [
      `  ${index + 1}. ${sentence}`,
      ...(line === undefined ? [] : [`     ${line}`]),
    ]),
    ...(guide === undefined ? [] : [`Each step, and how to start a job: ${guide}`]),
  ];
};
