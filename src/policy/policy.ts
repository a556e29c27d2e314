import { type AttributeTable, loadAttributeTable } from '../cloudformation/attributes.ts';
import { judgeOver } from '../config/judge.ts';
import { errorAt, isError, type Outcome } from '../diagnostics/diagnostic.ts';
import type { LocatedText } from '../diagnostics/position.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { events } from '../generated/events.ts';
import { functionEvents } from '../generated/function-events.ts';
import { resources } from '../generated/resources.ts';
import { isKnownType, meantType } from '../graph/resource-types.ts';
import { flag, integer, list, object, oneOf, type TypeOf, text } from '../schema/shape.ts';
import { decodeSource } from '../source/decode.ts';
import { locatedText } from '../source/document.ts';
import { parseSource } from '../source/parse.ts';

/** The shape of a policy file: rules of an organisation for every config of its repositories. */
const policyShape = object('The rules of an organisation for what a repository deploys.', {
  regions: list(
    'The regions in which stacks may be.',
    text('A whole region, such as `eu-central-1`.', { pattern: '^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$' }),
    {
      minItems: 1,
    },
  ),
  stages: list(
    'The stages that may be deployed; `*` at the end stands for anything: `pr-*`.',
    text('A stage; `*` stands only at the end: `pr-*`.', { pattern: '^[a-zA-Z0-9][a-zA-Z0-9-]{0,31}[*]?$' }),
    { minItems: 1 },
  ),
  maxCpu: integer('The most virtual CPUs of a job, of a task of a service, and of a function.', { minimum: 1 }),
  maxMemory: integer('The most memory of a job, of a task of a service, and of a function, in MiB.', { minimum: 4 }),
  maxGpu: integer('The most graphics processors of a job; 0 forbids them.', { minimum: 0 }),
  forbiddenTypes: list(
    'Types of resources and events of a config (`http-api-gateway`), and types of CloudFormation (`AWS::IAM::User`, `AWS::RDS::*`), also of what becomes of the config.',
    text('A type.', { pattern: '^(?:[a-z][a-z-]*|[A-Za-z0-9]+::[A-Za-z0-9]+::(?:[A-Za-z0-9]+|[*])|Custom::[*])$' }),
  ),
  requireDeadLetterQueues: flag(
    'Whether each queue needs a dead-letter queue, and each mapping of a stream a destination for records that fail.',
  ),
  publicTriggers: oneOf(
    'What may be started from the internet: only what has an authorizer (`authorized`), or nothing (`none`).',
    ['authorized', 'none'],
  ),
  requiredTags: list('Names of tags that `stackConfig.tags` must have.', text('The name of a tag.', { minLength: 1 })),
});

/** A policy whose file has no mistake; a rule that is absent allows everything. */
export type Policy = TypeOf<typeof policyShape>;

/** The types that a config may name. */
const knownTypes = [...new Set([...resources, ...events, ...functionEvents].map(({ type }) => type))].sort();

/** Returns errors about the types of CloudFormation in a policy that AWS does not have, where another is surely meant. */
const misspelledTypes = ({ forbiddenTypes = [] }: Policy, { services }: AttributeTable) =>
  forbiddenTypes.flatMap((type, index) => {
    const meant = isKnownType(type, services) ? undefined : meantType(type, services);
    return meant === undefined
      ? []
      : [
          errorAt(
            'policy/unknown-type',
            ['forbiddenTypes', index],
            `CloudFormation has no type \`${type}\`, so the rule would forbid nothing.`,
            `Did you mean \`${meant}\`?`,
          ),
        ];
  });

/** Returns errors about forbidden types that no config can have, so that a rule with a slip never passes for one. */
const unknownTypes = ({ forbiddenTypes = [] }: Policy) =>
  forbiddenTypes.flatMap((type, index) =>
    type.includes('::') || (knownTypes as readonly string[]).includes(type)
      ? []
      : [
          errorAt(
            'policy/unknown-type',
            ['forbiddenTypes', index],
            `No resource and no event has the type \`${type}\`, so the rule would forbid nothing.`,
            didYouMean(type, knownTypes),
          ),
        ],
  );

/** Returns an outcome whose sentences name the policy where they would name a config. */
const ofPolicy = <T extends Outcome<unknown>>(outcome: T): T => ({
  ...outcome,
  diagnostics: outcome.diagnostics.map((one) => ({
    ...one,
    sentence: one.sentence
      .replace(
        /^The config file holds nothing but spaces and comments\.$/,
        'The policy holds nothing but spaces and comments, and would allow everything.',
      )
      .replace(/^The config (?=is |lacks |holds )/, 'The policy ')
      .replace(/ at the top of the config\.$/, ' of the policy.'),
    ...(['config/not-a-map', 'source/empty'].includes(one.code)
      ? { hint: 'Begin with a rule, such as `stages:`.' }
      : {}),
  })),
});

/** A policy, or the errors in its file, with the text that their places refer to. */
export type ReadPolicy = Outcome<Policy> & { readonly located: LocatedText };

/** Reads a policy from the bytes of a YAML file; `file` is the name of the file in complaints. Returns all errors. */
export const readPolicy = async (bytes: Uint8Array, file: string): Promise<ReadPolicy> => {
  const text = decodeSource(bytes);
  if (text.value === undefined) return { ...text, located: locatedText('', file) };
  const parsed = ofPolicy(await parseSource(text.value, file));
  const located = parsed.value ?? locatedText(text.value, file);
  if (parsed.value === undefined) return { ...parsed, located };
  const judged = ofPolicy(judgeOver(policyShape).judge(parsed.value.value) as Outcome<Policy>);
  if (judged.value === undefined) return { ...judged, located };
  // The table is large.
  const table = judged.value.forbiddenTypes?.some((type) => type.includes('::'))
    ? await loadAttributeTable()
    : { services: {} };
  const diagnostics = [...judged.diagnostics, ...unknownTypes(judged.value), ...misspelledTypes(judged.value, table)];
  return diagnostics.some(isError) ? { diagnostics, located } : { value: judged.value, diagnostics, located };
};
