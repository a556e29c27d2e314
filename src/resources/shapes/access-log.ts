/** The forms of the lines of an access log. */
export const accessLogFormats = ['CLF', 'CSV', 'JSON', 'XML'] as const;

/** Fields of a line of the log, by variables of API Gateway: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html */
const fields: Readonly<Record<string, string>> = {
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  requestTime: '$context.requestTime',
  httpMethod: '$context.httpMethod',
  routeKey: '$context.routeKey',
  status: '$context.status',
  protocol: '$context.protocol',
  responseLength: '$context.responseLength',
  extendedRequestId: '$context.extendedRequestId',
};

const xml = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);

/**
 * Returns the format of a stage's access log, with the fields of AWS's examples:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
 */
export const accessLogFormat = (format: (typeof accessLogFormats)[number]): string =>
  ({
    CLF: `${fields.ip} - - [${fields.requestTime}] "${fields.httpMethod} ${fields.routeKey} ${fields.protocol}" ${fields.status} ${fields.responseLength} ${fields.requestId} ${fields.extendedRequestId}`,
    CSV: Object.values(fields).join(','),
    JSON: JSON.stringify(fields),
    XML: `<request>${xml.join('')}</request>`,
  })[format];
