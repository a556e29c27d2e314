import type { InputRule } from './input-rules.ts';
import { deploying, trueOrFalse } from './input-values.ts';

/** Commands that change a stack by its config. */
const changing = deploying.filter((name) => name !== 'plan');

/** Inputs about how CloudFormation runs a deployment and guards its stack, a part of every input of this version. */
export const stackInputRules = {
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
