import { complaint, type Diagnostic, type Path } from '../diagnostics/diagnostic.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):/;

/**
 * Complaints about secrets that a text would have CloudFormation write into a resource, where whoever may describe it
 * reads them: CloudFormation's role may read more secrets than the config's author. What the config writes in
 * CloudFormation's own language (`cloudformationResources`, `overrides`) may hold them; a plan names those.
 */
export const checkDynamicReferences = (resources: Readonly<Record<string, { properties?: unknown }>>): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const service = secretReference.exec(value)?.[1];
      if (service) found.push(smuggled(service, path));
    } else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const [name, { properties }] of Object.entries(resources)) visit(properties, ['resources', name, 'properties']);
  return found;
};

const smuggled = (service: string, path: Path): Diagnostic =>
  complaint(
    'config/dynamic-reference',
    path,
    `CloudFormation would write the secret that \`{{resolve:${service}:…}}\` names into here, readable for whoever may describe the resource.`,
    service === 'secretsmanager'
      ? "Write `$Secret('name')` as a variable of the job, which Batch reads only when the container starts."
      : "Put the value into AWS Secrets Manager and write `$Secret('name')` as a variable of the job.",
  );
