export const id = 820;
export const ids = [820];
export const modules = {

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoStack),
/* harmony export */   i: () => (/* binding */ stackReads)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);



/** CloudFormation says "no such stack" with a ValidationError, the same as for a dozen other mistakes. */
const isNoStack = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ValidationError' && /does not exist/i.test(message);
};
const lookOf = (stack) => ({
    name: stack.StackName ?? '',
    id: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    ...(stack.StackStatusReason ? { statusReason: stack.StackStatusReason } : {}),
    tags: Object.fromEntries((stack.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
    parameters: Object.fromEntries((stack.Parameters ?? []).map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
    outputs: Object.fromEntries((stack.Outputs ?? []).map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
    terminationProtection: stack.EnableTerminationProtection ?? false,
    ...(stack.RoleARN ? { roleArn: stack.RoleARN } : {}),
});
const eventOf = (event) => ({
    id: event.EventId ?? '',
    at: event.Timestamp ?? new Date(0),
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    ...(event.ResourceStatusReason ? { reason: event.ResourceStatusReason } : {}),
    stackId: event.StackId ?? '',
});
/** The template's text as a value; the text itself when it is no JSON, and thus none of ours. */
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
/** Reads of a stack, by name or id. Each reads every page. */
const stackReads = (clients, pace) => {
    /** The stack; undefined if there is none. One that was deleted is found by its id, with status DELETE_COMPLETE. */
    const describe = async (stack) => {
        const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStacksCommand({ StackName: stack });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStacks', () => client.send(ask));
            const found = answer.Stacks?.[0];
            return found && lookOf(found);
        }
        catch (error) {
            if (isNoStack(error))
                return undefined;
            throw error;
        }
    };
    const template = async (stack) => {
        const { GetTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:GetTemplate', () => client.send(ask));
            return answer.TemplateBody ? parsed(answer.TemplateBody) : undefined;
        }
        catch (error) {
            // A stack in REVIEW_IN_PROGRESS has no template yet, which is a ValidationError too.
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOf */ .Mz)(error.cause).name === 'ValidationError')
                return undefined;
            throw error;
        }
    };
    /** Events newer than the known ones, oldest first. Reads pages until it meets a known one. */
    const eventsSince = async (stack, known) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const fresh = [];
        let NextToken;
        do {
            const ask = new DescribeStackEventsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
            for (const event of page.StackEvents ?? []) {
                if (known(event.EventId ?? ''))
                    return fresh.reverse();
                fresh.push(eventOf(event));
            }
            NextToken = page.NextToken;
        } while (NextToken);
        return fresh.reverse();
    };
    /** The id of the newest event; undefined if there is none or it may not be read. */
    const newestEvent = async (stack) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStackEventsCommand({ StackName: stack });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
            return page.StackEvents?.[0]?.EventId;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L)
                return undefined;
            throw error;
        }
    };
    /** Whether one of the newest events bears this ClientRequestToken. */
    const knowsToken = async (stack, token) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const ask = new DescribeStackEventsCommand({ StackName: stack });
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', () => client.send(ask));
        return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
    };
    async function* resources(stack) {
        const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        let NextToken;
        do {
            const ask = new ListStackResourcesCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:ListStackResources', () => client.send(ask));
            for (const resource of page.StackResourceSummaries ?? [])
                yield {
                    logicalId: resource.LogicalResourceId ?? '',
                    physicalId: resource.PhysicalResourceId ?? '',
                    type: resource.ResourceType ?? '',
                    status: resource.ResourceStatus ?? '',
                };
            NextToken = page.NextToken;
        } while (NextToken);
    }
    return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsStacks: () => (/* binding */ awsStacks)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(8668);
// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(6857);
;// CONCATENATED MODULE: ./lib/adapters/aws/artifacts.js




