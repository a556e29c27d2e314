import { type Expression, ref } from '../cloudformation/expression.ts';
import { type Diagnostic, errorAt, type Path } from '../diagnostics/diagnostic.ts';
import { borrowedSecret } from './lender.ts';
import type { Neighbour } from './resource.ts';
import type { StackSecret } from './stack-secret.ts';

type Secrets = Readonly<Record<string, StackSecret>>;

/** Returns the ARN of each secret that containers read for a resource, by its kind, `ConnectionSecret`. */
export const secretsToLend = ({
  connection,
  secrets,
}: Pick<Neighbour, 'connection' | 'secrets'>): ReadonlyMap<string, Expression> => {
  const all = [...Object.values(secrets ?? {}), ...Object.values(connection?.secrets ?? {})];
  return new Map(all.map(({ kind, secret }) => [kind, secret]));
};

/** Returns secrets of a resource of the lender as a preview names them: by parameters of the template with their ARNs. */
export const asBorrowed = (secrets: Secrets, resource: string): Secrets =>
  Object.fromEntries(
    Object.entries(secrets).map(([name, { key, kind }]): [string, StackSecret] => [
      name,
      { secret: ref(borrowedSecret(resource, kind)), key, kind, borrowed: true },
    ]),
  );

/** Returns the error for a borrowed secret in a place where it would be readable, or which nothing could fill in. */
export const readsBorrowed = (resource: string, param: string, at: Path): Diagnostic =>
  errorAt(
    'config/borrowed',
    at,
    `The preview borrows ${resource}: a container reads its ${param} from Secrets Manager, and nothing else does.`,
    `Write $ResourceParam('${resource}', '${param}') as the whole value of a variable of a job or service, or take ${resource} out of stackConfig.preview.borrow.`,
  );
