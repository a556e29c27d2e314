import { type Expression, type ExpressionMap, isMap } from '../../cloudformation/expression.ts';
import { hasToken } from '../../cloudformation/token.ts';
import { filterText, type KeyFilter } from './s3-filter.ts';

/** Returns a text of the config in words: a value that only CloudFormation knows is `…`. */
const plain = (text: string): string => (hasToken(text) ? '…' : text);

/** Returns a notification in words: `ObjectCreated of orders/*.csv in uploads`. */
export const notificationWords = (type: string, { prefix = '', suffix = '' }: KeyFilter, bucket: string): string => {
  const keys = prefix || suffix ? ` of ${plain(prefix)}*${plain(suffix)}` : '';
  return `${type.slice('s3:'.length).replace(/:\*$/, '')}${keys} in ${bucket}`;
};

/** Returns the notifications of functions in a bucket's `NotificationConfiguration`. */
export const lambdaConfigurations = (notifications: Expression | undefined): readonly ExpressionMap[] => {
  const { LambdaConfigurations: list } = (isMap(notifications) ? notifications : {}) as ExpressionMap;
  return Array.isArray(list) ? list.filter(isMap) : [];
};

/** Returns how keys begin and end for a notification, by the `Filter` of a template. */
export const keysIn = (filter: Expression | undefined): KeyFilter => {
  const { S3Key } = (isMap(filter) ? filter : {}) as ExpressionMap;
  const { Rules } = (isMap(S3Key) ? S3Key : {}) as ExpressionMap;
  const rules = Array.isArray(Rules) ? Rules.filter(isMap) : [];
  return Object.fromEntries(
    rules.map(({ Name: name, Value: value }) => [
      String(name).toLowerCase(),
      typeof value === 'string' ? filterText(value) : '…',
    ]),
  );
};
