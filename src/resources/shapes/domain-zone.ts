import type { Expression } from '../../cloudformation/expression.ts';
import { symbolExpression } from '../../cloudformation/symbol.ts';
import { hasToken } from '../../cloudformation/token.ts';
import type { AwsQuestion, FoundZone } from '../../directives/directive.ts';
import type { ResourceContext } from '../../stage/resource.ts';
import type { Domain } from './domain.ts';

/** Returns the question about the hosted zone of a domain; undefined for a name of which only CloudFormation knows a part. */
export const zoneQuestion = ({ domainName }: Domain): (AwsQuestion & { readonly kind: 'hosted-zone' }) | undefined =>
  hasToken(domainName) || domainName.includes('{{resolve:')
    ? undefined
    : {
        kind: 'hosted-zone',
        key: `hosted-zone:${domainName}`,
        says: `the hosted zone of ${domainName}`,
        domainName,
      };

/** Returns the id of the hosted zone of a domain; a stand-in, `HostedZone(api.example.com)`, while nobody has asked AWS. */
export const zoneIdOf = (domain: Domain, { answers }: ResourceContext): Expression => {
  const question = zoneQuestion(domain);
  const answer = question && answers?.get(question.key);
  if (answer?.kind === 'found') return (answer.value as FoundZone).id;
  const placeholder = `HostedZone(${domain.domainName})`;
  return symbolExpression({ kind: 'open', call: placeholder, placeholder });
};
