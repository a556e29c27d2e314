import type { InputRule } from './input-rules.ts';
import { trueOrFalse } from './input-values.ts';

/** Inputs that `drift` alone reads. */
export const driftInputRules = {
  'drift-issue': {
    group: 'github',
    says: 'Whether one issue per stack is opened, updated and closed by what drifted; its job needs issues: write. Default: true; at a prompt false.',
    kind: 'text',
    for: ['drift'],
    ...trueOrFalse,
  },
  'fail-on-drift': {
    group: 'change',
    says: 'Whether drift fails the run. Default: false.',
    kind: 'text',
    for: ['drift'],
    ...trueOrFalse,
  },
  'drift-ignore': {
    group: 'change',
    says: 'What may drift, one rule a line: <resource> [/Property/path] until <YYYY-MM-DD>: <reason>.',
    kind: 'text',
    for: ['drift'],
  },
  remediate: {
    group: 'change',
    says: 'Whether resources that drifted are brought back to the deployed template, through the gates of deploy. Default: false.',
    kind: 'text',
    for: ['drift'],
    ...trueOrFalse,
  },
} as const satisfies Record<string, InputRule>;
