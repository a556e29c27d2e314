import { visible } from '../../diagnostics/visible.ts';
import { readStatement, type Statement } from './read-statement.ts';
import type { AttestationFault, SignedStatement, SignerIdentity } from './signed-statement.ts';

/** An image by its name in attestations and its digest. */
export interface AttestedImage {
  /** `<registry>/<repository>`, without a tag. */
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** The signers whose attestations count as ours. */
export interface ExpectedSigner {
  /** The issuer of OIDC tokens of our GitHub. */
  readonly issuer: string;
  /** The URL of our repository. */
  readonly repository: string;
  /** The number of our repository, decimal; undefined where it is not known, as at a prompt. */
  readonly repositoryId?: string | undefined;
  /** The URLs of workflows that may sign, each with `@` and a ref, or without for any ref. */
  readonly workflows: readonly string[];
}

const shown = (value: string | undefined): string => (value === undefined ? 'nothing' : visible(value).slice(0, 300));

/** True if a statement names the image by its digest; of its name, only where `name` is given. */
const names = ({ subjects }: Statement, digest: string, name?: string): boolean =>
  subjects.some((one) => one.digest === digest && (name === undefined || one.name === name));

const imageFault = (statement: Statement, { name, digest }: AttestedImage): AttestationFault | undefined => {
  if (names(statement, digest, name)) return undefined;
  const [first] = statement.subjects;
  const says = names(statement, digest)
    ? `it names the digest for ${shown(statement.subjects.find((one) => one.digest === digest)?.name)}, not for ${name}`
    : `it is about ${shown(first?.name)} with ${shown(first?.digest)}`;
  return { code: 'attestation/other-image', says };
};

/**
 * True if a workflow is among those that may sign; one without a ref may sign on any. A ref counts as a whole: there can be
 * a branch `main@other` beside `main`. https://git-scm.com/docs/git-check-ref-format
 */
const isAllowed = (workflow: string | undefined, allowed: readonly string[]): boolean =>
  workflow !== undefined &&
  allowed.some((one) => workflow === one || (!/\.ya?ml@/i.test(one) && workflow.startsWith(`${one}@`)));

const signerFault = (identity: SignerIdentity, expected: ExpectedSigner): AttestationFault | undefined => {
  const { issuer, repository, repositoryId, workflow, runWorkflow } = identity;
  if (issuer !== expected.issuer)
    return {
      code: 'attestation/other-issuer',
      says: `its signer was vouched for by ${shown(issuer)}, not by ${expected.issuer}`,
    };
  const isOurs =
    expected.repositoryId === undefined
      ? repository?.toLowerCase() === expected.repository.toLowerCase()
      : repositoryId === expected.repositoryId;
  if (!isOurs)
    return {
      code: 'attestation/other-repository',
      says: `it was signed by a run of ${shown(repository)} (${shown(repositoryId)}), not of ${expected.repository}${expected.repositoryId === undefined ? '' : ` (${expected.repositoryId})`}`,
    };
  if (isAllowed(workflow, expected.workflows) || isAllowed(runWorkflow, expected.workflows)) return undefined;
  const by = workflow === runWorkflow ? '' : `, called by ${shown(runWorkflow)}`;
  return {
    code: 'attestation/other-workflow',
    says: `it was signed by ${shown(workflow)}${by}, not by ${expected.workflows.join(' or ')}`,
  };
};

/** Compares what the statement claims about its run with the certificate, which the signer cannot write. */
const claimFault = (statement: Statement, identity: SignerIdentity): AttestationFault | undefined => {
  const { commits, repository, workflow } = statement;
  const differs = (claimed: string | undefined, certified: string | undefined) =>
    claimed !== undefined && claimed !== certified;
  const wrong = [
    ...(commits.length > 0 && !(identity.commit !== undefined && commits.includes(identity.commit))
      ? [`the commit ${shown(commits[0])}, and its certificate ${shown(identity.commit)}`]
      : []),
    ...(differs(repository, identity.repository)
      ? [`the repository ${shown(repository)}, and its certificate ${shown(identity.repository)}`]
      : []),
    ...(differs(workflow, identity.runWorkflow)
      ? [`the workflow ${shown(workflow)}, and its certificate ${shown(identity.runWorkflow)}`]
      : []),
  ];
  return wrong.length === 0 ? undefined : { code: 'attestation/other-commit', says: `it claims ${wrong.join('; ')}` };
};

/**
 * Returns why a verified statement does not prove that an image was built by one of our workflows from our repository;
 * undefined if it does.
 */
export const judgeAttestation = (
  { identity, mediaType, text }: SignedStatement,
  image: AttestedImage,
  expected: ExpectedSigner,
): AttestationFault | undefined => {
  const statement = readStatement(mediaType, text);
  if (typeof statement === 'string') return { code: 'attestation/unreadable', says: statement };
  return imageFault(statement, image) ?? signerFault(identity, expected) ?? claimFault(statement, identity);
};
