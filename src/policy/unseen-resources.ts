import type { Policy } from './policy.ts';
import { type Judged, placeOf, type Violation } from './violation.ts';

/** The types of AWS that make resources of which the template says nothing, each with its source. */
const unseen: ReadonlySet<string> = new Set([
  // Templates that are elsewhere.
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/git-sync.html
  'AWS::CodeStarConnections::SyncConfiguration',
  // https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html
  'AWS::CodePipeline::Pipeline',
  // A database by its options, and every type by its source: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-resources.html
  'AWS::ElasticBeanstalk::Environment',
  // https://docs.aws.amazon.com/launchwizard/latest/APIReference/API_CreateDeployment.html
  'AWS::LaunchWizard::Deployment',
  // Products of Service Catalog, and blueprints: https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-whatis.html,
  // https://docs.aws.amazon.com/datazone/latest/APIReference/API_EnvironmentConfiguration.html
  'AWS::DataZone::Environment',
  'AWS::DataZone::Project',
  'AWS::SageMaker::Project',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
  // Runbooks, which call any API: https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-actions.html
  'AWS::SSM::Association',
  'AWS::SSMQuickSetup::ConfigurationManager',
  'AWS::SSMQuickSetup::LifecycleAutomation',
  // Code for types of third parties, under any name: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/registry.html
  'AWS::CloudFormation::ModuleVersion',
  'AWS::CloudFormation::ResourceVersion',
  'AWS::CloudFormation::TypeActivation',
]);

/** The beginnings of the names of types that make what their name says: those of AWS, and of resources of a config. */
const seen = ['AWS::', 'Alexa::ASK::', 'MongoDB::Atlas::'];

/** The rules that are about what becomes of a config. */
const contentRules = [
  'maxCpu',
  'maxMemory',
  'maxGpu',
  'forbiddenTypes',
  'requireDeadLetterQueues',
  'publicTriggers',
] as const;

/**
 * True for a type that makes resources elsewhere. A type of a third party does what its owner wrote, a module is a template:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html. Custom resources can be forbidden by one word.
 */
const isUnseen = (type: string): boolean =>
  unseen.has(type) ||
  type.endsWith('::MODULE') ||
  !(type.startsWith('Custom::') || seen.some((beginning) => type.startsWith(beginning)));

/**
 * Returns a violation for each resource that makes others of which the config says nothing, if the policy has a rule that
 * they could break: nobody could tell whether they keep it.
 */
export const unseenResources = (policy: Policy, { resources }: Judged): Violation[] => {
  const rule = contentRules.find((key) => policy[key] !== undefined);
  if (rule === undefined) return [];
  return [...resources.values()]
    .filter(({ body }) => isUnseen(body.Type))
    .map((resource) => ({
      code: 'policy/unseen-resources',
      path: [...placeOf(resource), 'Type'],
      sentence: `What ${resource.body.Type} makes is not written here, so nobody can tell whether it keeps \`${rule}\` of the policy.`,
      hint: 'Write the resources themselves under cloudformationResources.',
    }));
};
