export const id = 220;
export const ids = [220];
export const modules = {

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ allItems)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * The most pages of one list. The longest real ones are far below: a stack has at most 500 resources and a page of
 * changes is 1 MB (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html), a page
 * of executions holds 1,000, and an operation on 500 resources makes some thousand events, 100 a page.
 */
const mostPages = 1_000;
/**
 * Reads a list page by page until there is no further one. Throws `aws/refused` where the pages do not end: a token
 * that came before, or more than a thousand. `name` is `service:Operation`.
 */
async function* pages(name, read) {
    const seen = new Set();
    let token;
    for (;;) {
        const { page, next } = await read(token);
        yield page;
        token = next || undefined;
        if (token === undefined)
            return;
        if (seen.has(token) || seen.size >= mostPages)
            throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
                code: 'aws/refused',
                message: `The pages of an answer do not end (${name}): ${seen.has(token) ? 'the same one is named again' : `there are more than ${mostPages}`}.`,
                hint: 'Look at AWS_ENDPOINT_URL and a proxy, if there is one; then run again.',
            });
        seen.add(token);
    }
}
/** The items of all pages. Throws as `pages` does. */
const allItems = async (name, read) => {
    const found = [];
    const paged = pages(name, async (token) => {
        const { items, next } = await read(token);
        return { page: items ?? [], next };
    });
    for await (const items of paged)
        found.push(...items);
    return found;
};


/***/ }),

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoStack),
/* harmony export */   i: () => (/* binding */ stackReads)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6857);




/** CloudFormation says "no such stack" with a ValidationError, the same as for a dozen other mistakes. */
const isNoStack = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
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
    ...(event.ClientRequestToken ? { token: event.ClientRequestToken } : {}),
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
        const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStacksCommand({ StackName: stack });
            return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStacks', async (limit) => {
                const [found] = (await client.send(ask, limit)).Stacks ?? [];
                // AWS says "no such stack" by an error, and no list of a named stack is empty.
                if (!found?.StackId || !found.StackStatus)
                    throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer to DescribeStacks names no stack');
                return lookOf(found);
            });
        }
        catch (error) {
            if (isNoStack(error))
                return undefined;
            throw error;
        }
    };
    const template = async (stack) => {
        const { GetTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:GetTemplate', (limit) => client.send(ask, limit));
            return answer.TemplateBody ? parsed(answer.TemplateBody) : undefined;
        }
        catch (error) {
            // A stack in REVIEW_IN_PROGRESS has no template yet, which is a ValidationError too.
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.cause).name === 'ValidationError')
                return undefined;
            throw error;
        }
    };
    /** Events newer than the known ones, oldest first. Reads pages until it meets a known one. */
    const eventsSince = async (stack, known) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const fresh = [];
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:DescribeStackEvents', async (NextToken) => {
            const ask = new DescribeStackEventsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
            return { page: page.StackEvents ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const event of page) {
                if (known(event.EventId ?? ''))
                    return fresh.reverse();
                fresh.push(eventOf(event));
            }
        return fresh.reverse();
    };
    /** The id of the newest event; undefined if there is none or it may not be read. */
    const newestEvent = async (stack) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeStackEventsCommand({ StackName: stack });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
            return page.StackEvents?.[0]?.EventId;
        }
        catch (error) {
            // Without it events of an earlier operation would be heard as this one's.
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && !(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassing */ .WG)(error))
                return undefined;
            throw error;
        }
    };
    /** Whether one of the newest events bears this ClientRequestToken. */
    const knowsToken = async (stack, token) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const ask = new DescribeStackEventsCommand({ StackName: stack });
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:DescribeStackEvents', (limit) => client.send(ask, limit));
        return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
    };
    async function* resources(stack) {
        const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:ListStackResources', async (NextToken) => {
            const ask = new ListStackResourcesCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(pace, 'cloudformation:ListStackResources', (limit) => client.send(ask, limit));
            return { page: page.StackResourceSummaries ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const resource of page)
                yield {
                    logicalId: resource.LogicalResourceId ?? '',
                    physicalId: resource.PhysicalResourceId ?? '',
                    type: resource.ResourceType ?? '',
                    status: resource.ResourceStatus ?? '',
                };
    }
    return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};


