import { linkedRoles, type parameters } from './bootstrap-parameters.ts';

/** A repository and its owner with their numbers, of which the subjects of OIDC tokens are made. */
interface RepositoryNames {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string;
  readonly id: string;
}

/** Facts of GitHub and of the account that decide the parameters of a bootstrap. */
export interface BootstrapAccount {
  readonly repository: RepositoryNames;
  /** The GitHub environment whose jobs may deploy; undefined if none is named. */
  readonly environment: string | undefined;
  /** The ARNs of the account's OIDC providers of the issuer. */
  readonly providers: readonly string[];
  /** The services, as parameters name them (`Batch`), whose service-linked role the account has. */
  readonly linked: readonly string[];
  /** True if the artifact bucket exists. */
  readonly hasBucket: boolean;
}

type Values = Readonly<Record<string, string>>;

/** The parameters that name environments whose jobs may deploy. */
export const environmentNames = ['Environment', 'Environment2', 'Environment3'] as const;

/**
 * Returns the parameter for a new environment: the first that is free; undefined if the environment is among them, or
 * none is named, and `full` if no parameter is left.
 */
const placeOf = (values: Values, environment: string | undefined): string | undefined => {
  if (environment === undefined || environmentNames.some((name) => values[name] === environment)) return undefined;
  return environmentNames.find((name) => !values[name]) ?? 'full';
};

/** Returns `true` where the stack makes a resource of which the account has one: nobody else has made it. */
const made = (before: string | undefined, exists: boolean): string => (before === 'true' || !exists ? 'true' : 'false');

/** Returns the provider that the roles trust: empty where the stack makes it. */
const providerOf = (before: string | undefined, providers: readonly string[]): string =>
  before === '' || (before !== undefined && providers.includes(before)) ? before : (providers[0] ?? '');

/**
 * Returns the values of all parameters of a bootstrap. Those of an earlier deployment (`before`, undefined without one)
 * are kept, but for what GitHub and the account say otherwise. Returns undefined if the environment has no place: the
 * template takes three.
 */
export const bootstrapValues = (
  declared: ReturnType<typeof parameters>,
  before: Values | undefined,
  { repository, environment, providers, linked, hasBucket }: BootstrapAccount,
): Values | undefined => {
  const kept = Object.fromEntries(
    Object.entries(declared).map(([name, declaration]) => {
      const { Default = '' } = declaration as { readonly Default?: string };
      return [name, before?.[name] ?? Default];
    }),
  );
  const trusted = before === undefined && environment !== undefined ? { ...kept, Environment: environment } : kept;
  const place = placeOf(trusted, environment);
  if (place === 'full') return undefined;
  return {
    ...trusted,
    ...(place === undefined || environment === undefined ? {} : { [place]: environment }),
    Owner: repository.owner,
    Name: repository.name,
    OwnerId: repository.ownerId,
    RepositoryId: repository.id,
    OidcProviderArn: providerOf(before?.OidcProviderArn, providers),
    ...Object.fromEntries(
      Object.keys(linkedRoles).map((name) => [
        `Create${name}Role`,
        made(before?.[`Create${name}Role`], linked.includes(name)),
      ]),
    ),
    CreateArtifactBucket: made(before?.CreateArtifactBucket, hasBucket),
  };
};
