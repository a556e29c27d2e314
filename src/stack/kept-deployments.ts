import { canonicalJson, shortHash } from '../cloudformation/canonical.ts';
import type { Expression } from '../cloudformation/expression.ts';

/** Number of deployments of a stack that are kept. */
export const mostKept = 10;

/** Hex digits of a template's SHA-256 in the name of a kept deployment. */
const digestDigits = 12;

/** Returns the first digits of a template's SHA-256, whatever the order of its keys. */
export const templateDigest = (template: Expression | undefined): string =>
  shortHash(canonicalJson(template), digestDigits);

/** True for a status in which the template of a stack is what it has. */
export const isAtRest = (status: string): boolean => /^(?!DELETE_|ROLLBACK_).*_COMPLETE$/.test(status);

/** A stack and its template; both absent where there is no stack. */
interface StackBefore {
  readonly stack?: { readonly status: string };
  readonly template?: Expression;
}

/**
 * Returns the digest of the good template that a stack has before a deployment; `new` without a stack, and `none` for one whose
 * last change was neither finished nor undone.
 */
const digestBefore = ({ stack, template }: StackBefore): string => {
  if (stack === undefined) return 'new';
  return isAtRest(stack.status) ? templateDigest(template) : 'none';
};

/** A deployment that is kept in the artifact bucket, as its key says it. */
export interface KeptDeployment {
  /** Time at which CloudFormation began with it, and the digest of its template: `20261124T120000Z-0123456789ab`. */
  readonly id: string;
  readonly key: string;
  readonly digest: string;
  /** Digest of the good template that the stack had before it; `new` for a new stack, `none` for one without such a template. */
  readonly after: string;
  /** True for a deployment of `rollback`. */
  readonly isRollback: boolean;
}

/** Returns the id of a deployment that begins at a time. */
const idOf = (time: Date, digest: string): string => `${time.toISOString().replace(/[-:]|\.\d+/g, '')}-${digest}`;

/** Hex digits of the SHA-256 of a stack's id in the name of a kept deployment: a new stack of the same name has another id. */
const stackDigits = 8;
const digestOfStack = (stackId: string): string => shortHash(stackId, stackDigits);

/** A deployment that begins: its stack's id, its time, its template, and the stack before it. */
export interface BegunDeployment {
  readonly stackId: string;
  readonly time: Date;
  readonly template: Expression;
  readonly before: StackBefore;
  readonly isRollback: boolean;
}

/**
 * Returns the name of a deployment in a folder (without a slash at its end) of the artifact bucket. The key has the digest of the
 * template before: a deployment is good if a later one found its template deployed, and so nothing has to be written when
 * a deployment ends. It has a digest of the stack's id as well. Frozen.
 */
export const keptDeployment = (
  folder: string,
  { stackId, time, template, before, isRollback }: BegunDeployment,
): KeptDeployment => {
  const [digest, after] = [templateDigest(template), digestBefore(before)];
  const id = idOf(time, digest);
  const key = `${folder}/${id}.${isRollback ? 'rollback' : 'deploy'}-${after}.${digestOfStack(stackId)}.json`;
  return { id, key, digest, after, isRollback };
};

/**
 * Returns the deployments that keys of a folder name, oldest first, each with the digest of its stack. Objects of other names, and
 * those of folders in it, which others may be allowed to write to, are none.
 */
const deploymentsOf = (folder: string, keys: readonly string[]): (KeptDeployment & { readonly stack: string })[] =>
  [...keys].sort().flatMap((key) => {
    if (!key.startsWith(`${folder}/`)) return [];
    const [, id = '', digest = '', kind, after = '', stack = ''] =
      /^(\d{8}T\d{6}Z-([0-9a-f]{12}))\.(deploy|rollback)-([0-9a-f]{12}|new|none)\.([0-9a-f]{8})\.json$/.exec(
        key.slice(folder.length + 1),
      ) ?? [];
    return kind === undefined ? [] : [{ id, key, digest, after, isRollback: kind === 'rollback', stack }];
  });

/**
 * Returns the deployments of a stack, by its id, that keys of a folder (without a slash at its end) name, oldest first: those of an
 * earlier stack of its name are left out.
 */
export const readKeys = (folder: string, keys: readonly string[], stackId: string): KeptDeployment[] =>
  deploymentsOf(folder, keys).flatMap(({ stack, ...kept }) => (stack === digestOfStack(stackId) ? kept : []));