/***/ }),

/***/ 220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsStacks: () => (/* binding */ awsStacks)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/stack/overtaken.js
var overtaken = __webpack_require__(4017);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(8668);
// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(6857);
;// CONCATENATED MODULE: ./lib/adapters/aws/artifacts.js




const statusOf = (error) => error instanceof refused/* Refused */.L ? (0,refusals/* errorOf */.Mz)(error.cause).$metadata?.httpStatusCode : undefined;
/** The answer; undefined when S3 refuses with one of these statuses. A HEAD's answer has no body, hence no error's name. */
const unless = async (statuses, ask) => {
    try {
        return await ask();
    }
    catch (error) {
        if (statuses.includes(statusOf(error) ?? 0))
            return undefined;
        throw error;
    }
};
/**
 * Makes the bucket in the client's region, which the SDK names in the request wherever S3 asks for that. Returns true
 * if this run did, false if another one was faster.
 */
const create = async ({ s3, sdk, pace, bucket }) => {
    try {
        await (0,call.call)(pace, 's3:CreateBucket', (limit) => s3.send(new sdk.CreateBucketCommand({ Bucket: bucket }), limit));
        return true;
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L && (0,refusals/* errorOf */.Mz)(error.cause).name === 'BucketAlreadyOwnedByYou')
            return false;
        throw error;
    }
};
/**
 * Makes a new bucket private and keeps it small. A bucket that was there before is never settled: its name proves
 * nothing, and the rule would replace those of its owner and delete what lies in it.
 */
const settle = async ({ s3, sdk, pace, bucket, account }) => {
    const at = { Bucket: bucket, ExpectedBucketOwner: account };
    const block = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
    const expire = { Days: 30 };
    const rule = { ID: 'expire', Status: 'Enabled', Filter: { Prefix: 'templates/' }, Expiration: expire };
    const encrypt = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] };
    await Promise.all([
        (0,call.call)(pace, 's3:PutBucketPublicAccessBlock', (limit) => s3.send(new sdk.PutPublicAccessBlockCommand({ ...at, PublicAccessBlockConfiguration: block }), limit)),
        (0,call.call)(pace, 's3:PutEncryptionConfiguration', (limit) => s3.send(new sdk.PutBucketEncryptionCommand({ ...at, ServerSideEncryptionConfiguration: encrypt }), limit)),
        (0,call.call)(pace, 's3:PutLifecycleConfiguration', (limit) => s3.send(new sdk.PutBucketLifecycleConfigurationCommand({ ...at, LifecycleConfiguration: { Rules: [rule] } }), limit)),
    ]);
};
/**
 * The object's https address, as CloudFormation takes it, of one version where the bucket keeps versions. Path style
 * where a dot in the name would break the certificate.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-using-console-create-stack-template.html
 */
const objectUrl = (bucket, key, region, version) => {
    const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    const query = version === undefined ? '' : `?versionId=${encodeURIComponent(version)}`;
    return bucket.includes('.') ? `https://${host}/${bucket}/${key}${query}` : `https://${bucket}.${host}/${key}${query}`;
};
/** The version of an object; undefined where the bucket keeps none (`null` stands for that once versioning was suspended). */
const versionOf = ({ VersionId }) => VersionId === 'null' ? undefined : VersionId;
/** Makes sure of the bucket. Throws `aws/denied` where it belongs to somebody else or may not be seen. */
const ensureBucket = async (place) => {
    const { s3, sdk, pace, bucket, account } = place;
    const owned = () => (0,call.call)(pace, 's3:ListBucket', (limit) => s3.send(new sdk.HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }), limit));
    try {
        if ((await unless([404], owned)) !== undefined || !(await create(place)))
            return;
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
    await settle(place);
};
/**
 * Stores a template in the bucket under `{folder}/{SHA-256 of the template}.json` and returns its URL; creates the
 * bucket if there is none. The name proves nothing: an object that is there already is used only if the SHA-256 that S3
 * computed at its upload is that of the template, else the template is put over it. A bucket that is made here is
 * private, encrypted and short-lived; nothing is changed of one that is there. Every call names the account that must
 * own the bucket.
 */
