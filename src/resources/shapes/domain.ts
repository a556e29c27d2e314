import { arnText } from '../../schema/aws-values.ts';
import { flag, object, required, text } from '../../schema/shape.ts';

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
