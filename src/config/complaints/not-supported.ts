import type { Path } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';

/** The hint for services. These types are reported by name, since "unknown" would suggest a typo. */
const services =
  'Keep it in a stack of its own: this action deploys batch jobs, with what starts them and what they use.';
const website = 'Deploy the website by another stack; a job reaches what it needs there by an environment variable.';

/** Hints for resource types of Stacktape that this config does not have, by type. */
const notSupportedResources: ReadonlyMap<string, string> = new Map([
  ['web-service', services],
  ['worker-service', services],
  ['container-workload', services],
  ['multi-container-workload', services],
  ['convex', services],
  ['agentcore-runtime', services],
  ['agentcore-memory', services],
  ['agentcore-gateway', services],
  ['agentcore-browser', services],
  ['agentcore-code-interpreter', services],
  ['nextjs-web', website],
  ['astro-web', website],
  ['nuxt-web', website],
  ['remix-web', website],
  ['solidstart-web', website],
  ['sveltekit-web', website],
  ['tanstack-web', website],
  ['hosting-bucket', website],
  ['network-load-balancer', services],
  [
    'state-machine',
    'Write it under cloudformationResources as AWS::StepFunctions::StateMachine; a job is started by $ResourceParam(name, "stateMachineArn").',
  ],
  ['edge-lambda-function', 'Write it under cloudformationResources as AWS::Lambda::Function, in a stack of us-east-1.'],
  ['edge-function', 'Write it under cloudformationResources as AWS::Lambda::Function, in a stack of us-east-1.'],
  ['aurora-database', 'Write relational-database with an engine of type aurora-mysql or aurora-postgresql.'],
  ['bastion', 'Deploy it by another stack: reach a database through Session Manager from there.'],
  ['deployment-script', 'Run it as a step of the workflow, before or after this action.'],
  ['custom-resource-definition', 'Write the function and the Custom:: resource under cloudformationResources.'],
  ['custom-resource-instance', 'Write it under cloudformationResources with a Type of Custom::….'],
  ['aws-cdk-construct', 'Deploy it with the CDK, or write its resources under cloudformationResources.'],
]);

const ofFunctions = 'A job cannot be started by it: let a function receive it and start the job, or use another event.';
const ofContainers = 'It is for services; a job is started by http-api-gateway or application-load-balancer.';

/** Hints for event types of Stacktape that this config does not have, by type. */
const notSupportedEvents: ReadonlyMap<string, string> = new Map([
  ['kafka-topic', ofFunctions],
  ['iot', ofFunctions],
  [
    'cloudwatch-alarm',
    'Write an event-bus event with useDefaultBus: true and an eventPattern of source [aws.cloudwatch] and detail-type [CloudWatch Alarm State Change].',
  ],
  ['workload-internal', ofContainers],
  ['service-connect', ofContainers],
  ['network-load-balancer', ofContainers],
]);

/** The complaint about a key of Stacktape that this language does not have: the reason, and what to do instead. */
interface NotSupportedKey {
  readonly sentence: string;
  readonly hint: string;
}

/** Keys of Stacktape that this config does not have, each with the parents under which it is meant. */
const notSupportedKeys: ReadonlyMap<string, NotSupportedKey & { readonly under: readonly string[] }> = new Map([
  [
    'edgeFunctions',
    {
      under: ['cdn', 'routeRewrites'],
      sentence:
        '`edgeFunctions` is not supported here: Lambda@Edge takes functions of us-east-1 alone, wherever the stack is, and its copies can be deleted only hours after the distribution is.',
      hint: 'Remove it: let what it did be done by the origin, or deploy the distribution by a stack of its own in us-east-1, with this origin.',
    },
  ],
]);

/** Returns the complaint about an unsupported key of Stacktape in the map at a path; undefined for any other key. */
export const notSupportedKey = (key: string, path: Path): NotSupportedKey | undefined => {
  const found = notSupportedKeys.get(key);
  const parent = path.findLast((part) => typeof part === 'string');
  return found?.under.includes(String(parent)) ? found : undefined;
};

/** Returns the table for the union at a path: a resource, an event, or none. */
const tableAt = (path: Path): ReadonlyMap<string, string> | undefined => {
  if (path[0] === 'resources' && path.length === 2) return notSupportedResources;
  return path.at(-2) === 'events' ? notSupportedEvents : undefined;
};

/** Returns the hint for a type that is spelled nearly like an unsupported one; undefined for any other type. */
export const hintForMistypedUnsupportedType = (type: string, path: Path): string | undefined => {
  const table = tableAt(path);
  const meant = table && nearest(type, [...table.keys()]);
  return meant === undefined ? undefined : `\`${meant}\` is not supported here. ${table?.get(meant)}`;
};

/** Returns the hint for an unsupported type of Stacktape in the union at a path; undefined for any other type. */
export const hintForUnsupportedType = (type: string, path: Path): string | undefined => tableAt(path)?.get(type);
