import { flag, integer, list, oneOf, required, text } from '../../schema/shape.ts';

/** The shapes of the properties of `cors` that API Gateway and Lambda have in common. */
export const corsProperties = {
  enabled: required(flag('Whether browsers of other sites may send requests.')),
  allowedOrigins: list('Sites that may.', text('A site, or `*` for any.'), { default: ['*'] }),
  allowedHeaders: list('Headers that they may send.', text('The name of a header.')),
  allowedMethods: list(
    'Methods that they may use.',
    oneOf('A method.', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', '*']),
  ),
  allowCredentials: flag('Whether cookies and credentials may go along.'),
  exposedResponseHeaders: list('Headers of the response that they may read.', text('The name of a header.')),
  maxAge: integer('Seconds for which a browser remembers this.', { minimum: 0, maximum: 86_400 }),
} as const;
