/** The logical id of the application of CodeDeploy that moves the traffic of the stack's functions. Frozen. */
export const codeDeployApplicationId = 'StpLambdaCodeDeployApplication';
