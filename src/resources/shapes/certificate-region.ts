import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path } from '../../diagnostics/diagnostic.ts';

/** Returns an error for the ARN of a certificate of another region than its service uses. */
export const checkCertificateRegion = (
  arn: string,
  needed: string | undefined,
  at: Path,
  who: string,
): Diagnostic[] => {
  const region = arn.split(':')[3];
  if (hasToken(arn) || needed === undefined || region === needed) return [];
  return [
    errorAt(
      'config/other-region',
      at,
      `${who} uses certificates of ${needed}, and this one is of ${region}.`,
      `Request a certificate for the domain in ${needed} (ACM), and write its ARN.`,
    ),
  ];
};

/** Returns the error for a domain without a certificate whose service uses those of `needed` alone, another region than the stack's. */
export const unmadeCertificate = (who: string, needed: string, stackRegion: string, at: Path): Diagnostic =>
  errorAt(
    'config/domain',
    at,
    `${who} uses certificates of ${needed} alone, and a stack in ${stackRegion} can make none there.`,
    `Request a certificate for the domain in ${needed} (ACM), and add its ARN as customCertificateArn.`,
  );
