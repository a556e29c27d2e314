import type { InputRule } from './input-rules.ts';
import { trueOrFalse } from './input-values.ts';

/** Inputs about the plan that was reviewed, a part of every input of this version. */
export const reviewedInputRules = {
  'plan-file': {
    group: 'change',
    says: 'The plan.json of a plan in the same run, which was reviewed. Default: the plan in the newest comment of the pull request whose merge made the commit.',
    kind: 'text',
    for: ['deploy'],
  },
  'on-plan-mismatch': {
    group: 'change',
    says: 'What happens where the change is not the reviewed one: fail, before anything is changed; report, in log and report; or ignore, where no plan is looked for. Default: fail, where a reviewed plan was found.',
    kind: 'text',
    for: ['deploy'],
    pattern: /^(fail|report|ignore)$/,
    allowed: 'fail, report, ignore',
  },
  'require-plan': {
    group: 'change',
    says: 'Whether a change without a reviewed plan is refused. Needs actions: read and pull-requests: read. Default: false.',
    kind: 'text',
    for: ['deploy'],
    ...trueOrFalse,
  },
  'plan-workflow': {
    group: 'change',
    says: "The workflow whose plans count as reviewed: .github/workflows/plan.yml. Default: the run's own.",
    kind: 'text',
    for: ['deploy'],
    pattern: /^\.github\/workflows\/[^\s@/\\]{1,200}\.ya?ml$/,
    allowed: 'the path of a workflow file, .github/workflows/<name>.yml',
  },
} as const satisfies Record<string, InputRule>;