const statusOf = (error) => error instanceof refused/* Refused */.L ? (0,refusals/* errorOf */.Mz)(error.cause).$metadata?.httpStatusCode : undefined;
/** A HEAD: true if it is there. A HEAD's answer has no body, so the status is all there is to go by. */
const isThere = async (head, absent) => {
    try {
        await head();
        return true;
    }
    catch (error) {
        if (absent.includes(statusOf(error) ?? 0))
            return false;
        throw error;
    }
};
const create = async ({ s3, sdk, pace, bucket, region }) => {
    // us-east-1 is the one region that must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
    const where = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region } };
    try {
        await (0,call.call)(pace, 's3:CreateBucket', () => s3.send(new sdk.CreateBucketCommand({ Bucket: bucket, ...where })));
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L && (0,refusals/* errorOf */.Mz)(error.cause).name === 'BucketAlreadyOwnedByYou')
            return;
        throw error;
    }
};
/** What makes the bucket private and keeps it small. Set again at each upload: an earlier run may have been cut off. */
const settle = async ({ s3, sdk, pace, bucket, account }) => {
    const at = { Bucket: bucket, ExpectedBucketOwner: account };
    const block = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
    const expire = { Days: 30 };
    const rule = { ID: 'expire', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: expire };
    const encrypt = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] };
    await Promise.all([
        (0,call.call)(pace, 's3:PutBucketPublicAccessBlock', () => s3.send(new sdk.PutPublicAccessBlockCommand({ ...at, PublicAccessBlockConfiguration: block }))),
        (0,call.call)(pace, 's3:PutEncryptionConfiguration', () => s3.send(new sdk.PutBucketEncryptionCommand({ ...at, ServerSideEncryptionConfiguration: encrypt }))),
        (0,call.call)(pace, 's3:PutLifecycleConfiguration', () => s3.send(new sdk.PutBucketLifecycleConfigurationCommand({ ...at, LifecycleConfiguration: { Rules: [rule] } }))),
    ]);
};
/** The object's https address, as CloudFormation takes it. Path style where a dot in the name would break the certificate. */
const objectUrl = (bucket, key, region) => {
    const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    return bucket.includes('.') ? `https://${host}/${bucket}/${key}` : `https://${bucket}.${host}/${key}`;
};
/**
 * Puts a template into the bucket under a key made of its content, so that the same template is uploaded once; makes
 * the bucket if there is none. A bucket of ours (by its name) is kept private, encrypted and short-lived; of one that
 * the user named nothing is changed. Every call names the account that must own the bucket. Answers the URL.
 */
const storeTemplate = async (clients, pace, account, template, bucket) => {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const s3 = await clients.s3();
    const place = { s3, sdk, pace, bucket, account, region: clients.region };
    const key = `templates/${(0,external_node_crypto_.createHash)('sha256').update(template).digest('hex')}.json`;
    const object = { Bucket: bucket, Key: key, ExpectedBucketOwner: account };
    const url = objectUrl(bucket, key, clients.region);
    // 403: without s3:ListBucket that is what S3 answers for a key that is not there.
    const stored = () => (0,call.call)(pace, 's3:GetObject', () => s3.send(new sdk.HeadObjectCommand(object)));
    if (await isThere(stored, [404, 403]))
        return url;
    const owned = () => (0,call.call)(pace, 's3:ListBucket', () => s3.send(new sdk.HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account })));
    try {
        if (!(await isThere(owned, [404])))
            await create(place);
    }
    catch (error) {
        if (statusOf(error) !== 403 && !(error instanceof refused/* Refused */.L && (0,refusals/* errorOf */.Mz)(error.cause).name === 'BucketAlreadyExists'))
            throw error;
        throw new refused/* Refused */.L({
            code: 'aws/denied',
            message: `The artifact bucket ${bucket} cannot be used: it belongs to another account than ${account}, or the role may not see it.`,
            hint: 'Allow s3:ListBucket, s3:GetObject and s3:PutObject on it, or name a bucket of this account with artifact-bucket.',
            cause: error,
        });
    }
    if (bucket.endsWith(`-artifacts-${account}-${clients.region}`))
        await settle(place);
    const body = { ...object, Body: template, ContentType: 'application/json', ServerSideEncryption: 'AES256' };
    await (0,call.call)(pace, 's3:PutObject', () => s3.send(new sdk.PutObjectCommand(body)));
    return url;
};

// EXTERNAL MODULE: ./lib/adapters/aws/wait.js
var aws_wait = __webpack_require__(2513);
;// CONCATENATED MODULE: ./lib/adapters/aws/change-sets.js



