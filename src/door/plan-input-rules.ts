import type { InputRule } from './input-rules.ts';
import { trueOrFalse } from './input-values.ts';

/** The inputs that say what a plan is compared with, and by which rules it is judged. */
export const planInputRules = {
  'base-ref': {
    group: 'config',
    says: 'Without credentials: the commit, tag or branch to compare with. Default: the base branch of a pull request.',
    kind: 'text',
    for: ['plan'],
    pattern: /^(?!-)[\w./@{}^~+-]{1,255}$/,
    allowed: 'a commit, tag or branch',
  },
  'fail-on-blocked': {
    group: 'change',
    says: 'Whether a plan fails that deploy would refuse, since data or work could be lost and no input allows it. Default: true.',
    kind: 'text',
    for: ['plan'],
    ...trueOrFalse,
  },
  'policy-file': {
    group: 'config',
    says: 'A YAML file with rules that a pull request cannot weaken: a path from the top of the repository, read from the base branch, and by deploy from the default branch; or owner/repository/path@ref. In a workflow, and from another repository, it is read by github-token. Refused if it cannot be read.',
    kind: 'text',
    for: ['validate', 'compile', 'build', 'plan', 'deploy', 'preview'],
    pattern: /^(?![-/])(?!.*(?:^|\/)\.\.?(?:\/|$))[^\s@\\:]{1,1000}(?:@[^\s@\\:]{1,255})?$/,
    allowed: 'a path from the top of the repository, without ./ or ../, or owner/repository/path@ref',
  },
} as const satisfies Record<string, InputRule>;
