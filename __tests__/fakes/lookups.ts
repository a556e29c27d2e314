import { didYouMean } from '../../src/diagnostics/suggest.ts';
import type { Answer, AwsQuestion } from '../../src/directives/directive.ts';
import type { Lookups } from '../../src/ports/aws.ts';
import type { Account } from './account.ts';

const found = (value: unknown): Answer => ({ kind: 'found', value });
type Missing = Answer & { readonly kind: 'missing' };
const missing = (sentence: string, known: Iterable<string> = []): Missing => ({
  kind: 'missing',
  sentence,
  hint: didYouMean(sentence.split('"').at(-2) ?? '', [...known]) ?? 'Create it.',
});

/** Implements the Lookups port on an account in memory. */
export const fakeLookups = (account: Account): Lookups => ({
  answer: async (questions) => new Map(questions.map((question) => [question.key, answerOf(account, question)])),
});

const answerOf = (account: Account, question: AwsQuestion): Answer => {
  switch (question.kind) {
    case 'secret': {
      const arn = account.secrets.get(question.name);
      if (account.doomedSecrets.has(question.name))
        return { ...missing(`"${question.name}" is about to be deleted.`), hint: 'Run restore-secret.' };
      if (arn === undefined) return missing(`No secret "${question.name}".`);
      const kmsKeyId = account.secretKeys.get(question.name);
      return found({ arn, ...(kmsKeyId ? { kmsKeyId } : {}) });
    }
    case 'ssm-parameter': {
      const [name = '', version] = question.name.split(':');
      const versions = account.parameters.get(name) ?? [];
      const one = versions[version === undefined ? versions.length - 1 : Number(version) - 1];
      if (!one) return missing(`No parameter "${question.name}".`, account.parameters.keys());
      return one.secure
        ? { ...missing(`"${name}" is a SecureString.`), hint: 'Use $Secret.', code: 'directives/secret-parameter' }
        : found(one.value);
    }
    case 'queue': {
      const attributes = account.queueAttributes.get(question.arn);
      if (!attributes) return { kind: 'missing', sentence: 'The queue could not be read.', hint: 'Allow it.' };
      const { VisibilityTimeout, RedrivePolicy } = attributes;
      return found({ visibilityTimeoutSeconds: Number(VisibilityTimeout), redrives: RedrivePolicy !== undefined });
    }
    case 'hosted-zone':
      return zoneOf(account, question.domainName);
    case 'network': {
      const { vpcId, stack } = question;
      const one = account.networks.find((network) => (vpcId ? network.id === vpcId : network.stack === stack));
      const { stack: _, ...network } = one ?? {};
      return one ? found(network) : missing(`No VPC "${vpcId ?? stack}" in ${account.region}.`);
    }
    case 'stack-output':
    case 'stack-export':
      return outputOf(account, question);
  }
};

/** Returns the id of the public hosted zone with the longest name that a domain ends with. */
const zoneOf = ({ hostedZones }: Account, domainName: string): Answer => {
  const [longest, ...others] = hostedZones
    .filter(({ name, isPrivate }) => !isPrivate && `.${domainName}`.endsWith(`.${name}`))
    .sort((one, other) => other.name.length - one.name.length);
  if (longest === undefined)
    return { kind: 'missing', sentence: `No hosted zone for "${domainName}".`, hint: 'Create the hosted zone.' };
  if (others.some(({ name }) => name === longest.name))
    return { kind: 'missing', sentence: `Two hosted zones "${longest.name}".`, hint: 'Delete one.' };
  return found({ id: longest.id });
};

const outputOf = (
  { cloud, abroad, region: here }: Account,
  { kind, stack, output, region }: AwsQuestion & { kind: 'stack-output' | 'stack-export' },
): Answer => {
  const own = region === undefined || region === here;
  const there = own ? cloud.find(stack) : { outputs: abroad.get(`${region} ${stack}`), exports: {} };
  if (!there?.outputs)
    return missing(
      `No stack "${stack}".`,
      [...cloud.stacks.values()].map(({ name }) => name),
    );
  const value = (there.outputs as Record<string, string>)[output];
  if (value === undefined) return missing(`"${stack}" has no output "${output}".`, Object.keys(there.outputs));
  if (kind === 'stack-output') return found(value);
  const name = (there.exports as Record<string, string> | undefined)?.[output];
  return name === undefined
    ? { ...missing(`"${output}" is not exported.`), hint: 'Write `export: true`, or $StackOutput.' }
    : found(name);
};
