/** The part of an in-toto statement about provenance that is judged. */
export interface Statement {
  /** Names and digests (`sha256:…`) of what it is about; those with other digests are left out. */
  readonly subjects: readonly { readonly name: string; readonly digest: string }[];
  /** The commits that it claims the build began from. */
  readonly commits: readonly string[];
  /** The URL of the repository that it claims. */
  readonly repository?: string | undefined;
  /** The URL of the workflow of the run that it claims, with its ref. */
  readonly workflow?: string | undefined;
}

/** The media type of in-toto statements: https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
const inToto = 'application/vnd.in-toto+json';
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const statementType = 'https://in-toto.io/Statement/v1';
/** https://slsa.dev/spec/v1.0/provenance */
const provenanceType = 'https://slsa.dev/provenance/v1';

/** Returns a field of a value, by path; undefined where the path ends early. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
    value,
  );
const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
};
const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};

/**
 * Returns what an in-toto statement with provenance of SLSA 1 says, in the form of `actions/attest`; or, as a clause, why it
 * is none. https://actions.github.io/buildtypes/workflow/v1
 */
export const readStatement = (mediaType: string, text: string): Statement | string => {
  if (mediaType !== inToto) return 'it is no in-toto statement';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'its statement is no JSON';
  }
  if (textAt(value, '_type') !== statementType) return 'it is no in-toto statement of version 1';
  if (textAt(value, 'predicateType') !== provenanceType) return 'it is about something else than the provenance';
  const build = at(value, 'predicate', 'buildDefinition');
  const workflow = at(build, 'externalParameters', 'workflow');
  const [repository, path, ref] = ['repository', 'path', 'ref'].map((key) => textAt(workflow, key));
  return {
    subjects: listAt(value, 'subject').flatMap((one) => {
      const digest = textAt(one, 'digest', 'sha256');
      return digest === undefined ? [] : [{ name: textAt(one, 'name') ?? '', digest: `sha256:${digest}` }];
    }),
    commits: listAt(build, 'resolvedDependencies').flatMap((one) => textAt(one, 'digest', 'gitCommit') ?? []),
    repository,
    ...(repository !== undefined && path !== undefined && ref !== undefined
      ? { workflow: `${repository}/${path}@${ref}` }
      : {}),
  };
};
