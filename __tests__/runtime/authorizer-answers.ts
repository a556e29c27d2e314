/** The answers of a Lambda authorizer as the page shows them, letter by letter. */
export const pageAnswers = {
  simple: `{
"isAuthorized": true,
"context": {
"exampleKey": "exampleValue"
}
}`,
  policy: `{
"principalId": "abcdef", // The principal user identification associated with the token sent by the client.
"policyDocument": {
"Version": "2012-10-17",
"Statement": [
{
"Action": "execute-api:Invoke",
"Effect": "Allow|Deny",
"Resource": "arn:aws:execute-api:{regionId}:{accountId}:{apiId}/{stage}/{httpVerb}/[{resource}/[{child-resources}]]"
}
]
},
"context": {
"exampleKey": "exampleValue"
}
}`,
};

/** Returns the value of an answer: JSON with comments. */
export const answerOf = (text: string) => JSON.parse(text.replace(/ \/\/.*/g, ''));
