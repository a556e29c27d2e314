import { loadReplacementTable } from '../../cloudformation/replacements.ts';
import { DiagnosticsError } from '../../diagnostics/diagnostics-error.ts';
import { Refused } from '../../diagnostics/refused.ts';
import type { World } from '../../ports/world.ts';
import { counted } from '../../report/plain-text.ts';
import { deployedLender } from '../../stack/deployed-lender.ts';
import type { ResourceChange } from '../../stack/proposal.ts';
import { templateChanges } from '../../stack/template-changes.ts';
import type { Stage } from '../../stage/stage.ts';
import { compile, compileWithLookups } from '../compile/compile.ts';
import type { CompileRequest } from '../compile/compile-request.ts';
import { readPublishedImages } from '../publish-images.ts';
import { compileAgainst } from '../stack/compile-against.ts';
import type { StackToCheck } from './checks/check.ts';

/** Changes of the config that are not deployed, as a sentence, and why the config was not compared. */
export interface Undeployed {
  readonly sentence?: string;
  readonly notes: readonly string[];
}

/** Most logical ids in the sentence. */
const mostNamed = 5;

const sentenceOf = (changes: readonly ResourceChange[]): string => {
  const named = changes.slice(0, mostNamed).map(({ logicalId }) => logicalId);
  const more = changes.length > named.length ? ` and ${changes.length - named.length} more` : '';
  return `The config has changes that are not deployed: ${counted(changes.length, 'resource')} would change (${named.join(', ')}${more}). plan shows them.`;
};

/** Returns why the config of the checkout is not that of the default branch; undefined if it is, or nobody knows. */
const otherBranch = async (world: World): Promise<string | undefined> => {
  const checkout = await world.checkout();
  const [{ branch }, main] = await Promise.all([checkout.describe(), checkout.defaultBranch()]);
  return typeof branch === 'string' && main !== undefined && branch !== main
    ? `The config was not compared: the checkout is on ${branch}, and the default branch is ${main}.`
    : undefined;
};

const compare = async (
  world: World,
  given: CompileRequest,
  stage: Stage,
  deployed: StackToCheck,
): Promise<Undeployed> => {
  // A preview keeps its lender until it is deployed anew, whatever the input names meanwhile.
  const request = { ...given, baseStage: deployedLender(deployed.template, stage) ?? given.baseStage };
  const compiled = await compileWithLookups(world, request, await compile(world, request));
  const side = {
    stack: deployed.stack,
    ...(deployed.template === undefined ? {} : { template: deployed.template }),
  };
  const next = await compileAgainst(world, compiled, side, { allow: { replace: [], delete: [] } });
  const published = await readPublishedImages(world, next.compiled.images);
  const { template } = next.compiled.withImages(published);
  const changes = templateChanges(deployed.template, template, await loadReplacementTable());
  return changes.length > 0 ? { sentence: sentenceOf(changes), notes: [] } : { notes: [] };
};

/**
 * Compiles the config and compares it with the deployed template, where there is a config. A preview is compared with the
 * lender that its deployed stack names. What does not compile, and what AWS refuses, becomes a note: it is no drift.
 */
export const findUndeployed = async (
  world: World,
  request: CompileRequest,
  stage: Stage,
  deployed: StackToCheck,
): Promise<Undeployed> => {
  try {
    const other = await otherBranch(world);
    return other === undefined ? await compare(world, request, stage, deployed) : { notes: [other] };
  } catch (problem) {
    if (problem instanceof DiagnosticsError)
      return { notes: ['The config was not compared: it has errors, which validate lists.'] };
    if (!(problem instanceof Refused)) throw problem;
    if (problem.code === 'source/missing-file') return { notes: [] };
    return { notes: [`The config was not compared (${problem.code}): ${problem.message}`] };
  }
};
