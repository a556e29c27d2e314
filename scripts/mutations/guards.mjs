// The guards: code without which a promise of SECURITY.md is broken. Each group has a quota of mutants, which its files
// share evenly.
//
// `names` limits a file to some of its declarations, `[]` to none. `changes` are mutants by hand, `[from, to]`, taken
// before all others. `bundle` names tests of `__tests__/bundle/`, for guards that only a started program reaches: a
// mutant that no other test kills is run against them, in a bundle of its own.
const guard = (file, more = {}) => ({ file, ...more });
const group = (name, quota, guards) => ({ name, quota, guards });

export const groups = [
  group('account', 25, [
    guard('adapters/aws/credentials.ts', {
      names: ['refreshBefore', 'accountOfRole', 'holdAccount', 'roleCredentials'],
    }),
    guard('adapters/aws/identity.ts'),
    guard('adapters/aws/doors.ts', {
      names: [],
      changes: [
        ['options.expectedAccounts.length > 0 ?', 'options.expectedAccounts.length > 0 && region === options.region ?'],
        ['options.expectedAccounts.length > 0', 'false'],
        ['expectedAccounts: options.expectedAccounts }', 'expectedAccounts: [] }'],
        ['stsIdentity(clients, pace, options.expectedAccounts)', 'stsIdentity(clients, pace, [])'],
      ],
    }),
    guard('adapters/aws/clients.ts', {
      names: ['once'],
      changes: [
        [', options.guard?.()]', ']'],
        ...['cloudformation', 'ecr', 's3', 'batch', 'sfn', 'secrets', 'sqs', 'ssm'].map((service) => [
          `    ${service}: guarded(`,
          `    ${service}: once(`,
        ]),
      ],
    }),
  ]),
  group('ownership', 25, [
    guard('stack/ownership.ts'),
    guard('commands/stages/deployed-side.ts', {
      changes: [
        [' || look.terminationProtection)', ')'],
        ['if (side.look) holdOwnership', 'if (side.look && side === found) holdOwnership'],
      ],
    }),
    guard('adapters/aws/artifacts.ts'),
    guard('adapters/aws/buckets.ts'),
  ]),
  group('fork', 20, [
    guard('adapters/node/program-gate.ts', { names: ['isForeign', 'textOf'] }),
    guard('adapters/github/event.ts'),
  ]),
  group('destroy and confirmation', 28, [
    guard('commands/destroy.ts'),
    guard('commands/stages/farewell.ts', {
      changes: [['bucketsToEmpty(doomed.farewell.going,', 'bucketsToEmpty(doomed.resources,']],
    }),
    guard('stack/retention.ts'),
    guard('adapters/aws/leftovers.ts'),
  ]),
  group('loss', 28, [
    guard('stack/gates.ts'),
    guard('commands/stages/change.ts'),
    guard('adapters/aws/change-sets.ts', { changes: [[" || answer.ExecutionStatus === 'UNAVAILABLE')", ')']] }),
  ]),
  group('plan hash', 25, [guard('stack/plan-hash.ts'), guard('stack/no-change.ts')]),
  group('redaction', 30, [
    guard('diagnostics/secret.ts'),
    guard('diagnostics/visible.ts'),
    guard('stack/redaction.ts', { changes: [[" && !path.includes('Environment'))", ')']] }),
    guard('report/markdown.ts', {
      changes: [[".replaceAll(entity('@'), `<span>${entity('@')}</span>`)", '']],
    }),
    guard('commands/stages/tell-outputs.ts', {
      changes: [
        ['[resource, param, concealed(value)]', '[resource, param, value]'],
        ["['stack', name, concealed(value)]", "['stack', name, value]"],
      ],
    }),
    guard('graph/dynamic-references.ts', { changes: [['if (service) found', 'if (false) found']] }),
  ]),
  group('inside', 34, [
    guard('adapters/node/inside.ts'),
    guard('adapters/node/read-inside.ts', { changes: [[' && isInside(root, placeOf(handle, real))', '']] }),
    guard('adapters/node/workspace.ts'),
    guard('adapters/node/new-files.ts'),
    guard('adapters/node/context-files.ts', {
      changes: [['isInside(root, resolve(dirname(link), target)) && ', '']],
    }),
    guard('adapters/docker/staging.ts', { changes: [['!sameDockerfile || ', '']] }),
    guard('places.ts', { names: ['outputOf', 'writer', 'reader'] }),
  ]),
  group('gate', 30, [
    guard('adapters/node/program-gate.ts', {
      names: ['shutGate', 'secretive', 'everyStepHas', 'secretsIn', 'keepsToken'],
    }),
    guard('adapters/node/sandbox.ts'),
    guard('adapters/node/programs.ts'),
    guard('adapters/node/git.ts', {
      changes: [
        ['env: { ...env, ', 'env: { ...environment, '],
        ["GIT_NO_LAZY_FETCH: '1', ", ''],
      ],
    }),
    guard('adapters/node/base-branch.ts', { changes: [["'--end-of-options', ", '']] }),
    guard('adapters/docker/environment.ts'),
  ]),
  group('marker', 20, [
    guard('report/marker.ts'),
    guard('adapters/github/conversation.ts', {
      changes: [
        [
          'const [now] = oursIn(data, me, marker.slotKey);',
          'const [now] = oursIn(data, `${data.user?.login}`.toLowerCase(), marker.slotKey);',
        ],
      ],
    }),
    guard('adapters/github/author.ts'),
  ]),
  group('masks', 20, [
    guard('log.ts', {
      bundle: ['actions'],
      changes: [['out(watched ? json', 'out(false ? json']],
    }),
    guard('aws-side.ts', { names: ['maskedAside', 'roleOf'], bundle: ['actions'] }),
    guard('adapters/github/token.ts', { bundle: ['actions'] }),
    guard('adapters/github/console.ts', { changes: [['`end-${randomUUID()}`', "'end-mark'"]] }),
    guard('adapters/github/plain-line.ts'),
    guard('adapters/aws/secret-arns.ts', { changes: [[' && !found.DeletedDate)', ')']] }),
    guard('adapters/aws/parameters.ts', { changes: [['WithDecryption: false', 'WithDecryption: true']] }),
  ]),
  group('signal', 15, [
    guard('main.ts', { bundle: ['signals'] }),
    guard('door.ts', { names: ['post', 'enter'], bundle: ['signals'] }),
    guard('adapters/aws/call.ts'),
    guard('adapters/aws/wait.ts'),
    guard('adapters/docker/process.ts'),
  ]),
];
