import { loadReplacementTable } from '../../src/cloudformation/replacements.ts';
import { compile } from '../../src/operations/compile/compile.ts';
import { configLines } from '../../src/operations/report/config-lines.ts';
import { priceOf } from '../../src/operations/report/report-plan.ts';
import { makeReview } from '../../src/review/make-review.ts';
import type { Review, ReviewedGroup } from '../../src/review/review.ts';
import { templateChanges } from '../../src/stack/template-changes.ts';
import { configWorld } from '../fakes/config-world.ts';

const request = { project: 'shop', stage: 'dev', region: 'us-east-1' };

/** Returns the review of a change from one config to another, or of a new stack, by the templates they compile to. */
export const reviewBetween = async (before: string | undefined, after: string): Promise<Review> => {
  const templateOf = async (config: string) => {
    const { world } = configWorld({ config });
    return { world, compiled: await compile(world, request) };
  };
  const was = before === undefined ? undefined : (await templateOf(before)).compiled.template;
  const { world, compiled } = await templateOf(after);
  return makeReview({
    ...compiled,
    region: request.region,
    against: 'base-branch',
    hash: 'offline:x',
    changes: templateChanges(was, compiled.template, await loadReplacementTable()),
    before: was,
    ours: compiled.template,
    ...configLines(world, compiled, {}),
    losses: [],
    notes: [],
    priceOf,
  });
};

/** Returns the group of a resource of the config, or of what the stack shares. */
export const groupOf = ({ groups }: Review, name: string | undefined): ReviewedGroup | undefined =>
  groups.find(({ resource }) => resource === name);

/** Returns the sentences about a resource of the config. */
export const sentencesOf = (review: Review, name: string | undefined): string[] =>
  groupOf(review, name)?.says.map(({ text }) => text) ?? [];

/** A part of a config, as YAML nests it; a null removes a key. */
export type Part = Readonly<Record<string, unknown>>;

/** Returns the properties of a job of the tests, with further ones. */
export const job = (more: Part = {}): Part => ({
  type: 'batch-job',
  properties: {
    container: {
      packaging: { type: 'prebuilt-image', properties: { image: 'ghcr.io/acme/report:1.0.0' } },
      environment: [{ name: 'MODE', value: 'fast' }],
    },
    resources: { cpu: 1, memory: 900 },
    ...more,
  },
});

/** Returns a config of resources as text, with the line of each key. */
export const configOf = (resources: Part): string => JSON.stringify({ resources }, null, 1);
