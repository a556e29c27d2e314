/**
 * A secret that CloudFormation writes into a template: `{{resolve:secretsmanager:…}}` or `{{resolve:ssm-secure:…}}`,
 * its service and what it names. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;
