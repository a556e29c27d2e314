import type { RefusalRule } from './refused-update.ts';

/**
 * Finds another name for the domain of a user pool. CloudFormation makes the new domain before it deletes the old one, and
 * a pool has one of its kind ("User pool already has a domain configured"):
 *
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html
 * - https://github.com/aws/aws-cdk/issues/10062
 */
export const userPoolDomain: RefusalRule = (was, is) => {
  const [old, fresh] = [was.Domain, is.Domain];
  if (typeof old !== 'string' || typeof fresh !== 'string' || old === fresh) return [];
  return [
    {
      why: `Cognito gives a user pool one domain, CloudFormation makes the new one before it deletes the old one, and this update changes ${old} to ${fresh}`,
      instead: 'Deploy without the domain first, and with the new one then; nobody can sign in by its pages in between',
    },
  ];
};
