import type { InputRule } from './input-rules.ts';

/** Inputs that `drift` alone reads. */
export const driftInputRules = {
  'drift-issue': {
    group: 'github',
    says: 'Whether one issue per stack is opened, updated and closed by what drifted; its job needs issues: write. Default: true; at a prompt false.',
    kind: 'text',
    for: ['drift'],
    pattern: /^(true|false)$/,
    allowed: 'true or false',
  },
  'fail-on-drift': {
    group: 'change',
    says: 'Whether drift fails the run. Default: false.',
    kind: 'text',
    for: ['drift'],
    pattern: /^(true|false)$/,
    allowed: 'true or false',
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
    pattern: /^(true|false)$/,
    allowed: 'true or false',
  },
} as const satisfies Record<string, InputRule>;
