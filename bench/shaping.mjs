// Changes the responses of an emulator, so that a deployment waits as it does for AWS.

/**
 * Shape that changes nothing. `rtt`: ms added to every call. `changeSet`: ms that a change set is CREATE_IN_PROGRESS.
 * `stack`: ms that a stack is …_IN_PROGRESS after ExecuteChangeSet, with its events spread evenly over that time.
 */
export const unshaped = { rtt: 0, changeSet: 0, stack: 0 };

/** Returns the operation of a request, `service:Operation`. */
export const operationOf = (method, url, headers, body) => {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? 'unsigned';
  const rpc = /\/service\/[^/]+\/operation\/(\w+)/.exec(url)?.[1] ?? headers['x-amz-target']?.split('.').pop();
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const action = new URLSearchParams(isForm ? body : url.split('?')[1]).get('Action');
  return `${service}:${rpc ?? action ?? `${method} ${url.split('?')[0]}`}`;
};

const nameIn = (stack) => /:stack\/([^/]+)\//.exec(stack)?.[1] ?? stack;

/** Returns the name of the stack that a request is about. Some clients send only the ARN of the change set. */
const stackOf = (held, form) => {
  const stack = form.get('StackName');
  return stack === null ? held.owners.get(form.get('ChangeSetName')) : nameIn(stack);
};

/** Returns the state of a run without operations. `since` is its start, in ms since the epoch. */
export const nothingHeld = (since) => ({ since, owners: new Map(), sets: new Map(), stacks: new Map() });

/** Records an accepted call that starts an operation. `at` is the time of the request, `text` the response. */
export const note = (held, operation, form, text, at) => {
  if (operation === 'cloudformation:CreateChangeSet') {
    const stack = stackOf(held, form);
    held.owners.set(/<Id>([^<]*)</.exec(text)?.[1], stack);
    held.sets.set(stack, at);
  }
  if (operation === 'cloudformation:ExecuteChangeSet') held.stacks.set(stackOf(held, form), at);
};

const busy = (status) => status.replace(/_(COMPLETE|FAILED)$/, '_IN_PROGRESS');

/** Removes from a list of events those before `since`, and all but the oldest `share` (0 to 1) of the others. */
const released = (text, since, share) => {
  const members = [...text.matchAll(/<member>.*?<\/member>/gs)].map(([member]) => member);
  const fresh = members.filter((member) => Date.parse(/<Timestamp>([^<]*)</.exec(member)?.[1] ?? '') >= since);
  const shown = new Set(fresh.slice(fresh.length - Math.floor(fresh.length * share)));
  return text.replace(/<member>.*?<\/member>/gs, (member) => (shown.has(member) ? member : ''));
};

/** Returns a response as it is at `now`: a change set or stack whose time is not over is still in progress. */
export const heldBack = (held, shape, operation, form, text, now) => {
  const stack = stackOf(held, form);
  const ready = (held.sets.get(stack) ?? 0) + shape.changeSet;
  const begun = held.stacks.get(stack);
  const share = begun === undefined || now >= begun + shape.stack ? 1 : (now - begun) / shape.stack;
  if (operation === 'cloudformation:DescribeChangeSet' && now < ready)
    return text
      .replace(/<Status>[^<]*<\/Status>/, '<Status>CREATE_IN_PROGRESS</Status>')
      .replace(/<ExecutionStatus>[^<]*</, '<ExecutionStatus>UNAVAILABLE<')
      .replace(/<StatusReason>[^<]*<\/StatusReason>/, '')
      .replace(/<Changes>.*<\/Changes>/s, '<Changes/>');
  if (/^cloudformation:Describe(Stack)?Events$/.test(operation)) return released(text, held.since, share);
  if (operation === 'cloudformation:DescribeStacks' && share < 1)
    return text.replace(/<StackStatus>([^<]*)</g, (_, status) => `<StackStatus>${busy(status)}<`);
  return text;
};

/** Converts a request from DescribeEvents, for which the emulator returns no events, to DescribeStackEvents. */
export const asStackEvents = (body) => body.replace('Action=DescribeEvents', 'Action=DescribeStackEvents');
/** Converts a response of DescribeStackEvents to one of DescribeEvents. */
export const asEvents = (text) =>
  text
    .replace(/(<\/?)DescribeStackEvents/g, '$1DescribeEvents')
    .replaceAll('StackEvents>', 'OperationEvents>')
    .replaceAll('<member>', '<member><EventType>STACK_EVENT</EventType>');
