// Requests to HTTP APIs of the lab, and people who may send them.
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { cognito } from './unpackaged.ts';

/** A response of an HTTP API. */
export type Response = { status: number | undefined; body: Record<string, string> };

/** Sends a request to an HTTP API by its id. The lab tells APIs apart by the Host header, which fetch cannot set. */
export const send = (
  api: string,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(process.env.AWS_ENDPOINT_URL ?? '');
    const host = `${api}.execute-api.localhost:${port}`;
    const sent = request({ hostname, port, method, path, headers: { ...headers, host } }, async (response) => {
      const told = await text(response);
      resolve({ status: response.statusCode, body: told.startsWith('{') ? JSON.parse(told) : { text: told } });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Makes a person in a user pool; returns the tokens of a sign-in. */
export async function signIn(pool: string, client: string, email: string): Promise<{ access: string; id: string }> {
  const Password = 'Correct-Horse-1';
  const user = { UserPoolId: pool, Username: email };
  await cognito('AdminCreateUser', {
    ...user,
    UserAttributes: [{ Name: 'email', Value: email }],
    MessageAction: 'SUPPRESS',
  });
  await cognito('AdminSetUserPassword', { ...user, Password, Permanent: true });
  const { AuthenticationResult } = await cognito<{ AuthenticationResult: { AccessToken: string; IdToken: string } }>(
    'InitiateAuth',
    {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: client,
      AuthParameters: { USERNAME: email, PASSWORD: Password },
    },
  );
  return { access: AuthenticationResult.AccessToken, id: AuthenticationResult.IdToken };
}
