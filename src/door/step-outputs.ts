/** Every step output of this version, by the name that `Console.output` is called with. */
export const stepOutputs = {
  'has-changes': 'Whether there is anything to change: true or false.',
  changes: 'How many resources are added, modified, removed and replaced, as JSON.',
  replacements: 'How many resources are replaced.',
  deletions: 'How many resources are removed.',
  'plan-hash': 'Hash of what a plan found; begins with offline: when AWS was not asked.',
  'plan-file': 'Path of plan.json.',
  'report-file': 'Path of report.md: the result of plan or deploy, also a failure, as Markdown.',
  'report-page':
    'Path of report.html: the result of plan or deploy as a page with diagram, filters and differences; of a run that failed, what failed first.',
  'template-file': 'Path of template.json.',
  'change-set-arn': 'ARN of the change set, if there was one.',
  'stack-name': 'Name of the stack.',
  'stack-id': 'ARN of the stack.',
  'stack-status': 'Status of the stack at the end.',
  'outputs-file': 'Path of outputs.json.',
  images: 'Repository, tag and digest of each image of a build by job, as JSON.',
  'images-file': 'Path of images.json.',
  'image-checksums':
    'The images that this build itself pushed, a line each: digest and name, as actions/attest takes subject-checksums. Empty if all were published before.',
  'comment-id': 'Id of the comment in the pull request.',
  'comment-url': 'Page of the comment in the pull request.',
  outputs: 'Referenceable parameters by resource, outputs of the stack and console links, as JSON.',
  'run-status':
    'How the run of a job ended: succeeded, failed, stopped, timed-out; running if it was not followed to its end.',
  'run-log': 'Path of run.log: the last 10,000 lines of the log of a run.',
  'drift-status':
    'Whether the stack drifted: IN_SYNC, DRIFTED, or UNKNOWN where nothing drifted as far as could be compared.',
  'drifted-resources': 'What drifted, the gravest first, with who changed it, as JSON.',
  diagnostics: 'Every error and warning about the config with its code and place, as JSON.',
  'sarif-file':
    'Path of diagnostics.sarif: what is wrong at lines of the config, also of a deployment that failed, for code scanning.',
  'failure-reason': 'Code and sentence of what stopped the command.',
} as const;
