import type { Expression } from '../cloudformation/expression.ts';
import { resourcesIn, type TemplateResource } from '../stack/template-changes.ts';

/** Something that an account needs once before resources of a kind, and that no deployment makes. */
interface Prerequisite {
  /** True for a resource that needs it. */
  readonly needs: (resource: TemplateResource) => boolean;
  /** Returns the note; `types` are those of the template that need it. */
  readonly note: (types: readonly string[]) => string;
}

const prerequisites: readonly Prerequisite[] = [
  {
    // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/slr-aos.html
    needs: ({ Type, Properties }) =>
      Type === 'AWS::OpenSearchService::Domain' &&
      (Object(Properties) as { readonly VPCOptions?: unknown }).VPCOptions !== undefined,
    note: () =>
      'Before its first domain in a VPC an account needs the service-linked role of OpenSearch, which no deployment makes: `aws iam create-service-linked-role --aws-service-name opensearchservice.amazonaws.com`. An account that has it needs nothing.',
  },
  {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry-public.html
    needs: ({ Type }) => Type?.startsWith('MongoDB::Atlas::') ?? false,
    note: (types) =>
      `Before its first cluster of Atlas an account needs the public types ${types.join(', ')}, activated in the region with an execution role that may read secrets, and no deployment activates them. An account that has them needs nothing.`,
  },
];

/**
 * Returns a note for each thing that the account has to have before resources of a kind can be made, in a plan by which the stack
 * gets the first of them.
 */
export const prerequisiteNotes = ({
  before,
  ours,
}: {
  readonly before: Expression | undefined;
  readonly ours: Expression;
}): string[] =>
  prerequisites.flatMap(({ needs, note }) => {
    const [former, all] = [before, ours].map((template) => Object.values(resourcesIn(template)).filter(needs));
    if (former?.length !== 0 || !all?.length) return [];
    return [note([...new Set(all.flatMap(({ Type }) => Type ?? []))].sort())];
  });
