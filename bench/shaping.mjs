// How the answers of an emulator are held back, so that a deploy meets the waiting that a real service has.

/**
 * `rtt`: ms added to every call. `changeSet`: ms that a change set stays CREATE_IN_PROGRESS. `stack`: ms that a stack
 * stays …_IN_PROGRESS after ExecuteChangeSet, its events spread evenly over that time. 0 leaves things as they are.
 */
export const unshaped = { rtt: 0, changeSet: 0, stack: 0 };

/** The operation of a request, `service:Operation`. */
export const operationOf = (method, url, headers, body) => {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? 'unsigned';
  const rpc = /\/service\/[^/]+\/operation\/(\w+)/.exec(url)?.[1] ?? headers['x-amz-target']?.split('.').pop();
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  const action = new URLSearchParams(isForm ? body : url.split('?')[1]).get('Action');
  return `${service}:${rpc ?? action ?? `${method} ${url.split('?')[0]}`}`;
};

const nameIn = (stack) => /:stack\/([^/]+)\//.exec(stack)?.[1] ?? stack;

/** Some clients name a change set by its ARN alone: what CreateChangeSet answered says whose it is. */
const stackOf = (held, form) => {
  const stack = form.get('StackName');
  return stack === null ? held.owners.get(form.get('ChangeSetName')) : nameIn(stack);
};

/** What is being held, by stack: nothing yet. `since` is when the run began, in ms since the epoch. */
export const nothingHeld = (since) => ({ since, owners: new Map(), sets: new Map(), stacks: new Map() });

/** Takes note of an accepted call that begins something. `at` is when it was asked, `text` what was answered. */
export const note = (held, operation, form, text, at) => {
  if (operation === 'cloudformation:CreateChangeSet') {
    const stack = stackOf(held, form);
    held.owners.set(/<Id>([^<]*)</.exec(text)?.[1], stack);
    held.sets.set(stack, at);
  }
  if (operation === 'cloudformation:ExecuteChangeSet') held.stacks.set(stackOf(held, form), at);
};

const busy = (status) => status.replace(/_(COMPLETE|FAILED)$/, '_IN_PROGRESS');

/** Events since the run began (older ones are taken as long past), the first `share` of them, newest first as listed. */
const released = (text, since, share) => {
  const members = [...text.matchAll(/<member>.*?<\/member>/gs)].map(([member]) => member);
  const fresh = members.filter((member) => Date.parse(/<Timestamp>([^<]*)</.exec(member)?.[1] ?? '') >= since);
  const shown = new Set(fresh.slice(fresh.length - Math.floor(fresh.length * share)));
  return text.replace(/<member>.*?<\/member>/gs, (member) => (shown.has(member) ? member : ''));
};

/** The answer as a service would give it at `now`, whose change set or stack is still at work. */
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

/** The emulator answers DescribeEvents of a stack with nothing, which makes its readers linger: it is asked the older way. */
export const asStackEvents = (body) => body.replace('Action=DescribeEvents', 'Action=DescribeStackEvents');
export const asEvents = (text) =>
  text
    .replace(/(<\/?)DescribeStackEvents/g, '$1DescribeEvents')
    .replaceAll('StackEvents>', 'OperationEvents>')
    .replaceAll('<member>', '<member><EventType>STACK_EVENT</EventType>');