/**
 * Returns those of the deployments (oldest first) that reached their end: a later one began on their template, or it is the
 * deployed one. `deployed` is the digest of the template of a stack at rest; undefined for a stack that is not.
 */
export const goodDeployments = (
  kept: readonly KeptDeployment[],
  deployed: string | undefined,
): readonly KeptDeployment[] =>
  kept.filter(
    ({ digest }, index) => digest === deployed || kept.slice(index + 1).some(({ after }) => after === digest),
  );

/**
 * Returns the keys of a folder's deployments to remove: all but the newest ten of the stack that did not fail, which is not
 * known yet of the newest. Keys of anything else are none of them.
 */
export const keysToRemove = (folder: string, keys: readonly string[], stackId: string): string[] => {
  const kept = readKeys(folder, keys, stackId);
  const good = new Set([...goodDeployments(kept, undefined), ...kept.slice(-1)]);
  const staying = new Set(
    kept
      .filter((one) => good.has(one))
      .slice(-mostKept)
      .map(({ key }) => key),
  );
  return deploymentsOf(folder, keys).flatMap(({ key }) => (staying.has(key) ? [] : key));
};

/** The deployment that a rollback goes back to, or why to none. */
export type RollbackTarget =
  | { readonly kind: 'deployment'; readonly target: KeptDeployment }
  /** The stack is back already: CloudFormation undid the last deployment, or an earlier `rollback` did. `deployed` is what it has. */
  | { readonly kind: 'is-back'; readonly by: 'CloudFormation' | 'rollback'; readonly deployed?: KeptDeployment }
  /** No good deployment is kept that differs from what is deployed. */
  | { readonly kind: 'none' }
  /** `to` names none that is kept, or one that did not reach its end. */
  | { readonly kind: 'unknown'; readonly why: 'not-kept' | 'not-good' }
  /** The deployed template, or the one right before it, is not kept: the newest that is kept need not be the one to go back to. */
  | { readonly kind: 'gap'; readonly missing: 'deployed' | 'before' };

/** A stack that is rolled back: its status, and the digest of its template. */
export interface StackToRollBack {
  readonly status: string;
  readonly digest: string;
}

/** Returns which template is not kept: the deployed one, or the one that the stack had right before it; undefined if both are. */
const missingIn = (kept: readonly KeptDeployment[], deployed: string): 'deployed' | 'before' | undefined => {
  const isKept = (digest: string) => kept.some((one) => one.digest === digest);
  if (!isKept(deployed)) return 'deployed';
  // One that deployed its own template again is not what brought it.
  const brought = kept.findLast(({ digest, after }) => digest === deployed && after !== deployed);
  const before = brought?.after ?? 'none';
  return before === 'new' || before === 'none' || isKept(before) ? undefined : 'before';
};

/**
 * Returns what `rollback` goes back to, of the kept deployments (oldest first): the one that `to` names; else the newest good one
 * whose template differs from the deployed one, and none where the series has a gap there. A second `rollback` goes no further back, so that a run may be repeated.
 */
export const rollbackTarget = (
  kept: readonly KeptDeployment[],
  { status, digest }: StackToRollBack,
  to: string | undefined,
): RollbackTarget => {
  const good = goodDeployments(kept, isAtRest(status) ? digest : undefined);
  if (to !== undefined) {
    const target = kept.find(({ id }) => id === to);
    if (target === undefined) return { kind: 'unknown', why: 'not-kept' };
    return good.includes(target) ? { kind: 'deployment', target } : { kind: 'unknown', why: 'not-good' };
  }
  // A rollback that failed, and that CloudFormation undid, left what it was to replace.
  const isOfRollback = kept.at(-1)?.isRollback === true && kept.at(-1)?.digest !== digest;
  const deployed = good.findLast((one) => one.digest === digest);
  const back = { kind: 'is-back', ...(deployed === undefined ? {} : { deployed }) } as const;
  if (status === 'UPDATE_ROLLBACK_COMPLETE' && !isOfRollback) return { ...back, by: 'CloudFormation' };
  if (deployed?.isRollback && deployed === good.at(-1) && isAtRest(status)) return { ...back, by: 'rollback' };
  const target = good.findLast((one) => one.digest !== digest);
  if (target === undefined) return { kind: 'none' };
  const missing = missingIn(kept, digest);
  return missing === undefined ? { kind: 'deployment', target } : { kind: 'gap', missing };
};
