/** The logical id of the application of CodeDeploy that moves the traffic of the stack's functions. Frozen. */
export const codeDeployApplicationId = 'StpLambdaCodeDeployApplication';

/** The logical id of the role by which CodeDeploy moves it. Frozen. */
export const codeDeployRoleId = 'StpCodeDeployRole';
