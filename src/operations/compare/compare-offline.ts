import { canonicalJson } from '../../cloudformation/canonical.ts';
import type { Expression } from '../../cloudformation/expression.ts';
import { loadReplacementTable } from '../../cloudformation/replacements.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import { literal } from '../../diagnostics/visible.ts';
import type { World } from '../../ports/world.ts';
import { zonesParameter } from '../../shared/zones.ts';
import { declaredParameters } from '../../stack/parameters.ts';
import { offlinePlanHash } from '../../stack/plan-hash.ts';
import { templateChanges } from '../../stack/template-changes.ts';
import type { CompiledConfig } from '../compile/assemble.ts';
import { compile } from '../compile/compile.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import type { ChangeRequest } from '../stack/change-request.ts';
import { findLosses } from '../stack/find-losses.ts';
import type { Comparison } from './comparison.ts';

/** The commit to compare with when AWS is not called. */
export interface BaseRequest {
  /** A commit, tag or branch. */
  readonly ref: string;
  /** True if an input names it, so that it must exist. */
  readonly required: boolean;
}

type Base = Pick<Comparison, 'against' | 'before' | 'notes'>;

/** Returns an empty stack to compare with. */
const emptyStack = (...notes: string[]): Base => ({ against: 'empty-stack', before: undefined, notes });

const noRef = ({ ref }: BaseRequest): string => `There is no ${literal(ref)} in this checkout.`;
const fetchIt = 'Fetch it first, in a workflow with `fetch-depth: 0` of actions/checkout.';

/** Compiles the base branch's config, with the files next to the config as they are now. */
const compileBase = async (world: World, request: CompileRequest, ref: string, bytes: Uint8Array): Promise<Base> => {
  const source = { ...world.source, file: `${world.source.file} at ${ref}`, read: async () => bytes };
  try {
    const { template } = await compile({ ...world, source }, request);
    const notes = ['What stands beside the config (code, Dockerfiles) counts on both sides as it is now.'];
    return { against: 'base-branch', before: template, notes };
  } catch (problem) {
    if (!(problem instanceof DiagnosticsError)) throw problem;
    const first = problem.diagnostics.find(isError);
    return emptyStack(
      `The config of ${literal(ref)} cannot be compiled (${first?.code}), so everything counts as new.`,
    );
  }
};

/** Returns the template of the base branch; an empty stack where there is none. */
const readBase = async (world: World, request: CompileRequest, base: BaseRequest | undefined): Promise<Base> => {
  if (base === undefined) return emptyStack();
  const found = await (await world.base()).config(base.ref);
  if (found.kind === 'found') return compileBase(world, request, base.ref, found.bytes);
  if (found.kind === 'no-config')
    return { against: 'base-branch', before: undefined, notes: [`${literal(base.ref)} has no such config yet.`] };
  if (base.required) throw new Refused({ code: 'door/no-base', message: noRef(base), hint: fetchIt });
  return emptyStack(`${noRef(base)} Everything counts as new. ${fetchIt}`);
};

/** Returns a note for each directive that was not looked up in AWS. */
const openQuestions = ({ questions }: CompiledConfig): string[] =>
  questions.map(
    ({ kind, says }) =>
      `Not looked up without credentials: ${says}. ${kind === 'secret' ? 'Its ARN stands here without the six characters that AWS puts at its end.' : 'A stand-in takes its place.'}`,
  );

/** Returns a note for the zones of a new network, which only AWS knows; none if both sides have one. */
const zoneNotes = (before: Expression | undefined, ours: Expression): string[] =>
  declaredParameters(ours).includes(zonesParameter) && !declaredParameters(before).includes(zonesParameter)
    ? [
        `Zones unknown without credentials: deploy looks up the availability zones of the new network (${zonesParameter}).`,
      ]
    : [];

/** Compares a config with that of the base branch, or with an empty stack, without AWS. */
export const compareOffline = async (
  world: World,
  compiled: CompiledConfig,
  request: CompileRequest & Pick<ChangeRequest, 'allow'> & { readonly base?: BaseRequest },
): Promise<Comparison> => {
  const { against, before, notes } = await readBase(world, request, request.base);
  const ours: Expression = compiled.template;
  const changes = templateChanges(before, ours, before === undefined ? { services: {} } : await loadReplacementTable());
  const { stack, preview } = compiled.stage;
  const found = await findLosses(world, { changes, deployed: before, ours, preview, allow: request.allow }, undefined);
  return {
    compiled,
    against,
    before,
    ours,
    changes,
    losses: found.losses,
    differs: canonicalJson(before) !== canonicalJson(ours),
    hash: offlinePlanHash({ region: request.region, stack, before, ours, changes, images: [] }),
    notes: [...notes, ...zoneNotes(before, ours), ...found.notes, ...openQuestions(compiled)],
  };
};