const storeTemplate = async (clients, pace, account, template, { bucket, folder }) => {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const s3 = await clients.s3();
    const { region } = clients;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(template).digest();
    const checksum = digest.toString('base64');
    const key = `${folder}/${digest.toString('hex')}.json`;
    const object = { Bucket: bucket, Key: key, ExpectedBucketOwner: account };
    // 403: without s3:ListBucket that is the answer for a key that is not there. One without a SHA-256 of the whole
    // object (multipart: `…-2`) was not stored by us: https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
    const look = new sdk.HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' });
    const stored = await unless([404, 403], () => (0,call.call)(pace, 's3:GetObject', (limit) => s3.send(look, limit)));
    if (stored?.ChecksumSHA256 === checksum)
        return objectUrl(bucket, key, region, versionOf(stored));
    await ensureBucket({ s3, sdk, pace, bucket, account });
    const put = new sdk.PutObjectCommand({
        ...object,
        Body: template,
        ChecksumSHA256: checksum,
        ContentType: 'application/json',
        ServerSideEncryption: 'AES256',
    });
    return objectUrl(bucket, key, region, versionOf(await (0,call.call)(pace, 's3:PutObject', (limit) => s3.send(put, limit))));
};

// EXTERNAL MODULE: ./lib/adapters/aws/wait.js
var aws_wait = __webpack_require__(2513);
;// CONCATENATED MODULE: ./lib/adapters/aws/executions.js





/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html (ExecutionStatus) */
const executions = {
    UNAVAILABLE: 'open',
    AVAILABLE: 'open',
    EXECUTE_IN_PROGRESS: 'open',
    EXECUTE_COMPLETE: 'done',
    EXECUTE_FAILED: 'failed',
};
/** True for the status of a stack whose last change was made as a whole. */
const isDeployed = (status) => /^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status);
/**
 * True where AWS refuses since the stack or the change set is not any more as it was read: the execution of a change set
 * deletes all others of its stack, a change set that stays is OBSOLETE, and a stack that changes takes none.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html
 */
const isOvertaken = (error) => {
    if (!(error instanceof refused/* Refused */.L))
        return false;
    const { name, message } = (0,refusals/* errorOf */.Mz)(error.cause);
    if (/^(ChangeSetNotFound|InvalidChangeSetStatus|StackNotFound)(Exception)?$/.test(name))
        return true;
    return (name === 'ValidationError' &&
        /^(Stack|ChangeSet)\b.*(does not exist|already exists and cannot be created|_(IN_PROGRESS|COMPLETE|FAILED) state)/is.test(message));
};
/** Execution of change sets. */
const changeSetExecutions = (clients, pace, reads) => {
    /** Whether an earlier try to execute took effect although its answer was lost: events bear the request's token. */
    const hasBegun = async (stackId, token) => {
        const wait = (0,aws_wait/* delays */.xA)(pace, 1_000);
        for (let look = 0; look < 4; look++) {
            if (await reads.knowsToken(stackId, token))
                return true;
            await pace.sleep(wait.next());
        }
        return false;
    };
    /**
     * Starts a change set and answers the token that its events bear. Rolls a failed update back; of a failed creation the
     * change set itself says what happens. Throws `Overtaken` when somebody else changed the stack meanwhile.
     */
    const execute = async (proposal) => {
        const { ExecuteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
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
            await (0,call.call)(pace, 'cloudformation:ExecuteChangeSet', (limit) => {
                sent += 1;
                return client.send(ask, limit);
            });
        }
        catch (error) {
            if (!isOvertaken(error))
                throw error;
            if (sent < 2 || !(await hasBegun(proposal.stackId, token)))
                throw new overtaken/* Overtaken */.c(proposal.stackId, error);
        }
        return token;
    };
    /** How the execution of a change set stands. */
    const executionOf = async (id) => {
        const { DescribeChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeChangeSetCommand({ ChangeSetName: id });
            const found = await (0,call.call)(pace, 'cloudformation:DescribeChangeSet', (limit) => client.send(ask, limit));
            return executions[found.ExecutionStatus ?? ''] ?? 'unknown';
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            return (0,refusals/* isPassing */.WG)(error) ? 'open' : 'unknown';
        }
    };
    return { execute, executionOf };
};

// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/adapters/aws/stack-reads.js
var stack_reads = __webpack_require__(2290);
;// CONCATENATED MODULE: ./lib/adapters/aws/shells.js





/**
 * How long a run may take from its change set to the execution, in milliseconds. A shell (REVIEW_IN_PROGRESS) whose
 * newest change set is older was left by a run that was killed: there is only the comment between the two, and the time
 * for that ends after a minute and a half.
 */
const abandonedAfter = 5 * 60_000;
/** The empty stack that a change set of a new stack makes. */
const shells = (clients, pace, reads) => {
    /** When each change set of the stack that may still be executed was made; undefined if that may not be read. */
    const openSets = async (stack, but) => {
        const { ListChangeSetsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const found = await (0,pages/* allItems */.a)('cloudformation:ListChangeSets', async (NextToken) => {
                const ask = new ListChangeSetsCommand({ StackName: stack, NextToken });
                const page = await (0,call.call)(pace, 'cloudformation:ListChangeSets', (limit) => client.send(ask, limit));
                return { items: page.Summaries, next: page.NextToken };
            });
            return found
                .filter(({ Status, ExecutionStatus, ChangeSetId }) => {
                const coming = /^CREATE_(PENDING|IN_PROGRESS)$/.test(Status ?? '');
                return ChangeSetId !== but && (coming || /^(AVAILABLE|EXECUTE_IN_PROGRESS)$/.test(ExecutionStatus ?? ''));
            })
                .map(({ CreationTime }) => CreationTime?.getTime() ?? 0);
        }
        catch (error) {
            if ((0,stack_reads/* isNoStack */.G)(error))
                return [];
            if (error instanceof refused/* Refused */.L)
                return undefined;
            throw error;
        }
    };
    /** True while another run may be about to execute a change set of the shell. */
    const isInUse = async (stack, but) => (await openSets(stack, but))?.some((at) => pace.now() - at < abandonedAfter) ?? false;
    /** Waits until a shell is a stack, gone, or left behind; no longer than a run that is alive would need. */
    const settle = async (stack) => {
        const until = Math.min(pace.now() + abandonedAfter, pace.until ?? Number.POSITIVE_INFINITY);
        const wait = (0,aws_wait/* delays */.xA)(pace, 5_000);
        while (pace.now() < until && (await isInUse(stack))) {
            await pace.sleep(wait.next());
            if ((await reads.describe(stack))?.status !== 'REVIEW_IN_PROGRESS')
                return;
        }
    };
    return { isInUse, settle };
};

;// CONCATENATED MODULE: ./lib/adapters/aws/change-sets.js








/** How long CloudFormation may take to make a change set, in milliseconds; `wait-minutes` may allow less. */
const patience = 30 * 60_000;
/** How often a run that is cut off tries to delete its change set: with 500 ms between, within the door's grace. */
const farewells = 6;
/** How long each of these tries may take, in milliseconds. */
const farewellTime = 2_000;
const nameOf = (token) => `batch-job-${token}`;
/**
 * AWS's two sentences for "nothing to change"; the second comes with macros and transforms. A reason begins with one of
 * them: any other may quote a text of the config in which these words stand.
 */
