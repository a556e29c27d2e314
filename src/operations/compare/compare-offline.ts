import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { loadReplacementTable } from '../../cloudformation/replacements.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import { lookupsIn } from '../../evaluation/resolve.ts';
import { borrowedNames } from '../../graph/borrowed-resources.ts';
import type { Base, Tracking, Workspace } from '../../ports/machine.ts';
import type { World } from '../../ports/world.ts';
import type { ReviewedBase } from '../../review/review.ts';
import { zonesParameter } from '../../shared/zones.ts';
import { exceededCap } from '../../stack/change-cap.ts';
import { declaredParameters } from '../../stack/parameters.ts';
import { offlinePlanHash } from '../../stack/plan-hash.ts';
import { refusedUpdates } from '../../stack/refused-updates/refused-updates.ts';
import { newSettingNotes, previewSettingNotes, settingNotes } from '../../stack/setting-notes.ts';
import { type StackSettings, settle } from '../../stack/stack-settings.ts';
import { templateChanges } from '../../stack/template-changes.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import { compile } from '../compile/compile.ts';
import { type CompileRequest, factsOf } from '../compile/compile-request.ts';
import type { ChangeRequest } from '../stack/change-request.ts';
import { compileAgainst } from '../stack/compile-against.ts';
import { findLosses } from '../stack/find-losses.ts';
import { lenderNotes } from '../stack/read-lender.ts';
import type { Comparison } from './comparison.ts';
import { codeChanges, imageChanges } from './image-changes.ts';
import { renamedStackNotes } from './renamed-stack.ts';

/** The commit to compare with when AWS is not called. */
export interface BaseRequest {
  /** A commit, tag or branch. */
  readonly ref: string;
  /** True if an input names it, so that it must exist. */
  readonly required: boolean;
}

type Side = Pick<Comparison, 'against' | 'before' | 'notes' | 'base' | 'rebuilt'> & {
  /** The settings at the base; undefined without one. */
  readonly former?: Pick<CompiledConfig, 'settings' | 'config'>;
};

/** Returns an empty stack to compare with; `missing` says why, as a clause. */
const emptyStack = (base: Omit<ReviewedBase, 'missing'>, missing: string, ...notes: string[]): Side => ({
  ...{ against: 'empty-stack', before: undefined, notes, base: { ...base, missing } },
});

const fetchIt = 'Fetch it first, in a workflow with `fetch-depth: 0` of actions/checkout.';

/** Returns what of the run's surroundings has no earlier state, as notes on those that the config at the base asked. */
const watchPresent = (world: World) => {
  const notes = new Set<string>();
  const programs: World['programs'] = () => {
    notes.add('Programs of custom directives count on both sides as they are now.');
    return world.programs();
  };
  const checkout: World['checkout'] = () => {
    notes.add('`$GitInfo` has the same values on both sides, those of the checkout.');
    return world.checkout();
  };
  /** Returns a folder of the base in which code that no commit contains, such as build output, is that of now. */
  const withCode = (base: Workspace): Workspace => ({
    ...base,
    async artifact(path, contents) {
      if (base.look(path) !== 'absent') return base.artifact(path, contents);
      notes.add(`\`${path}\` is not in the commit: the code in it counts on both sides as it is now.`);
      return world.workspace.artifact(path, contents);
    },
  });
  return { world: { ...world, programs, checkout }, withCode, notes };
};

/** Returns notes on what git could not tell about the files of images. */
const trackingNotes = ({ notCompared, submodules }: Tracking): string[] => [
  ...(notCompared.length
    ? [`Not compared, since only a filter of git could, which is not started: ${listed(notCompared)}.`]
    : []),
  ...(submodules.length
    ? [`A submodule counts by the commit that the repository records for it: ${listed(submodules)}.`]
    : []),
];

