import type { InputRule } from './input-rules.ts';
import { deploying, proposing, trueOrFalse } from './input-values.ts';

/** Commands that change a stack by a change set. */
const changing = proposing.filter((name) => name !== 'plan');

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
    says: 'The most resources of the stack that a deploy or rollback may add, change, replace or delete, counted together; with 0 nothing may change. Default: any number.',
    kind: 'text',
    for: [...proposing, 'drift'],
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
    says: 'Whether CloudFormation undoes a deployment that fails; the command rollback is another thing. With false it stays half done, and the next deploy with false goes on from there. Default: what the config says, else true.',
    kind: 'text',
    for: proposing,
    ...trueOrFalse,
  },
  to: {
    group: 'change',
    says: 'The deployment that rollback goes back to, by its id, as the log of deploy and rollback has it. Default: the newest good one with another template than the deployed one.',
    kind: 'text',
    for: ['rollback'],
    pattern: /^\d{8}T\d{6}Z-[0-9a-f]{12}$/,
    allowed: 'an id such as 20261124T120000Z-0123456789ab',
  },
  express: {
    group: 'change',
    says: 'Whether CloudFormation ends a deployment once everything is configured, before all of it is ready to work. Default: false.',
    kind: 'text',
    for: proposing,
    ...trueOrFalse,
  },
} as const satisfies Record<string, InputRule>;
