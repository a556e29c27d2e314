import type { InputRule } from './input-rules.ts';
import { deploying, trueOrFalse } from './input-values.ts';

/** Commands that change a stack by its config. */
const changing = deploying.filter((name) => name !== 'plan');

/** Inputs about how CloudFormation runs a deployment and guards its stack, a part of every input of this version. */
export const stackInputRules = {
  tags: {
    group: 'config',
    says: "Tags of every resource that AWS can tag without replacing it: a YAML or JSON map in one text, such as '{team: data}'. They win over those of stackConfig.tags.",
    kind: 'text',
    for: ['validate', 'compile', 'build', ...deploying, 'drift'],
    allowed: 'a map of keys to values',
  },
  'max-changes': {
    group: 'change',
    says: 'The most resources of the stack that a deploy may add, change, replace or delete, counted together; with 0 nothing may change. Default: any number.',
    kind: 'text',
    for: [...deploying, 'drift'],
    pattern: /^(0|[1-9]\d{0,3})$/,
    allowed: 'a whole number, 0 to 9999',
  },
  'termination-protection': {
    group: 'change',
    says: 'Whether AWS refuses to delete the stack, previews included, until a deploy with false or the same setting in the console. Default: what the config says, else as it is.',
    kind: 'text',
    for: changing,
    ...trueOrFalse,
  },
  rollback: {
    group: 'change',
    says: 'Whether CloudFormation undoes a deployment that fails. With false it stays half done, and the next deploy with false goes on from there. Default: what the config says, else true.',
    kind: 'text',
    for: deploying,
    ...trueOrFalse,
  },
  express: {
    group: 'change',
    says: 'Whether CloudFormation ends a deployment once everything is configured, before all of it is ready to work. Default: false.',
    kind: 'text',
    for: deploying,
    ...trueOrFalse,
  },
} as const satisfies Record<string, InputRule>;
