import { hasToken, shownText } from '../cloudformation/token.ts';
import { overlaps } from './arn-overlap.ts';
import {
  type ActionResources,
  type ActionTable,
  actionPattern,
  actionsOf,
  type WrittenStatement,
} from './iam-actions.ts';
import type { Finding } from './rule.ts';

/** A resource of a statement: as it is shown, and as a pattern without references. */
export interface Target {
  readonly shown: string;
  readonly pattern: string;
}

/** True if a resource of a statement matches some ARN of a form, whose partition, `aws`, stands for every one. */
const hasForm = (pattern: string, form: string): boolean => overlaps(pattern.replace(/^arn:[^:]+:/, 'arn:aws:'), form);

/** Returns the resource that is most likely meant: one inside of a resource that is written, or around it. */
const meantFor = (targets: readonly Target[], forms: readonly string[]): string | undefined => {
  for (const { shown, pattern } of targets) {
    const [, head = '', name = ''] = /^((?:[^:]*:){5})(.*)$/.exec(pattern) ?? [];
    const cuts = [...name.matchAll(/[/:]/g)].map(({ index }) => head.length + index).toReversed();
    const ends = name.includes(':') ? [':*', '/*'] : ['/*', ':*'];
    const inside = ends.find((end) => forms.some((form) => hasForm(pattern + end, form)));
    if (inside !== undefined) return hasToken(shown) ? undefined : shown + inside;
    const around = cuts.find((cut) => forms.some((form) => hasForm(pattern.slice(0, cut), form)));
    if (around !== undefined && shown === pattern) return pattern.slice(0, around);
  }
  return undefined;
};

const spaced = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** Actions of a statement that are allowed on nothing; `action` is the index of the first of them. */
export type Mismatch = Pick<Finding, 'sentence' | 'hint'> & { readonly action: number };

/** Returns the actions of a statement that it allows on nothing: one finding for all that work on the same kinds. */
export const mismatchesIn = (
  { Effect = 'Allow', Action = [] }: WrittenStatement,
  targets: readonly Target[],
  known: ActionResources,
  starred: ActionTable,
): Mismatch[] => {
  if (Effect !== 'Allow' || targets.length === 0) return [];
  if (!targets.every(({ pattern }) => /^(?:arn:|[*?])/.test(pattern))) return [];
  const groups = new Map<string, { readonly service: string; readonly kinds: string; readonly first: number }>();
  const namesOf = new Map<string, string[]>();
  for (const [index, action] of Action.entries()) {
    const [service = '', name = ''] = action.toLowerCase().split(':');
    const kinds = hasToken(action) ? '' : kindsOf(service, name, known, starred);
    const key = `${service} ${kinds}`;
    if (!groups.has(key)) groups.set(key, { service, kinds, first: index });
    namesOf.set(key, [...(namesOf.get(key) ?? []), action]);
  }
  return [...groups].flatMap(([key, { service, kinds, first }]): Mismatch[] => {
    const names = spaced(namesOf.get(key) ?? []);
    if (kinds === '*')
      return targets.some(({ pattern }) => pattern.endsWith('*'))
        ? []
        : [
            {
              action: first,
              sentence: `The statement allows nothing by ${names}: AWS knows no resources for it, and takes \`*\` alone.`,
              hint: "Write a statement of its own for it, with Resource: ['*'].",
            },
          ];
    const arns = known[service]?.arns ?? {};
    const forms = kinds.split(' ').flatMap((kind) => arns[kind] ?? []);
    if (forms.length === 0 || targets.some(({ pattern }) => forms.some((form) => hasForm(pattern, form)))) return [];
    return [mismatch(first, names, targets, forms)];
  });
};

const mismatch = (action: number, names: string, targets: readonly Target[], forms: readonly string[]): Mismatch => {
  const meant = meantFor(targets, forms);
  const listed = forms.slice(0, 3).join(' or ');
  const written = targets.map(({ shown }) => shownText(shown)).join(', ');
  return {
    action,
    sentence: `The statement allows nothing by ${names}, which work on ${listed}: its resources, ${written}, are of another kind.`,
    hint: meant === undefined ? `Write a resource of the form ${listed}.` : `Add ${meant} to its resources.`,
  };
};

/**
 * Returns the kinds of resources that an action knows, joined by spaces: of all actions for a pattern such as `Get*`. A
 * star for an action that knows none, and an empty text for one that is not known.
 */
const kindsOf = (service: string, name: string, known: ActionResources, starred: ActionTable): string => {
  const { actions = {} } = (Object.hasOwn(known, service) ? known[service] : undefined) ?? {};
  const pattern = actionPattern(name);
  const kinds = Object.entries(actions).flatMap(([types, names]) =>
    names.split(' ').some((one) => pattern.test(one)) ? types.split(' ') : [],
  );
  if (kinds.length > 0) return [...new Set(kinds)].sort().join(' ');
  // Needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  const free = service === 'sts' && name === 'getcalleridentity';
  return Object.keys(actions).length > 0 && !free && actionsOf(starred, service).some((one) => pattern.test(one))
    ? '*'
    : '';
};