/** Lists the first ten paths, and the number of the others. */
const listed = (paths: readonly string[]): string => {
  const rest = paths.length - 10;
  return `${paths.slice(0, 10).map(literal).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
};

/** Compiles the config and its folder at the base. */
const compileBase = async (
  world: World,
  ours: CompiledConfig,
  request: CompileRequest,
  base: BaseRequest,
  found: Extract<Base, { readonly kind: 'found' }>,
): Promise<Side> => {
  const { commit, bytes, workspace } = found;
  const { ref } = base;
  const present = watchPresent(world);
  const source = { ...world.source, file: `${world.source.file} at ${ref}`, read: async () => bytes };
  try {
    // The base is no proposal: a policy judges what is to come.
    const policy = async () => undefined;
    const before = { ...present.world, source, policy, workspace: present.withCode(workspace) };
    const compiled = await compile(before, request);
    const { template, stackImages, stackCode, stage: former } = compiled;
    const renamed = renamedStackNotes(former, ours.stage, ref);
    if (renamed.length > 0)
      return emptyStack({ ref, commit }, `the project is ${former.project} at ${literal(ref)}`, ...renamed);
    const [is, was] = [ours.stackImages.value, stackImages.value];
    const [isCode, wasCode] = [ours.stackCode.value, stackCode.value];
    const isBuilt = is !== undefined && was !== undefined && was.planned.length > 0;
    const hasCode = isCode !== undefined && wasCode !== undefined && wasCode.planned.length > 0;
    const tracking = isBuilt || hasCode ? await found.tracking() : undefined;
    const { prefix } = world.workspace.checkout ?? {};
    const rebuilt = tracking && [
      ...(isBuilt ? imageChanges(is, was, tracking, prefix) : []),
      ...(hasCode ? codeChanges(isCode, wasCode, tracking, prefix) : []),
    ];
    return {
      against: 'base-branch',
      before: template,
      former: compiled,
      base: { ref, commit },
      notes: [...present.notes, ...(tracking ? trackingNotes(tracking) : [])],
      ...(rebuilt ? { rebuilt: new Map(rebuilt) } : {}),
    };
  } catch (problem) {
    const unread = unreadFile(problem);
    if (unread) return unreadBase(base, commit, unread.sentence.replace(/\.$/, ''), unread.hint);
    if (!(problem instanceof DiagnosticsError)) throw problem;
    const code = problem.diagnostics.find(isError)?.code;
    return emptyStack(
      { ref, commit },
      `the config of ${literal(ref)} cannot be compiled (${code})`,
      `The config of ${literal(ref)} cannot be compiled (${code}), so everything counts as new.`,
    );
  }
};

/** Returns why files of the base could not be read; undefined for any other problem. */
const unreadFile = (problem: unknown): { readonly sentence: string; readonly hint: string } | undefined => {
  if (problem instanceof Refused && problem.code === 'door/no-base')
    return { sentence: problem.message, hint: problem.hint };
  const found =
    problem instanceof DiagnosticsError ? problem.diagnostics.find(({ code }) => code === 'door/no-base') : undefined;
  return found && { sentence: found.sentence, hint: found.hint ?? fetchAll };
};

/** Returns the refusal of a base that an input names and that cannot be read. */
const noBase = (message: string, hint: string): Refused => new Refused({ code: 'door/no-base', message, hint });

/** Returns a side for a base that cannot be read. Throws `door/no-base` if an input names it. */
const unreadBase = (base: BaseRequest, commit: string | undefined, missing: string, hint: string): Side => {
  const sentence = `${missing[0]?.toUpperCase()}${missing.slice(1)}.`;
  if (base.required) throw noBase(sentence, hint);
  const named = { ref: base.ref, ...(commit === undefined ? {} : { commit }) };
  return emptyStack(named, missing, `${sentence} Everything counts as new. ${hint}`);
};

/** Returns the side of a plan for which nothing says what to compare with, with a hint if there is a usual branch. */
const withoutBase = async (world: World): Promise<Side> => {
  const likely = await (await world.base()).likely();
  const hint = `To compare with the branch ${likely}, give \`--base-ref ${likely}\` (input \`base-ref\`); to compare with the deployed stack, give credentials (at a prompt name a profile in AWS_PROFILE, also \`default\`).`;
  return emptyStack(
    {},
    'the environment has no AWS credentials, and no commit is named to compare with',
    ...(likely === undefined ? [] : [hint]),
  );
};

/** Returns the template of the base branch; an empty stack where there is none. */
const readBase = async (
  world: World,
  ours: CompiledConfig,
  request: CompileRequest,
  base: BaseRequest | undefined,
): Promise<Side> => {
  if (base === undefined) return withoutBase(world);
  const { ref } = base;
  return (await world.base()).at(ref, async (found): Promise<Side> => {
    switch (found.kind) {
      case 'found':
        return compileBase(world, ours, request, base, found);
      case 'no-config': {
        const missing = `${literal(ref)} has no such config yet`;
        const { commit } = found;
        return { against: 'base-branch', before: undefined, notes: [`${missing}.`], base: { ref, commit, missing } };
      }
      case 'no-objects':
        return unreadBase(base, found.commit, `the config of ${literal(ref)} is not in this checkout`, fetchAll);
      case 'no-ref':
        return unreadBase(base, undefined, `there is no ${literal(ref)} in this checkout`, fetchIt);
      case 'no-git':
        return unreadBase(base, undefined, `${literal(ref)} cannot be read: ${found.says}`, mendIt);
    }
  });
};

