import { shortHash } from '../../cloudformation/canonical.ts';
import { concat, type Expression } from '../../cloudformation/expression.ts';
import { expressionOf, hasToken } from '../../cloudformation/token.ts';
import { arnText } from '../../schema/aws-values.ts';
import { flag, object, required, text } from '../../schema/shape.ts';
import type { Stage } from '../../stage/stage.ts';

/** The shape of a domain of the user, whose zone is in Route 53 unless a certificate is given. */
export const domain = object('A domain of your own.', {
  domainName: required(text('The fully qualified name, such as `api.example.com`.', { pattern: '^[^/:\\s]+$' })),
  customCertificateArn: arnText(
    'The ARN of a certificate in ACM, instead of one that is made for the domain.',
    'arn:aws:acm',
  ),
  disableDnsRecordCreation: flag('Leave the DNS record to you.', { default: false }),
});

/** The shape of a domain of the user: a map as in `domain`, or only its name. */
export const domainOrName = {
  ...domain,
  type: ['string', 'object'],
  description: 'A domain of your own: its name, or a map with `domainName`.',
} as unknown as typeof domain;

/** A domain of the user. */
export interface Domain {
  /** The name in lower case, unless it has a token. */
  readonly domainName: string;
  readonly customCertificateArn?: string | undefined;
  readonly disableDnsRecordCreation?: boolean | undefined;
}

/** Returns a name as DNS compares it, in lower case; one with a token as it is. */
export const lowerCase = (name: string): string => (hasToken(name) ? name : name.toLowerCase());

/** Returns the domains of a list whose items are maps, or names alone, with names in lower case. */
export const domainsIn = (list: readonly unknown[] | undefined): readonly Domain[] =>
  (list ?? []).map((item) => {
    const one = typeof item === 'string' ? { domainName: item } : (item as Domain);
    return { ...one, domainName: lowerCase(one.domainName) };
  });

/** True for a domain with a certificate and without a record, for which nothing is looked up and nothing made. */
export const isManaged = ({ customCertificateArn: arn, disableDnsRecordCreation }: Domain): boolean =>
  arn !== undefined && disableDnsRecordCreation === true;

/** True if the record of a domain is made by the stack. */
export const makesRecord = ({ disableDnsRecordCreation }: Domain): boolean => !disableDnsRecordCreation;

/**
 * True for a domain that a stage may take: any, but in a preview one that has the preview's name in it. A preview that
 * took another one would take it from production, or from another preview.
 */
export const isOfStage = ({ domainName }: Domain, { preview, stage }: Stage): boolean =>
  !preview || (!hasToken(domainName) && domainName.split('.').some((label) => hasWord(label, stage)));

/** True for a label that is a word, or has it between hyphens: `pr-1` is no part of `pr-12`. */
const hasWord = (label: string, word: string): boolean => `-${label}-`.includes(`-${word.toLowerCase()}-`);

/**
 * Returns the kind of a resource that belongs to a domain, for its logical id: the kind and 8 hex digits of the hash of
 * the name, so that moving a domain in its list changes nothing, and another name is another resource. Frozen.
 */
export const domainKind = (kind: string, { domainName }: Domain): string => kind + shortHash(domainName, 8);

/** Returns texts as one, separated by commas. */
export const joined = (texts: readonly Expression[]): Expression =>
  concat(...texts.flatMap((one, index) => (index === 0 ? [one] : [',', one])));

/** Returns the name of a domain as an expression. */
export const nameOf = ({ domainName }: Domain): Expression => expressionOf(domainName);
