exports.handler = async ({ headers }) => ({
  isAuthorized: headers.authorization === 'friend',
  context: { exampleKey: 'exampleValue' },
});