const saysNoChange = /^(The submitted information didn't contain changes\b|No updates are to be performed\b)/;
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
    const { isInUse } = shells(clients, pace, reads);
    const describe = async (id, values, NextToken) => {
        const { DescribeChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const ask = new DescribeChangeSetCommand({ ChangeSetName: id, IncludePropertyValues: values, NextToken });
        return (0,call.call)(pace, 'cloudformation:DescribeChangeSet', (limit) => client.send(ask, limit));
    };
    /** All pages of changes, the first of which is read already. */
    const changesOf = async (id, first, values) => {
        const changes = [];
        const paged = (0,pages/* pages */.B)('cloudformation:DescribeChangeSet', async (token) => {
            const page = token === undefined ? first : await describe(id, values, token);
            return { page: page.Changes ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            changes.push(...page);
        return changes.map(changeOf);
    };
    const ready = async (id) => {
        const start = pace.now();
        const until = Math.min(start + patience, pace.until ?? Number.POSITIVE_INFINITY);
        const wait = (0,aws_wait/* delays */.xA)(pace, 1_000);
        for (;;) {
            try {
                const answer = await describe(id, true);
                if (answer.Status === 'CREATE_COMPLETE' || answer.Status === 'FAILED')
                    return answer;
                // Whoever executes or tidies another change set of the stack deletes this one.
                if (!/^CREATE_(PENDING|IN_PROGRESS)$/.test(answer.Status ?? ''))
                    throw new overtaken/* Overtaken */.c(id);
            }
            catch (error) {
                if (!(0,refusals/* isPassing */.WG)(error))
                    throw error;
                wait.slowDown();
            }
            if (pace.now() > until)
                throw new refused/* Refused */.L({
                    code: 'stack/timed-out',
                    message: `CloudFormation did not finish the change set in ${Math.round((until - start) / 60_000)} minutes.`,
                    hint: 'Look at the stack’s change sets in the console, and run the command again. wait-minutes sets how long.',
                });
            await pace.sleep(wait.next());
        }
    };
    /** What early validation said about the template, from the events; empty if it may not be read. */
    const validationFailures = async (id) => {
        const { DescribeEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const ask = new DescribeEventsCommand({ ChangeSetName: id, Filters: { FailedEvents: true } });
            const answer = await (0,call.call)(pace, 'cloudformation:DescribeEvents', (limit) => client.send(ask, limit));
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
    /** Deletes a change set; one that is gone already is as it should be. */
    const remove = async (id) => {
        const { DeleteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const ask = new DeleteChangeSetCommand({ ChangeSetName: id });
        try {
            await (0,call.call)(pace, 'cloudformation:DeleteChangeSet', (limit) => client.send(ask, limit));
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L) || !/^ChangeSetNotFound/.test((0,refusals/* errorOf */.Mz)(error.cause).name))
                throw error;
        }
    };
    /**
     * Removes what a failed change set leaves: itself, and the empty stack it made, unless another run has filled that or
     * is about to. What cannot be removed does no harm.
     */
    const tidy = async (id, shell) => {
        const { DeleteStackCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            if (shell === undefined || (await isInUse(shell, id)))
                return await remove(id);
            if ((await reads.describe(shell))?.status !== 'REVIEW_IN_PROGRESS')
                return;
            const ask = new DeleteStackCommand({ StackName: shell });
            await (0,call.call)(pace, 'cloudformation:DeleteStack', (limit) => client.send(ask, limit));
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
        }
    };
    const create = async (request, token) => {
        const { CreateChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
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
        const ask = new CreateChangeSetCommand(input);
        return (0,call.call)(pace, 'cloudformation:CreateChangeSet', async (limit) => {
            const { Id: id, StackId: stackId } = await client.send(ask, limit);
            if (!id || !stackId)
                throw new call.NoAnswer('the answer to CreateChangeSet names no change set');
            return { id, stackId };
        });
    };
    const proposed = async (request, token, heard) => {
        const isNew = request.changeSetType === 'CREATE';
        const [made, lastEventId] = await Promise.all([
            create(request, token),
            isNew ? undefined : reads.newestEvent(request.stack),
        ]);
        const { id, stackId } = made;
        heard(id);
        const answer = await ready(id);
        const reason = answer.StatusReason ?? '';
        if (answer.Status === 'FAILED' && saysNoChange.test(reason)) {
            await tidy(id, isNew ? stackId : undefined);
            return { kind: 'no-changes' };
        }
        if (/^(OBSOLETE|EXECUTE_)/.test(answer.ExecutionStatus ?? ''))
            throw new overtaken/* Overtaken */.c(stackId);
        if (answer.Status === 'FAILED' || answer.ExecutionStatus !== 'AVAILABLE') {
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
        const { DeleteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        for (let attempt = 0; attempt < farewells; attempt++)
            try {
                const limit = { abortSignal: pace.lastDeadline(farewellTime) };
                return void (await client.send(new DeleteChangeSetCommand({ ChangeSetName, StackName }), limit));
            }
            catch {
                await pace.linger(500);
            }
    };
    const propose = async (request) => {
        const token = pace.uuid();
        let made = false;
        /** True where the change set is taken away already, by us or whoever overtook it, or was never made. */
        const isGone = (error) => error instanceof overtaken/* Overtaken */.c ||
            isOvertaken(error) ||
            (error instanceof refused/* Refused */.L && (error.code === 'stack/change-set-failed' || !(made || (0,refusals/* isPassing */.WG)(error))));
        try {
            return await proposed(request, token, (id) => {
                made = true;
                onMade(id);
            });
        }
        catch (error) {
            if (!isGone(error))
                await abandon(nameOf(token), request.stack);
            throw isOvertaken(error) ? new overtaken/* Overtaken */.c(request.stack, error) : error;
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
    return { propose, discard };
};

;// CONCATENATED MODULE: ./lib/adapters/aws/following.js




/** Longest pause between two looks for events, and between two looks at the stack itself, in milliseconds. */
const pollCap = 2_000;
const guardEvery = 15_000;
/** Sooner as long as nothing was heard: an empty shell may go without a single event. */
const guardFirst = 2_000;
/**
 * How long a state at rest is doubted that neither an event nor a change set announces, in milliseconds. Reads of
 * CloudFormation lag by seconds; what is the same for five minutes is no late read of the state before.
 */
const doubt = 5 * 60_000;
/**
 * How long a stack may be read otherwise than its announced end, in milliseconds: reads that lag, or an operation that
 * somebody began since. After that the announcement alone decides.
 */
const discord = 2 * 60_000;
/** How often in a row a stack must be missing before a deploy believes that it is gone. */
const absencesBelieved = 3;
const isRunning = (status) => status.endsWith('IN_PROGRESS');
const isGone = (look) => look === undefined || look.status === 'DELETE_COMPLETE';
/** Hears the events of an operation once each, and what they say of its end. */
const listener = (reads, { id, after, token }, onEvent) => {
    const seen = new Set(after === undefined ? [] : [after]);
    const heard = { events: [], begun: false, end: undefined };
    /** Late events of the operation before ours bear its token; a failed creation may be deleted under another one. */
    const isOther = (event) => token !== undefined && event.token !== undefined && event.token !== token;
    const listen = async () => {
        for (const event of await reads.eventsSince(id, (one) => seen.has(one))) {
            seen.add(event.id);
            // After a deployment is done there is only what others begin.
            if (event.status === 'REVIEW_IN_PROGRESS' || isDeployed(heard.end ?? ''))
                continue;
            if (isOther(event) && !heard.begun)
                continue;
            heard.begun = true;
            if (event.physicalId === id && !(isOther(event) && !event.status.startsWith('DELETE_')))
                heard.end = isRunning(event.status) ? undefined : event.status;
            heard.events.push(event);
            onEvent(event);
        }
    };
    return { heard, listen };
};
/**
 * Follows an operation of a stack (by id) to its end. One poller reads the events; the stack's own event of an ended
 * operation ends the wait, and one DescribeStacks then tells the state and the outputs. A DescribeStacks every 15 s
 * stands guard for events that are late or may not be read; a state at rest that it finds is believed only when the
 * execution of the change set is over, since it may be the state before, read late. Throws `stack/timed-out` when the
 * patience is over: the operation then goes on in AWS.
 */
const follow = async (reads, pace, operation, onEvent) => {
    const start = pace.now();
    const wait = (0,aws_wait/* delays */.xA)(pace, pollCap);
    const { heard, listen } = listener(reads, operation, onEvent);
    let looked = start;
    let seenRunning = false;
    let restsAgain = false;
    let absences = 0;
    let deaf = false;
    let discordSince;
    const hear = async () => {
        try {
            await listen();
        }
        catch (error) {
            if ((0,refusals/* isPassing */.WG)(error))
                wait.slowDown();
            else if (error instanceof refused/* Refused */.L)
                deaf = true;
            else
                throw error;
        }
    };
    /** The end that the stack's own event or its change set announces; `open` or `unknown` where neither does. */
    const announcedEnd = async () => {
        if (heard.end !== undefined)
            return heard.end;
        const execution = (await operation.execution?.()) ?? 'unknown';
        if (execution === 'open' || execution === 'unknown')
            return execution;
        if (operation.kind === 'create')
            return execution === 'done' ? 'CREATE_COMPLETE' : 'ROLLBACK_COMPLETE';
        return execution === 'done' ? 'UPDATE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
    };
    /** Returns the status in which the operation ended, given a stack at rest; undefined while that is not believed. */
    const believed = async ({ status }) => {
        const announced = await announcedEnd();
        if (announced === 'open')
            return undefined;
        if (announced !== 'unknown') {
            if (heard.end === undefined ? isDeployed(announced) === isDeployed(status) : announced === status)
                return status;
            discordSince ??= pace.now();
            return pace.now() - discordSince > discord ? announced : undefined;
        }
        const differs = operation.kind === 'create' || (operation.before !== undefined && operation.before !== status);
        const twice = restsAgain && seenRunning && operation.before === undefined;
        restsAgain = true;
        return differs || twice || operation.kind === 'unknown' || pace.now() - start >= doubt ? status : undefined;
    };
    const end = (look, announced) => ({
        look,
        announced,
        events: heard.events,
    });
    for (;;) {
        if (!deaf)
            await hear();
        const guard = deaf || restsAgain || pace.now() - looked >= (heard.begun || seenRunning ? guardEvery : guardFirst);
        if (heard.end !== undefined || guard) {
            looked = pace.now();
            const look = await reads.describe(operation.id).catch((error) => {
                if (!(0,refusals/* isPassing */.WG)(error))
                    throw error;
                wait.slowDown();
                return 'unknown';
            });
            if (look === 'unknown')
                restsAgain = false;
            else if (look === undefined || isGone(look)) {
                absences += 1;
                const expected = !/^(create|update)$/.test(operation.kind) || heard.end === 'DELETE_COMPLETE' || look;
                if (expected || absences >= absencesBelieved)
                    return end(look, heard.end);
            }
            else if (isRunning(look.status)) {
                seenRunning ||= look.status !== 'REVIEW_IN_PROGRESS';
                restsAgain = false;
                // A deployment that is done, and what somebody began since: its own end counts.
                if (isDeployed(heard.end ?? '')) {
                    discordSince ??= pace.now();
                    if (pace.now() - discordSince > discord)
                        return end(look, heard.end);
                }
            }
            else {
                absences = 0;
                const announced = await believed(look);
                if (announced !== undefined) {
                    if (!deaf && heard.end === undefined)
                        await hear();
                    return end(look, announced);
                }
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

;// CONCATENATED MODULE: ./lib/adapters/aws/validate-template.js



/** Asks CloudFormation to read a template. It looks at syntax and references, not at what properties say. */
const validateTemplate = async (clients, pace, template) => {
    const { ValidateTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    const ask = new ValidateTemplateCommand('url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body });
    try {
        await (0,call.call)(pace, 'cloudformation:ValidateTemplate', (limit) => client.send(ask, limit));
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












const undone = /^(UPDATE_ROLLBACK|ROLLBACK|IMPORT_ROLLBACK|DELETE)_COMPLETE$/;
const vanished = 'The stack was deleted by somebody else while it was changed, or right after.';
const outcomeOfDeploy = ({ look, events, announced }, { changeSetType }) => {
    const isThere = look !== undefined && look.status !== 'DELETE_COMPLETE';
    const status = isThere ? (announced ?? look.status) : 'DELETE_COMPLETE';
    const isDone = isDeployed(announced ?? status);
    if (isThere && isDone)
        return { kind: 'done', status, outputs: look.outputs };
    const taken = !isThere && (isDone || changeSetType === 'UPDATE');
    const reason = taken ? vanished : look?.statusReason;
    return {
        kind: undone.test(status) && !taken ? 'rolled-back' : 'failed',
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
    /** Returns the parts that a wait needs; no call of theirs outlasts the patience. */
    const wait = () => {
        const bounded = (0,aws_wait/* paceOfWait */.eB)(pace, patience);
        const boundedReads = (0,stack_reads/* stackReads */.i)(clients, bounded);
        return {
            sets: changeSets(clients, bounded, boundedReads, onChangeSet),
            executions: changeSetExecutions(clients, bounded, boundedReads),
            shells: shells(clients, bounded, boundedReads),
            follow: (operation, onEvent) => follow(boundedReads, bounded, { ...operation, patience }, onEvent),
        };
    };
    return {
        look: async (stack) => {
            const found = await reads.describe(stack);
            return found?.status === 'DELETE_COMPLETE' ? undefined : found;
        },
        template: reads.template,
        validate: (template) => validateTemplate(clients, pace, template),
        propose: (request) => wait().sets.propose(request),
        discard: (proposal) => wait().sets.discard(proposal),
        apply: async (proposal, onEvent) => {
            const { executions, follow } = wait();
            const token = await executions.execute(proposal);
            const operation = {
                id: proposal.stackId,
                after: proposal.lastEventId,
                kind: proposal.changeSetType === 'CREATE' ? 'create' : 'update',
                token,
                execution: () => executions.executionOf(proposal.id),
            };
            return outcomeOfDeploy(await follow(operation, onEvent), proposal);
        },
        delete: async (stack, onEvent, status) => {
            const after = await reads.newestEvent(stack);
            const found = await reads.describe(stack);
            if (found === undefined || found.status === 'DELETE_COMPLETE')
                return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
            if (status !== undefined && found.status !== status)
                throw new overtaken/* Overtaken */.c(found.name);
            const { DeleteStackCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            const client = await clients.cloudformation();
            const token = pace.uuid();
            const ask = new DeleteStackCommand({ StackName: found.id, ClientRequestToken: token });
            try {
                await (0,call.call)(pace, 'cloudformation:DeleteStack', (limit) => client.send(ask, limit));
            }
            catch (error) {
                if ((0,stack_reads/* isNoStack */.G)(error))
                    return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
                const busy = error instanceof refused/* Refused */.L && /_IN_PROGRESS\b/.test((0,refusals/* errorOf */.Mz)(error.cause).message);
                throw busy ? new overtaken/* Overtaken */.c(found.name, error) : error;
            }
            const operation = { id: found.id, after, kind: 'delete', token, before: found.status };
            return outcomeOfDelete(await wait().follow(operation, onEvent));
        },
        settle: async (stack, onEvent) => {
            const { follow, shells } = wait();
            const after = await reads.newestEvent(stack);
            const found = await reads.describe(stack);
            if (!found?.status.endsWith('IN_PROGRESS'))
                return found?.status === 'DELETE_COMPLETE' ? undefined : found;
            if (found.status === 'REVIEW_IN_PROGRESS') {
                await shells.settle(found.id);
                const left = await reads.describe(found.id);
                return left?.status === 'DELETE_COMPLETE' ? undefined : left;
            }
            try {
                const { look } = await follow({ id: found.id, after, kind: 'unknown' }, onEvent);
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
        store: async (template, place) => storeTemplate(clients, pace, await account(), template, place),
    };
};


/***/ }),

/***/ 4017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Overtaken)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** Somebody else changed the stack between the look at it and the change, which was not begun: to be compared again. */
class Overtaken extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack, cause) {
        super({
            code: 'stack/busy',
            message: `Another run changed the stack ${stack} after this one had looked at it. This run changed nothing.`,
            hint: 'Run again when the other one is over; run deployments of one stage one after the other (concurrency in the workflow).',
            cause,
        });
    }
}


/***/ })

};
