// The guards: code without which a promise of SECURITY.md is broken. Each group has a quota of mutants, which its files
// share evenly.
//
// `names` limits a file to some of its declarations, `[]` to none. `changes` are mutants by hand, `[from, to]`, taken
// before all others. `bundle` names tests of `__tests__/bundle/`, for guards that only a started program reaches: a
// mutant that no other test kills is run against them, in a bundle of its own.
const guard = (file, more = {}) => ({ file, ...more });
const group = (name, quota, guards) => ({ name, quota, guards });

export const groups = [
  group('account', 22, [
    guard('adapters/aws/credentials.ts', {
      names: ['accountOfRole', 'assertExpectedAccount', 'roleCredentials'],
    }),
    guard('adapters/aws/renewed-session.ts', { names: ['refreshBefore', 'assertNotExpired', 'renewedSession'] }),
    guard('adapters/aws/identity.ts'),
    guard('adapters/aws/open-aws.ts', {
      names: [],
      changes: [
        ['options.expectedAccounts.length > 0 ?', 'options.expectedAccounts.length > 0 && region === options.region ?'],
        ['options.expectedAccounts.length > 0', 'false'],
        ['expectedAccounts: options.expectedAccounts }', 'expectedAccounts: [] }'],
        ['options.expectedAccounts, credentials)', '[], credentials)'],
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
  group('ownership', 24, [
    guard('stack/ownership.ts', {
      names: ['stackTags', 'tagsToSend', 'assertStackTags', 'ownerOf', 'assertRepository', 'assertOwned'],
    }),
    guard('operations/stack/read-deployed.ts'),
    guard('operations/stack/prepare-stack.ts', {
      changes: [
        [' || stack.terminationProtection)', ')'],
        ['if (side.stack) assertOwned', 'if (side.stack && side === found) assertOwned'],
      ],
    }),
    guard('adapters/aws/artifacts.ts'),
    guard('adapters/aws/buckets.ts'),
    guard('adapters/aws/empty-stacks.ts'),
  ]),
  group('fork', 20, [
    guard('adapters/github/event.ts', {
      names: ['payloadIn', 'valueAt', 'isPositiveInteger', 'originOf', 'codeOfEvent'],
    }),
    guard('operations/stack/assert-own-code.ts'),
    guard('operations/stack/assert-no-target.ts'),
    guard('operations/preview/decide-preview.ts'),
    guard('operations/sweep/judge-preview.ts', { names: ['judgeOwner', 'judgeLife', 'isIdle', 'judgeUse'] }),
    guard('adapters/node/program-gate.ts', {
      names: [],
      changes: [["environment.GITHUB_ACTIONS === 'true' && codeOfEvent(environment) !== 'own'", 'false']],
    }),
  ]),
  group('destroy and confirmation', 26, [
    guard('commands/destroy.ts'),
    guard('operations/stack/destroy-stack.ts', {
      changes: [['{ outcome: { going }, template }', '{ resources: going, template }']],
    }),
    guard('operations/stack/stack-to-delete.ts'),
    guard('stack/deletion.ts'),
    guard('stack/own-resources.ts'),
    guard('adapters/aws/leftovers.ts'),
  ]),
  group('loss', 32, [
    guard('stack/losses.ts'),
    guard('stack/stateless-types.ts'),
    guard('stack/policies.ts'),
    guard('stack/pools.ts'),
    guard('stack/change-effect.ts'),
    guard('stack/loss-refusal.ts', { names: ['refusalOfLosses', 'allowancesFor'] }),
    guard('operations/stack/find-losses.ts'),
    guard('operations/stack/propose-change.ts', { names: ['proposeChange'] }),
    guard('operations/stack/assert-no-loss.ts'),
    guard('operations/stack/apply-deployment.ts', { names: ['assertNotOvertaken', 'changeOnce'] }),
  ]),
  group('plan hash', 20, [guard('stack/plan-hash.ts'), guard('stack/no-change.ts')]),
  group('reviewed plan', 24, [
    guard('operations/reviewed/plan-of-pull.ts'),
    guard('operations/reviewed/plan-of-stack.ts'),
    guard('operations/reviewed/read-plan-file.ts'),
    guard('operations/reviewed/assert-reviewed.ts'),
    guard('adapters/github/zip-entry.ts'),
    guard('adapters/github/last-writer.ts'),
  ]),
  group('redaction', 36, [
    guard('diagnostics/secret.ts'),
    guard('diagnostics/secret-names.ts'),
    guard('diagnostics/secret-forms.ts'),
    guard('diagnostics/secret-addresses.ts'),
    guard('diagnostics/secret-assigned.ts'),
    guard('diagnostics/secret-commands.ts'),
    guard('diagnostics/secret-layers.ts'),
    guard('diagnostics/secret-values.ts'),
    guard('diagnostics/secret-lines.ts'),
    guard('diagnostics/windows.ts'),
    guard('door/redacting-log.ts'),
    guard('diagnostics/visible.ts'),
    guard('review/redaction.ts', { changes: [['isVariable ? looksLikeSecretName(name) : ', '']] }),
    guard('report/markdown.ts', {
      changes: [
        ['(/[@$]/.test(mark) ? apart : entity)', 'entity'],
        ["(mark === '$' ? apart : entity)", 'entity'],
      ],
    }),
    guard('operations/report/report-outputs.ts', {
      names: [],
      changes: [['.map((cells) => cells.map(redacted))', '']],
    }),
    guard('cloudformation/dynamic-reference.ts'),
    guard('graph/dynamic-references.ts'),
  ]),
  group('inside', 36, [
    guard('adapters/node/inside.ts'),
    guard('adapters/node/read-inside.ts', {
      changes: [['placeKind(root, placeOf(handle, real)) ?? ', '']],
    }),
    guard('adapters/node/output-folder.ts'),
    guard('adapters/node/follow-links.ts'),
    guard('adapters/node/workspace.ts'),
    guard('adapters/node/new-files.ts'),
    guard('adapters/node/context-files.ts'),
    guard('adapters/docker/build-folder.ts'),
    guard('door/run-paths.ts', { names: ['openOutputFolder', 'clearOutputFolder', 'boundsOf'] }),
  ]),
  group('gate', 34, [
    guard('adapters/node/program-gate.ts', { names: ['reasonNotToStart', 'reasonNotToStartWithoutWalls'] }),
    guard('adapters/node/job-secrets.ts'),
    guard('adapters/node/sandbox.ts'),
    guard('adapters/node/walls.ts', { changes: [['[ -w "$place" ]', 'false']] }),
    guard('adapters/node/mounts.ts'),
    guard('adapters/node/programs.ts'),
    guard('adapters/node/machine-programs.ts'),
    guard('adapters/node/git.ts', {
      changes: [['env: { ...base, ...env }', 'env: { ...environment, ...base, ...env }']],
    }),
    guard('adapters/node/git-view.ts'),
    guard('adapters/node/base-branch.ts', {
      changes: [["'--end-of-options', `${name}", '`${name}']],
    }),
    guard('adapters/docker/environment.ts'),
  ]),
  group('marker', 20, [
    guard('report/marker.ts'),
    guard('adapters/github/conversation.ts'),
    guard('adapters/github/our-comments.ts'),
    guard('adapters/github/known-runs.ts'),
    guard('adapters/github/author.ts'),
  ]),
  group('masks', 18, [
    guard('door/log.ts', { bundle: ['actions'] }),
    guard('door/aws-ports.ts', { names: ['roleOf'], bundle: ['actions'] }),
    guard('door/masks.ts'),
    guard('door/door.ts', {
      names: [],
      changes: [
        [
          'redactingLog(await openLog(invocation, words, environment))',
          'await openLog(invocation, words, environment)',
        ],
      ],
      bundle: ['actions'],
    }),
    guard('adapters/github/id-token.ts', { bundle: ['actions'] }),
    guard('adapters/github/console.ts', { changes: [['`end-${randomUUID()}`', "'end-mark'"]] }),
    guard('adapters/github/runner-stream.ts'),
    guard('adapters/docker/redaction.ts'),
    guard('adapters/aws/secret-arns.ts', { changes: [['if (found.DeletedDate)', 'if (false)']] }),
    guard('adapters/aws/parameters.ts', { changes: [['WithDecryption: false', 'WithDecryption: true']] }),
  ]),
  group('signal', 12, [
    guard('door/stop.ts', { bundle: ['signals'] }),
    guard('main.ts', {
      names: [],
      changes: [['signal: stopSignal,', 'signal: new AbortController().signal,']],
      bundle: ['signals'],
    }),
    guard('door/post-step.ts', { bundle: ['signals'] }),
    guard('door/door.ts', { names: ['enter'], bundle: ['signals'] }),
    guard('adapters/aws/call.ts'),
    guard('adapters/aws/clock.ts'),
    guard('adapters/aws/pages.ts'),
    guard('adapters/docker/process.ts'),
  ]),
];
