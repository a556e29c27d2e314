import { commandsThat } from '../commands/table.ts';
import type { InputRule } from './input-rules.ts';
import { roleArns, trueOrFalse } from './input-values.ts';

const online = commandsThat(({ aws }) => aws !== 'never');

/** Inputs about the roles by which AWS is called, a part of every input of this version. */
export const roleInputRules = {
  'role-to-assume': {
    group: 'aws',
    says: 'ARN of the role to deploy with, assumed by the OIDC token of the workflow. Of several, one a line, the token assumes the first one, and each role the next one.',
    kind: 'text',
    for: online,
    ...roleArns,
  },
  'role-session-name': {
    group: 'aws',
    says: 'Name of the session of the role.',
    kind: 'text',
    for: online,
    pattern: /^[\w+=,.@-]{2,64}$/,
    allowed: '2 to 64 letters, digits and +=,.@-_',
  },
  'role-duration-seconds': {
    group: 'aws',
    says: 'How long the credentials of the role hold; an hour at most for one that another role assumes.',
    kind: 'text',
    for: online,
    pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
    allowed: '900 to 43200',
  },
  'role-session-tags': {
    group: 'aws',
    says: 'Whether sessions of roles that another role assumes are tagged with repository, branch, commit, workflow, actor, run and stage. Default: true; the trust policy then has to allow sts:TagSession.',
    kind: 'text',
    for: online,
    ...trueOrFalse,
  },
  'role-external-id': {
    group: 'aws',
    says: 'The external id with which a role assumes the next one of role-to-assume.',
    kind: 'text',
    for: online,
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    allowed: '2 to 1,224 letters, digits and +=,.@:/-_',
  },
} as const satisfies Record<string, InputRule>;