const patience = 30 * 60_000;
/** How often a run that is cut off tries to delete its change set: with 500 ms between, within the door's grace. */
const farewells = 6;
const nameOf = (token) => `batch-job-${token}`;
/** AWS's two sentences for "nothing to change"; the second comes with macros and transforms. */
const saysNoChange = /didn't contain changes|No updates are to be performed/i;
/** A sign that the values before and after are not all there; the change set must be read once more without them. */
const incomplete = /\[WARN\].*include-property-values/is;
/** What becomes of a stack whose creation fails. `DELETE` is allowed for `CREATE` only, and forbids DisableRollback. */
const onFailure = { delete: 'DELETE', rollback: 'ROLLBACK', keep: 'DO_NOTHING' };
const detailsOf = (change) => (change?.Details ?? []).map(({ Target }) => ({
    path: Target?.Path ?? `/${[Target?.Attribute, Target?.Name].filter(Boolean).join('/')}`,
    ...(Target?.BeforeValue === undefined ? {} : { before: Target.BeforeValue }),
    ...(Target?.AfterValue === undefined ? {} : { after: Target.AfterValue }),
    ...(Target?.RequiresRecreation ? { recreation: Target.RequiresRecreation } : {}),
}));
const changeOf = ({ ResourceChange: change }) => ({
    action: change?.Action ?? 'Dynamic',
    logicalId: change?.LogicalResourceId ?? '',
    ...(change?.PhysicalResourceId ? { physicalId: change.PhysicalResourceId } : {}),
    type: change?.ResourceType ?? '',
    ...(change?.Replacement ? { replacement: change.Replacement } : {}),
    ...(change?.PolicyAction ? { policyAction: change.PolicyAction } : {}),
    details: detailsOf(change),
});
/** The list without values is complete; before and after are added where the other one knows them. */
const merged = (complete, valued) => complete.map((change) => {
    const known = valued.find(({ logicalId }) => logicalId === change.logicalId)?.details ?? [];
    return {
        ...change,
        details: change.details.map((detail) => known.find(({ path }) => path === detail.path) ?? detail),
    };
});
const changeSets = (clients, pace, reads, onMade = () => { }) => {
    const describe = async (id, values, NextToken) => {
        const { DescribeChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const ask = new DescribeChangeSetCommand({ ChangeSetName: id, IncludePropertyValues: values, NextToken });
        return (0,call.call)(pace, 'cloudformation:DescribeChangeSet', () => client.send(ask));
    };
    /** All pages of changes, the first of which is read already. */
    const changesOf = async (id, first, values) => {
        const changes = [...(first.Changes ?? [])];
        for (let page = first; page.NextToken;) {
            page = await describe(id, values, page.NextToken);
            changes.push(...(page.Changes ?? []));
        }
        return changes.map(changeOf);
    };
    const ready = async (id) => {
        const start = pace.now();
        const wait = (0,aws_wait/* delays */.x)(pace, 1_000);
        for (;;) {
            try {
                const answer = await describe(id, true);
                if (answer.Status === 'CREATE_COMPLETE' || answer.Status === 'FAILED')
                    return answer;
                if (!/^CREATE_(PENDING|IN_PROGRESS)$/.test(answer.Status ?? ''))
                    throw new refused/* Refused */.L({
                        code: 'stack/change-set-failed',
                        message: `Somebody else is deleting the change set ${id} (${answer.Status}).`,
                        hint: 'Run the command again.',
                    });
            }
            catch (error) {
                if (!(error instanceof refused/* Refused */.L) || error.code !== 'aws/throttled')
                    throw error;
                wait.slowDown();
            }
            if (pace.now() - start > patience)
                throw new refused/* Refused */.L({
                    code: 'stack/timed-out',
                    message: 'CloudFormation did not finish the change set in 30 minutes.',
                    hint: 'Look at the stack’s change sets in the console, and run the command again.',
                });
            await pace.sleep(wait.next());
        }
    };
    /** What early validation said about the template, from the events; empty if it may not be read. */
    const validationFailures = async (id) => {
        const { DescribeEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeEventsCommand({ ChangeSetName: id, Filters: { FailedEvents: true } });
            const answer = await (0,call.call)(pace, 'cloudformation:DescribeEvents', () => client.send(ask));
            return (answer.OperationEvents ?? []).flatMap((event) => {
                const reason = event.ValidationStatusReason ?? event.ResourceStatusReason;
                const where = [event.LogicalResourceId, event.ValidationPath].filter(Boolean).join(' ');
                return reason ? [`${where}: ${reason}`] : [];
            });
        }
        catch (error) {
            if (error instanceof refused/* Refused */.L)
                return [];
            throw error;
        }
    };
    const remove = async (id) => {
        const { DeleteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        await (0,call.call)(pace, 'cloudformation:DeleteChangeSet', () => client.send(new DeleteChangeSetCommand({ ChangeSetName: id })));
    };
    /** Removes what a failed change set leaves: itself, and the empty stack it made. What cannot be removed does no harm. */
    const tidy = async (id, shell) => {
        const { DeleteStackCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            if (shell === undefined)
                return await remove(id);
            await (0,call.call)(pace, 'cloudformation:DeleteStack', () => client.send(new DeleteStackCommand({ StackName: shell })));
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
        }
    };
    const create = async (request, token) => {
        const { CreateChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const input = {
            StackName: request.stack,
            ChangeSetName: nameOf(token),
            ClientToken: token,
            ChangeSetType: request.changeSetType,
            // We name no IAM resource; roles that `cloudformationResources` names need the second one. AWS takes both.
            Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
            Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
            ...('url' in request.template ? { TemplateURL: request.template.url } : { TemplateBody: request.template.body }),
            ...(request.roleArn ? { RoleARN: request.roleArn } : {}),
            ...(request.changeSetType === 'CREATE' ? { OnStackFailure: onFailure[request.failedCreation ?? 'delete'] } : {}),
        };
        return (0,call.call)(pace, 'cloudformation:CreateChangeSet', () => client.send(new CreateChangeSetCommand(input)));
    };
    const proposed = async (request, token) => {
        const isNew = request.changeSetType === 'CREATE';
        const [made, lastEventId] = await Promise.all([
            create(request, token),
            isNew ? undefined : reads.newestEvent(request.stack),
        ]);
        const id = made.Id ?? '';
        const stackId = made.StackId ?? '';
        onMade(id);
        const answer = await ready(id);
        const reason = answer.StatusReason ?? '';
        if (answer.Status === 'FAILED' && saysNoChange.test(reason)) {
            await tidy(id, isNew ? stackId : undefined);
            return { kind: 'no-changes' };
        }
        if (answer.Status === 'FAILED' || answer.ExecutionStatus === 'UNAVAILABLE') {
            const more = /AWS::EarlyValidation/.test(reason) ? await validationFailures(id) : [];
            await tidy(id, isNew ? stackId : undefined);
            throw new refused/* Refused */.L({
                code: 'stack/change-set-failed',
                message: `CloudFormation could not make the change set, and nothing was changed. ${[reason, ...more].join(' · ')}`,
                hint: 'The reason is in AWS’s own words. Mend the config where it names a resource, and run again.',
            });
        }
        const valued = await changesOf(id, answer, true);
        const changes = incomplete.test(reason)
            ? merged(await changesOf(id, await describe(id, false), false), valued)
            : valued;
        const { changeSetType } = request;
        return { kind: 'changes', id, stackId, changeSetType, changes, ...(lastEventId ? { lastEventId } : {}) };
    };
    /**
     * Takes away the change set of a run that was cut off, whether or not it heard that there is one. AWS deletes none
     * that is still being made, hence the tries; what they leave goes with the next change set that is executed.
     */
    const abandon = async (ChangeSetName, StackName) => {
        const { DeleteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        for (let attempt = 0; attempt < farewells; attempt++)
            try {
                return void (await client.send(new DeleteChangeSetCommand({ ChangeSetName, StackName })));
            }
            catch {
                await pace.linger(500);
            }
    };
    const propose = async (request) => {
        const token = pace.uuid();
        try {
            return await proposed(request, token);
        }
        catch (error) {
            // What AWS refused is tidied up already, or was never made.
            if (!(error instanceof refused/* Refused */.L))
                await abandon(nameOf(token), request.stack);
            throw error;
        }
    };
    /** Whether an earlier try to execute took effect although its answer was lost: events bear the request's token. */
    const hasBegun = async (stackId, token) => {
        const wait = (0,aws_wait/* delays */.x)(pace, 1_000);
        for (let look = 0; look < 4; look++) {
            if (await reads.knowsToken(stackId, token))
                return true;
            await pace.sleep(wait.next());
        }
        return false;
    };
    /** Starts a change set. Rolls a failed update back; of a failed creation the change set itself says what happens. */
    const execute = async (proposal) => {
        const { ExecuteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const token = pace.uuid();
        const ask = new ExecuteChangeSetCommand({
            ChangeSetName: proposal.id,
            ClientRequestToken: token,
            // Said because the API's own text gives two defaults.
            ...(proposal.changeSetType === 'UPDATE' ? { DisableRollback: false } : {}),
        });
        let sent = 0;
        try {
            await (0,call.call)(pace, 'cloudformation:ExecuteChangeSet', () => {
                sent += 1;
                return client.send(ask);
            });
        }
        catch (error) {
            const late = error instanceof refused/* Refused */.L && /InvalidChangeSetStatus|ChangeSetNotFound/.test(error.message);
            if (!late || sent < 2 || !(await hasBegun(proposal.stackId, token)))
                throw error;
        }
    };
    /** Deletes a change set that was read, also when the run is cut off meanwhile. */
    const discard = async ({ id }) => {
        try {
            await remove(id);
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                await abandon(id);
            throw error;
        }
    };
    return { propose, discard, execute };
};

;// CONCATENATED MODULE: ./lib/adapters/aws/following.js


/** Longest pause between two looks for events, and between two looks at the stack itself, in milliseconds. */
const pollCap = 2_000;
const guardEvery = 15_000;
/** Sooner as long as nothing was heard: an empty shell may go without a single event. */
const guardFirst = 2_000;
const isRunning = (status) => status.endsWith('IN_PROGRESS');
const isPatience = (error) => error instanceof refused/* Refused */.L && (error.code === 'aws/throttled' || error.code === 'aws/unreachable');
/**
 * Follows an operation of a stack (by id) to its end. One poller reads the events; the stack's own event of an ended
 * operation ends the wait, and one DescribeStacks then tells the state and the outputs. A DescribeStacks every 15 s
 * stands guard for events that are late or may not be read. Throws `stack/timed-out` when the patience (milliseconds)
 * is over: the operation then goes on in AWS.
 */
const follow = async (reads, pace, operation, onEvent) => {
    const start = pace.now();
    const wait = (0,aws_wait/* delays */.x)(pace, pollCap);
    const events = [];
    const seen = new Set(operation.after === undefined ? [] : [operation.after]);
    let looked = start;
    let begun = false;
    let ended = false;
    let deaf = false;
    const listen = async () => {
        for (const event of await reads.eventsSince(operation.id, (id) => seen.has(id))) {
            seen.add(event.id);
            if (event.status === 'REVIEW_IN_PROGRESS')
                continue;
            begun = true;
            if (event.physicalId === operation.id)
                ended = !isRunning(event.status);
            events.push(event);
            onEvent(event);
        }
    };
    const hear = async () => {
        try {
            await listen();
        }
        catch (error) {
            if (isPatience(error))
                wait.slowDown();
            else if (error instanceof refused/* Refused */.L)
                deaf = true;
            else
                throw error;
        }
    };
    for (;;) {
        if (!deaf)
            await hear();
        const guard = deaf || pace.now() - looked >= (begun ? guardEvery : guardFirst);
        if (ended || guard) {
            looked = pace.now();
            const look = await reads.describe(operation.id).catch((error) => {
                if (!isPatience(error))
                    throw error;
                wait.slowDown();
                return 'unknown';
            });
            if (look === undefined || (look !== 'unknown' && look.status === 'DELETE_COMPLETE'))
                return { look, events };
            if (look !== 'unknown' && isRunning(look.status))
                begun ||= look.status !== 'REVIEW_IN_PROGRESS';
            // A state at rest that nothing announced may still be the one before: reads lag behind.
            else if (look !== 'unknown' && (begun || pace.now() - start >= guardEvery)) {
                if (!deaf && !ended)
                    await hear();
                return { look, events };
            }
        }
        if (pace.now() - start > operation.patience)
            throw new refused/* Refused */.L({
                code: 'stack/timed-out',
                message: `The operation on ${operation.id} did not end in ${Math.round(operation.patience / 60_000)} minutes. It goes on in AWS; nothing was stopped.`,
                hint: 'Run the command again: it waits for the running operation first. wait-minutes sets how long.',
            });
        await pace.sleep(wait.next());
    }
};

// EXTERNAL MODULE: ./lib/adapters/aws/stack-reads.js
var stack_reads = __webpack_require__(2290);
;// CONCATENATED MODULE: ./lib/adapters/aws/validate-template.js



/** Asks CloudFormation to read a template. It looks at syntax and references, not at what properties say. */
const validateTemplate = async (clients, pace, template) => {
    const { ValidateTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    const ask = new ValidateTemplateCommand('url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body });
    try {
        await (0,call.call)(pace, 'cloudformation:ValidateTemplate', () => client.send(ask));
    }
    catch (error) {
        const { name, message } = (0,refusals/* errorOf */.Mz)(error instanceof refused/* Refused */.L ? error.cause : error);
        if (name !== 'ValidationError')
            throw error;
        throw new refused/* Refused */.L({
            code: 'stack/invalid-template',
            message: `CloudFormation cannot read the template: ${message}`,
            hint: 'Look at overrides and cloudformationResources, which are passed on as they are written.',
            cause: error,
        });
    }
};

;// CONCATENATED MODULE: ./lib/adapters/aws/stacks.js







const deployed = /^(CREATE|UPDATE|IMPORT)_COMPLETE$/;
const undone = /^(UPDATE_ROLLBACK|ROLLBACK|IMPORT_ROLLBACK|DELETE)_COMPLETE$/;
const outcomeOfDeploy = ({ look, events }) => {
    const status = look?.status ?? 'DELETE_COMPLETE';
    if (look && deployed.test(status))
        return { kind: 'done', status, outputs: look.outputs };
    const reason = look?.statusReason;
    return {
        kind: undone.test(status) ? 'rolled-back' : 'failed',
        status,
        ...(reason ? { statusReason: reason } : {}),
        events,
    };
};
const outcomeOfDelete = ({ look, events }) => {
    if (look === undefined || look.status === 'DELETE_COMPLETE')
        return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
    const reason = look.statusReason;
    return { kind: 'failed', status: look.status, ...(reason ? { statusReason: reason } : {}), events };
};
/** CloudFormation through the SDK. */
const awsStacks = ({ clients, pace, account, patience, onChangeSet }) => {
    const reads = (0,stack_reads/* stackReads */.i)(clients, pace);
    const sets = changeSets(clients, pace, reads, onChangeSet);
    return {
        look: async (stack) => {
            const found = await reads.describe(stack);
            return found?.status === 'DELETE_COMPLETE' ? undefined : found;
        },
        template: reads.template,
        validate: (template) => validateTemplate(clients, pace, template),
        propose: sets.propose,
        discard: sets.discard,
        apply: async (proposal, onEvent) => {
            await sets.execute(proposal);
            const operation = { id: proposal.stackId, after: proposal.lastEventId, patience };
            return outcomeOfDeploy(await follow(reads, pace, operation, onEvent));
        },
        delete: async (stack, onEvent) => {
            const found = await reads.describe(stack);
            if (found === undefined || found.status === 'DELETE_COMPLETE')
                return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
            const { DeleteStackCommand } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            const client = await clients.cloudformation();
            const after = await reads.newestEvent(found.id);
            const ask = new DeleteStackCommand({ StackName: found.id, ClientRequestToken: pace.uuid() });
            await (0,call.call)(pace, 'cloudformation:DeleteStack', () => client.send(ask));
            return outcomeOfDelete(await follow(reads, pace, { id: found.id, after, patience }, onEvent));
        },
        settle: async (stack, onEvent) => {
            const after = await reads.newestEvent(stack);
            const found = await reads.describe(stack);
            const moves = found?.status.endsWith('IN_PROGRESS') && found.status !== 'REVIEW_IN_PROGRESS';
            if (!found || !moves)
                return found?.status === 'DELETE_COMPLETE' ? undefined : found;
            try {
                const { look } = await follow(reads, pace, { id: found.id, after, patience }, onEvent);
                return look?.status === 'DELETE_COMPLETE' ? undefined : look;
            }
            catch (error) {
                if (!(error instanceof refused/* Refused */.L) || error.code !== 'stack/timed-out')
                    throw error;
                throw new refused/* Refused */.L({
                    code: 'stack/busy',
                    message: `Another operation (${found.status}) is running on the stack ${stack} and did not end in time.`,
                    hint: 'Run again when it is over; run deployments of one stage one after the other (concurrency in the workflow).',
                });
            }
        },
        resources: reads.resources,
        store: async (template, bucket) => storeTemplate(clients, pace, await account(), template, bucket),
    };
};


/***/ })

};
