exports.handler = async ({ headers, routeArn }) => ({
  principalId: 'abcdef',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [
      {
        Action: 'execute-api:Invoke',
        Effect: headers.authorization === 'friend' ? 'Allow' : 'Deny',
        Resource: routeArn,
      },
    ],
  },
  context: { exampleKey: 'exampleValue' },
});