const fetchAll = 'Fetch all of it, in a workflow without `filter` of actions/checkout.';
const mendIt = 'Run it in a checkout of the repository that git can read.';

/** Returns the keys of questions that only resources ask which a preview borrows, and so makes no use of. */
const unusedQuestions = (
  { config, stage, located, answers }: CompiledConfig,
  request: CompileRequest,
): ReadonlySet<string> => {
  const borrowed = borrowedNames(config, stage);
  if (borrowed.size === 0) return new Set();
  const facts = factsOf(request);
  const whole = located.value as Record<string, unknown>;
  const made = Object.entries(Object(whole.resources)).filter(([name]) => !borrowed.has(name));
  const used = lookupsIn(whole, facts, answers, { ...whole, resources: Object.fromEntries(made) });
  const asked = lookupsIn(whole, facts, answers).map(({ key }) => key);
  return new Set(asked.filter((key) => !used.some((one) => one.key === key)));
};

/**
 * Returns a note for each directive that was not looked up in AWS, unless only what a preview borrows has it; a queue that was
 * not is judged with credentials.
 */
const openQuestions = (compiled: CompiledConfig, request: CompileRequest): string[] => {
  const unused = unusedQuestions(compiled, request);
  return compiled.questions
    .filter(({ kind, key }) => kind !== 'queue' && !unused.has(key))
    .map(
      ({ kind, says }) =>
        `Not looked up without credentials: ${says}. ${kind === 'secret' ? 'Its ARN stands here without the six characters that AWS puts at its end.' : 'A stand-in takes its place.'}`,
    );
};

/** Returns a note for the zones of a new network, which only AWS knows; none if both sides have one. */
const zoneNotes = (before: Expression | undefined, ours: Expression): string[] =>
  declaredParameters(ours).includes(zonesParameter) && !declaredParameters(before).includes(zonesParameter)
    ? [
        `Zones unknown without credentials: deploy looks up the availability zones of the new network (${zonesParameter}).`,
      ]
    : [];

/** Returns the sentences about settings that differ between the base and a config, with the inputs of this run on both sides. */
const settledOffline = (
  { config, settings, stage }: CompiledConfig,
  former: Side['former'],
  inputs: StackSettings = {},
  differs: boolean,
): Pick<Comparison, 'settled' | 'notes'> => ({
  settled:
    former === undefined
      ? newSettingNotes(settle(settings, inputs).settings)
      : settingNotes(settle(former.settings, inputs).settings, settle(settings, inputs).settings, differs),
  notes: previewSettingNotes(former?.config.deploymentConfig, config.deploymentConfig, stage),
});

/** Compares a config with that of the base branch, or with an empty stack, without AWS. */
export const compareOffline = async (
  world: World,
  offline: CompiledConfig,
  request: CompileRequest &
    Pick<ChangeRequest, 'allow' | 'maxChanges' | 'refreshImages' | 'settings'> & { readonly base?: BaseRequest },
): Promise<Comparison> => {
  const { against, before, notes, base, rebuilt, former } = await readBase(world, offline, request, request.base);
  const next = await compileAgainst(world, offline, before === undefined ? {} : { template: before }, request);
  const { compiled } = next;
  const ours: Expression = compiled.template;
  const changes = templateChanges(before, ours, before === undefined ? { services: {} } : await loadReplacementTable());
  const { stack, preview } = compiled.stage;
  const found = await findLosses(world, { changes, deployed: before, ours, preview, allow: request.allow }, undefined);
  const differs = before === undefined || canonicalJson(before) !== canonicalJson(ours);
  const tooMany = exceededCap({ changes, differs }, request.maxChanges);
  const { settled, notes: unsettled } = settledOffline(compiled, former, request.settings, differs);
  return {
    compiled,
    against,
    ...(base ? { base } : {}),
    ...(rebuilt ? { rebuilt } : {}),
    before,
    ours,
    changes,
    losses: found.losses,
    refused: refusedUpdates(before, ours),
    differs,
    ...(tooMany ? { tooMany } : {}),
    settled,
    hash: offlinePlanHash({ region: request.region, stack, before, ours, changes, images: [] }),
    notes: [
      ...notes,
      ...next.notes,
      ...zoneNotes(before, ours),
      ...lenderNotes(compiled.borrowed),
      ...found.notes,
      ...openQuestions(compiled, request),
      ...unsettled,
    ],
  };
};
