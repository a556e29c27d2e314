import type { InputRule } from './input-rules.ts';

/** The input of an organisation's rules. */
export const policyInputRules = {
  'policy-file': {
    group: 'config',
    says: 'A YAML file with rules that a pull request cannot weaken: a path from the top of the repository, read from the base branch, and by deploy from the default branch; or owner/repository/path@ref. It needs github-token, and is refused if it cannot be read.',
    kind: 'text',
    for: ['validate', 'plan', 'deploy', 'preview'],
    pattern: /^(?![-/])(?!.*(?:^|\/)\.\.?(?:\/|$))[^\s@\\:]{1,1000}(?:@[^\s@\\:]{1,255})?$/,
    allowed: 'a path, or owner/repository/path@ref',
  },
} as const satisfies Record<string, InputRule>;
