export const id = 9365;
export const ids = [9365];
export const modules = {

/***/ 42289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   Xp: () => (/* binding */ hasBucket),
/* harmony export */   he: () => (/* binding */ ensureBucket),
/* harmony export */   wx: () => (/* binding */ storeTemplate)
/* harmony export */ });
/* unused harmony export objectUrl */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68084);
/* harmony import */ var _stage_partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39163);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78668);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16857);





const statusOf = (error) => error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error.cause).$metadata?.httpStatusCode : undefined;
const unless = async (statuses, request) => {
    try {
        return await request();
    }
    catch (error) {
        if (statuses.includes(statusOf(error) ?? 0))
            return undefined;
        throw error;
    }
};
const createBucket = async ({ s3, sdk, clock, bucket }) => {
    try {
        await (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.call)(clock, 's3:CreateBucket', (limit) => s3.send(new sdk.CreateBucketCommand({ Bucket: bucket }), limit));
        return true;
    }
    catch (error) {
        if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error.cause).name === 'BucketAlreadyOwnedByYou')
            return false;
        throw error;
    }
};
const configureBucket = async ({ s3, sdk, clock, bucket, account }) => {
    const at = { Bucket: bucket, ExpectedBucketOwner: account };
    const block = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
    const expire = { Days: 30 };
    const rule = { ID: 'expire', Status: 'Enabled', Filter: { Prefix: 'templates/' }, Expiration: expire };
    const encrypt = { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] };
    await Promise.all([
        (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.call)(clock, 's3:PutBucketPublicAccessBlock', (limit) => s3.send(new sdk.PutPublicAccessBlockCommand({ ...at, PublicAccessBlockConfiguration: block }), limit)),
        (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.call)(clock, 's3:PutEncryptionConfiguration', (limit) => s3.send(new sdk.PutBucketEncryptionCommand({ ...at, ServerSideEncryptionConfiguration: encrypt }), limit)),
        (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.call)(clock, 's3:PutLifecycleConfiguration', (limit) => s3.send(new sdk.PutBucketLifecycleConfigurationCommand({ ...at, LifecycleConfiguration: { Rules: [rule] } }), limit)),
    ]);
};
const objectUrl = (bucket, key, region, version) => {
    const host = `s3.${region}.${(0,_stage_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .urlSuffix */ .rW)(region)}`;
    const query = version === undefined ? '' : `?versionId=${encodeURIComponent(version)}`;
    return bucket.includes('.') ? `https://${host}/${bucket}/${key}${query}` : `https://${bucket}.${host}/${key}${query}`;
};
const versionOf = ({ VersionId }) => VersionId === 'null' ? undefined : VersionId;
const headBucket = ({ s3, sdk, clock, bucket, account }) => unless([404], () => (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.call)(clock, 's3:ListBucket', (limit) => s3.send(new sdk.HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }), limit)));
const hasBucket = async (clients, clock, account, bucket) => {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    try {
        return (await headBucket({ s3: await clients.s3(), sdk, clock, bucket, account })) !== undefined;
    }
    catch (error) {
        if (statusOf(error) === 403)
            return true;
        throw error;
    }
};
const ensureBucket = async (place) => {
    const { bucket, account } = place;
    try {
        if ((await headBucket(place)) !== undefined || !(await createBucket(place)))
            return;
    }
    catch (error) {
        if (statusOf(error) !== 403 && !(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error.cause).name === 'BucketAlreadyExists'))
            throw error;
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
            code: 'aws/denied',
            message: `The artifact bucket ${bucket} cannot be used: it belongs to another account than ${account}, or the role may not see it.`,
            hint: 'Allow s3:ListBucket, s3:GetObject and s3:PutObject on it, or name a bucket of this account with artifact-bucket.',
            cause: error,
        });
    }
    await configureBucket(place);
};
const storeTemplate = async (clients, clock, account, template, { bucket, folder }) => {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const s3 = await clients.s3();
    const { region } = clients;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(template).digest();
    const checksum = digest.toString('base64');
    const key = `${folder}/${digest.toString('hex')}.json`;
    const object = { Bucket: bucket, Key: key, ExpectedBucketOwner: account };
    const head = new sdk.HeadObjectCommand({ ...object, ChecksumMode: 'ENABLED' });
    const stored = await unless([404, 403], () => (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.call)(clock, 's3:GetObject', (limit) => s3.send(head, limit)));
    if (stored?.ChecksumSHA256 === checksum)
        return objectUrl(bucket, key, region, versionOf(stored));
    await ensureBucket({ s3, sdk, clock, bucket, account });
    const put = (more) => {
        const command = new sdk.PutObjectCommand({
            ...object,
            ...more,
            Body: template,
            ChecksumSHA256: checksum,
            ContentType: 'application/json',
            ServerSideEncryption: 'AES256',
        });
        return (0,_call_js__WEBPACK_IMPORTED_MODULE_3__.call)(clock, 's3:PutObject', (limit) => s3.send(command, limit));
    };
    const written = stored === undefined ? await unless([409, 412], () => put({ IfNoneMatch: '*' })) : undefined;
    return objectUrl(bucket, key, region, versionOf(written ?? (await put({}))));
};


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   a: () => (/* binding */ allItems)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const mostPages = 1_000;
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

/***/ 62290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isNoStack),
/* harmony export */   i: () => (/* binding */ stackReads)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78668);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16857);




const isNoStack = (error) => {
    const { name, message } = (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L ? error.cause : error);
    return name === 'ValidationError' && /does not exist/i.test(message);
};
const driftOf = ({ DriftInformation: drift }) => {
    if (!drift?.StackDriftStatus || drift.StackDriftStatus === 'NOT_CHECKED')
        return {};
    const { StackDriftStatus: status, LastCheckTimestamp: checked } = drift;
    return { drift: { status, ...(checked ? { checked } : {}) } };
};
const toStack = (stack) => ({
    name: stack.StackName ?? '',
    id: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    ...(stack.StackStatusReason ? { statusReason: stack.StackStatusReason } : {}),
    tags: Object.fromEntries((stack.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
    parameters: Object.fromEntries((stack.Parameters ?? []).map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
    outputs: Object.fromEntries((stack.Outputs ?? []).map((one) => [one.OutputKey ?? '', one.OutputValue ?? ''])),
    terminationProtection: stack.EnableTerminationProtection ?? false,
    ...(stack.RoleARN ? { roleArn: stack.RoleARN } : {}),
    ...(stack.LastUpdatedTime ? { updatedAt: stack.LastUpdatedTime } : {}),
    ...driftOf(stack),
});
const toEvent = (event) => ({
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
const parseTemplate = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};
const stackReads = (clients, clock) => {
    const describe = async (stack) => {
        const { DescribeStacksCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new DescribeStacksCommand({ StackName: stack });
            return await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStacks', async (limit) => {
                const [found] = (await client.send(command, limit)).Stacks ?? [];
                if (!found?.StackId || !found.StackStatus)
                    throw new _call_js__WEBPACK_IMPORTED_MODULE_1__.NoAnswer('the answer to DescribeStacks names no stack');
                return toStack(found);
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
            const command = new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' });
            const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:GetTemplate', (limit) => client.send(command, limit));
            return answer.TemplateBody ? parseTemplate(answer.TemplateBody) : undefined;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.cause).name === 'ValidationError')
                return undefined;
            throw error;
        }
    };
    const eventsSince = async (stack, known) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const fresh = [];
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:DescribeStackEvents', async (NextToken) => {
            const command = new DescribeStackEventsCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
            return { page: page.StackEvents ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const event of page) {
                if (known(event.EventId ?? ''))
                    return fresh.reverse();
                fresh.push(toEvent(event));
            }
        return fresh.reverse();
    };
    const newestEvent = async (stack) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new DescribeStackEventsCommand({ StackName: stack });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
            return page.StackEvents?.[0]?.EventId;
        }
        catch (error) {
            if (error instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L && !(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .isTransient */ .dg)(error))
                return undefined;
            throw error;
        }
    };
    const knowsToken = async (stack, token) => {
        const { DescribeStackEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new DescribeStackEventsCommand({ StackName: stack });
        const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:DescribeStackEvents', (limit) => client.send(command, limit));
        return (page.StackEvents ?? []).some((event) => event.ClientRequestToken === token);
    };
    async function* resources(stack) {
        const { ListStackResourcesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const paged = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pages */ .B)('cloudformation:ListStackResources', async (NextToken) => {
            const command = new ListStackResourcesCommand({ StackName: stack, NextToken });
            const page = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__.call)(clock, 'cloudformation:ListStackResources', (limit) => client.send(command, limit));
            return { page: page.StackResourceSummaries ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            for (const resource of page)
                yield {
                    logicalId: resource.LogicalResourceId ?? '',
                    physicalId: resource.PhysicalResourceId ?? '',
                    type: resource.ResourceType ?? '',
                    status: resource.ResourceStatus ?? '',
                    ...(resource.ResourceStatusReason ? { reason: resource.ResourceStatusReason } : {}),
                };
    }
    return { describe, template, eventsSince, newestEvent, knowsToken, resources };
};


/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsStacks: () => (/* binding */ awsStacks)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/stack/overtaken.js
var overtaken = __webpack_require__(24017);
// EXTERNAL MODULE: ./lib/adapters/aws/artifacts.js
var artifacts = __webpack_require__(42289);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(78668);
;// CONCATENATED MODULE: ./lib/adapters/aws/change-set-findings.js


const findingOf = (event) => {
    const reason = event.ValidationStatusReason ?? event.ResourceStatusReason;
    const where = [event.LogicalResourceId, event.ValidationPath].filter(Boolean).join(' ');
    return reason ? [where ? `${where}: ${reason}` : reason] : [];
};
const orNone = async (read) => {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof refused/* Refused */.L)
            return [];
        throw error;
    }
};
const mostPages = 10;
const changeSetFindings = (clients, clock) => {
    const validationEvents = async (id) => {
        const { DescribeEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const found = [];
        let NextToken;
        for (let page = 1; page <= mostPages; page++) {
            const command = new DescribeEventsCommand({ ChangeSetName: id, Filters: { FailedEvents: true }, NextToken });
            const answer = await (0,call.call)(clock, 'cloudformation:DescribeEvents', (limit) => client.send(command, limit));
            found.push(...(answer.OperationEvents ?? []));
            NextToken = answer.NextToken;
            if (!NextToken)
                break;
        }
        return found;
    };
    return {
        validationFailures: (id) => orNone(async () => (await validationEvents(id)).flatMap(findingOf)),
        validationWarnings: (id) => orNone(async () => (await validationEvents(id)).filter(({ ValidationFailureMode: mode }) => mode === 'WARN').flatMap(findingOf)),
        hookFailures: (id) => orNone(async () => {
            const { ListHookResultsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            const client = await clients.cloudformation();
            const command = new ListHookResultsCommand({
                TargetType: 'CHANGE_SET',
                TargetId: id,
                Status: 'HOOK_COMPLETE_FAILED',
            });
            const { HookResults = [] } = await (0,call.call)(clock, 'cloudformation:ListHookResults', (limit) => client.send(command, limit));
            return HookResults.filter(({ FailureMode }) => FailureMode !== 'WARN').flatMap(({ TypeName = 'A hook', HookStatusReason }) => (HookStatusReason ? [`${TypeName}: ${HookStatusReason}`] : []));
        }),
    };
};

// EXTERNAL MODULE: ./lib/adapters/aws/clock.js
var aws_clock = __webpack_require__(47368);
// EXTERNAL MODULE: ./lib/adapters/aws/pages.js
var pages = __webpack_require__(5182);
// EXTERNAL MODULE: ./lib/adapters/aws/refusals.js
var refusals = __webpack_require__(16857);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/stack/property-differences.js
var property_differences = __webpack_require__(93666);
;// CONCATENATED MODULE: ./lib/adapters/aws/resource-changes.js


const parseJson = (text) => {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const contextsOf = ({ BeforeContext, AfterContext }) => ({
    before: parseJson(BeforeContext),
    after: parseJson(AfterContext),
});
const valueAt = (context, path) => path.reduce((value, key) => ((0,expression/* isMap */.jh)(value) && Object.hasOwn(value, key) ? value[key] : undefined), context);
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const pathWithoutPath = ({ Attribute, Name }) => {
    if (Attribute === 'Tags')
        return ['Properties', 'Tags'];
    return [Attribute ?? '', ...(Name ? [Name] : [])];
};
const detail = (path, before, after, recreation) => ({
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(recreation ? { recreation } : {}),
});
const detailsOf = (target, { before, after }) => {
    const { Path, BeforeValue, AfterValue, RequiresRecreation } = target;
    if (Path)
        return [detail(Path, BeforeValue, AfterValue, RequiresRecreation)];
    const path = pathWithoutPath(target);
    const found = path[0] === 'Properties' ? (0,property_differences/* differences */.t)(valueAt(before, path), valueAt(after, path), path) : [];
    if (found.length === 0)
        return [detail(`/${path.join('/')}`, BeforeValue, AfterValue, RequiresRecreation)];
    return found.map((one) => detail(`/${one.path.join('/')}`, one.before === undefined ? undefined : asText(one.before), one.after === undefined ? undefined : asText(one.after), RequiresRecreation));
};
const withoutRepetitions = (details) => [
    ...new Map(details.map((one) => [JSON.stringify(one), one])).values(),
];
const targetsOf = ({ Details = [] }) => Details.flatMap(({ Target }) => Target ?? []);
const mergedTargets = (plain, valued) => {
    const covered = targetsOf(valued);
    const isCovered = ({ Attribute, Name }) => covered.some((one) => one.Attribute === Attribute && one.Name === Name);
    return [...covered, ...targetsOf(plain).filter((target) => !isCovered(target))];
};
const changeOf = (change, targets, contexts) => ({
    action: change.Action ?? 'Dynamic',
    logicalId: change.LogicalResourceId ?? '',
    ...(change.PhysicalResourceId ? { physicalId: change.PhysicalResourceId } : {}),
    type: change.ResourceType ?? '',
    ...(change.Replacement ? { replacement: change.Replacement } : {}),
    ...(change.PolicyAction ? { policyAction: change.PolicyAction } : {}),
    details: withoutRepetitions(targets.flatMap((target) => detailsOf(target, contexts))),
});
const resourceChanges = (valued, plain = valued) => {
    const known = new Map(valued.map(({ ResourceChange: one = {} }) => [one.LogicalResourceId, one]));
    return plain.map(({ ResourceChange: change = {} }) => {
        const withValues = known.get(change.LogicalResourceId) ?? change;
        return changeOf(change, mergedTargets(change, withValues), contextsOf(withValues));
    });
};

;// CONCATENATED MODULE: ./lib/adapters/aws/describe-change-set.js







const patience = 30 * 60_000;
const incomplete = /\[WARN\].*include-property-values/is;
const changeSetReads = (clients, clock) => {
    const describe = async (id, values, NextToken) => {
        const { DescribeChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new DescribeChangeSetCommand({ ChangeSetName: id, IncludePropertyValues: values, NextToken });
        return (0,call.call)(clock, 'cloudformation:DescribeChangeSet', (limit) => client.send(command, limit));
    };
    const allChanges = async (id, first, values) => {
        const changes = [];
        const paged = (0,pages/* pages */.B)('cloudformation:DescribeChangeSet', async (token) => {
            const page = token === undefined ? first : await describe(id, values, token);
            return { page: page.Changes ?? [], next: page.NextToken };
        });
        for await (const page of paged)
            changes.push(...page);
        return changes;
    };
    const pollUntilCreated = async (id) => {
        const start = clock.now();
        const until = Math.min(start + patience, clock.until ?? Number.POSITIVE_INFINITY);
        const wait = (0,aws_clock/* delays */.xA)(clock, 1_000);
        for (;;) {
            try {
                const answer = await describe(id, true);
                if (answer.Status === 'CREATE_COMPLETE' || answer.Status === 'FAILED')
                    return answer;
                if (!/^CREATE_(PENDING|IN_PROGRESS)$/.test(answer.Status ?? ''))
                    throw new overtaken/* Overtaken */.c(id);
            }
            catch (error) {
                if (!(0,refusals/* isTransient */.dg)(error))
                    throw error;
                wait.slowDown();
            }
            if (clock.now() > until)
                throw new refused/* Refused */.L({
                    code: 'stack/timed-out',
                    message: `CloudFormation did not finish the change set in ${Math.round((until - start) / 60_000)} minutes.`,
                    hint: 'Look at the stack’s change sets in the console, and run the command again. wait-minutes sets how long.',
                });
            await clock.sleep(wait.next());
        }
    };
    const describeFailed = async (id) => {
        try {
            return await describe(id, false);
        }
        catch (error) {
            if (error instanceof refused/* Refused */.L)
                return undefined;
            throw error;
        }
    };
    const describeIncomplete = async (id, valued) => {
        if (!incomplete.test(valued.StatusReason ?? ''))
            return undefined;
        const plain = await describe(id, false);
        if (plain.Status !== valued.Status)
            throw new overtaken/* Overtaken */.c(id);
        return plain;
    };
    const waitUntilCreated = async (id) => {
        const valued = await pollUntilCreated(id);
        const failed = valued.Status === 'FAILED';
        const plain = failed ? await describeFailed(id) : await describeIncomplete(id, valued);
        return {
            failed,
            executionStatus: valued.ExecutionStatus ?? '',
            reason: plain?.StatusReason || (valued.StatusReason ?? ''),
            readChanges: async () => resourceChanges(await allChanges(id, valued, true), plain && (await allChanges(id, plain, false))),
        };
    };
    return { waitUntilCreated };
};

// EXTERNAL MODULE: ./lib/stack/leave-asker.js
var leave_asker = __webpack_require__(68156);
// EXTERNAL MODULE: ./lib/stack/left-operation.js
var left_operation = __webpack_require__(37875);
;// CONCATENATED MODULE: ./lib/adapters/aws/empty-stacks.js






const abandonedAfter = 5 * 60_000;
const emptyStacks = (clients, clock, reads) => {
    const openSetTimes = async (stack, but) => {
        const { ListChangeSetsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const found = await (0,pages/* allItems */.a)('cloudformation:ListChangeSets', async (NextToken) => {
                const command = new ListChangeSetsCommand({ StackName: stack, NextToken });
                const page = await (0,call.call)(clock, 'cloudformation:ListChangeSets', (limit) => client.send(command, limit));
                return { items: page.Summaries, next: page.NextToken };
            });
            return found
                .filter(({ Status, ExecutionStatus, ChangeSetId }) => {
                const isComing = /^CREATE_(PENDING|IN_PROGRESS)$/.test(Status ?? '');
                return ChangeSetId !== but && (isComing || /^(AVAILABLE|EXECUTE_IN_PROGRESS)$/.test(ExecutionStatus ?? ''));
            })
                .map(({ CreationTime }) => CreationTime?.getTime() ?? 0);
        }
        catch (error) {
            if (error instanceof refused/* Refused */.L)
                return [];
            throw error;
        }
    };
    const isInUse = async (stack, but) => (await openSetTimes(stack, but)).some((at) => clock.now() - at < abandonedAfter);
    const settle = async (stack, leave) => {
        const until = Math.min(clock.now() + abandonedAfter, clock.until ?? Number.POSITIVE_INFINITY);
        const wait = (0,aws_clock/* delays */.xA)(clock, 5_000);
        const isLeft = (0,leave_asker/* leaveAsker */.Y)(() => clock.now(), leave);
        while (clock.now() < until && (await isInUse(stack))) {
            await clock.sleep(wait.next());
            if ((await reads.describe(stack))?.status !== 'REVIEW_IN_PROGRESS')
                return;
            if (await isLeft())
                throw new left_operation/* LeftOperation */.$(stack);
        }
    };
    return { isInUse, settle };
};

;// CONCATENATED MODULE: ./lib/adapters/aws/executions.js





const executions = {
    UNAVAILABLE: 'open',
    AVAILABLE: 'open',
    EXECUTE_IN_PROGRESS: 'open',
    EXECUTE_COMPLETE: 'done',
    EXECUTE_FAILED: 'failed',
};
const isDeployed = (status) => /^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status);
const isOvertaken = (error) => {
    if (!(error instanceof refused/* Refused */.L))
        return false;
    const { name, message } = (0,refusals/* errorOf */.Mz)(error.cause);
    if (/^(ChangeSetNotFound|InvalidChangeSetStatus|StackNotFound)(Exception)?$/.test(name))
        return true;
    return (name === 'ValidationError' &&
        /^(Stack|ChangeSet)\b.*(does not exist|already exists and cannot be created|_(IN_PROGRESS|COMPLETE|FAILED) state)/is.test(message));
};
const changeSetExecutions = (clients, clock, reads) => {
    const hasStarted = async (stackId, token) => {
        const wait = (0,aws_clock/* delays */.xA)(clock, 1_000);
        for (let attempt = 0; attempt < 4; attempt++) {
            if (await reads.knowsToken(stackId, token))
                return true;
            await clock.sleep(wait.next());
        }
        return false;
    };
    const execute = async (proposal) => {
        const { ExecuteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const token = clock.uuid();
        const command = new ExecuteChangeSetCommand({
            ChangeSetName: proposal.id,
            ClientRequestToken: token,
            ...(proposal.changeSetType === 'UPDATE' ? { DisableRollback: proposal.rollback === false } : {}),
        });
        let sent = 0;
        try {
            await (0,call.call)(clock, 'cloudformation:ExecuteChangeSet', (limit) => {
                sent += 1;
                return client.send(command, limit);
            });
        }
        catch (error) {
            if (!isOvertaken(error))
                throw error;
            if (sent < 2 || !(await hasStarted(proposal.stackId, token)))
                throw new overtaken/* Overtaken */.c(proposal.stackId, error);
        }
        return token;
    };
    const executionOf = async (id) => {
        const { DescribeChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            const command = new DescribeChangeSetCommand({ ChangeSetName: id });
            const found = await (0,call.call)(clock, 'cloudformation:DescribeChangeSet', (limit) => client.send(command, limit));
            return executions[found.ExecutionStatus ?? ''] ?? 'unknown';
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            return (0,refusals/* isTransient */.dg)(error) ? 'open' : 'unknown';
        }
    };
    return { execute, executionOf };
};

;// CONCATENATED MODULE: ./lib/adapters/aws/change-sets.js








const abandonTries = 6;
const abandonTryTime = 2_000;
const nameOf = (token) => `batch-job-${token}`;
const saysNoChange = /^(The submitted information didn't contain changes\b|No updates are to be performed\b)/;
const templateOf = (template) => {
    if ('deployed' in template)
        return { UsePreviousTemplate: true };
    return 'url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body };
};
const settingsOf = ({ express, rollbackAlarms, notificationArns }) => ({
    ...(express ? { DeploymentConfig: { Mode: 'EXPRESS' } } : {}),
    ...(rollbackAlarms === undefined
        ? {}
        : {
            RollbackConfiguration: {
                ...(rollbackAlarms.arns && {
                    RollbackTriggers: rollbackAlarms.arns.map((Arn) => ({ Arn, Type: 'AWS::CloudWatch::Alarm' })),
                }),
                ...(rollbackAlarms.minutes === undefined ? {} : { MonitoringTimeInMinutes: rollbackAlarms.minutes }),
            },
        }),
    ...(notificationArns === undefined ? {} : { NotificationARNs: [...notificationArns] }),
});
const changeSets = (clients, clock, reads, onCreated = () => { }) => {
    const { isInUse } = emptyStacks(clients, clock, reads);
    const { waitUntilCreated } = changeSetReads(clients, clock);
    const { validationFailures, validationWarnings, hookFailures } = changeSetFindings(clients, clock);
    const remove = async (id) => {
        const { DeleteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new DeleteChangeSetCommand({ ChangeSetName: id });
        try {
            await (0,call.call)(clock, 'cloudformation:DeleteChangeSet', (limit) => client.send(command, limit));
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L) || !/^ChangeSetNotFound/.test((0,refusals/* errorOf */.Mz)(error.cause).name))
                throw error;
        }
    };
    const removeFailed = async (id, shell) => {
        const { DeleteStackCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        try {
            if (shell === undefined || (await isInUse(shell, id)))
                return await remove(id);
            if ((await reads.describe(shell))?.status !== 'REVIEW_IN_PROGRESS')
                return;
            const command = new DeleteStackCommand({ StackName: shell });
            await (0,call.call)(clock, 'cloudformation:DeleteStack', (limit) => client.send(command, limit));
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
        }
    };
    const create = async (request, token) => {
        const { CreateChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const parameters = Object.entries(request.parameters ?? {}).map(([ParameterKey, { value, isDeployed }]) => isDeployed ? { ParameterKey, UsePreviousValue: true } : { ParameterKey, ParameterValue: value });
        const input = {
            StackName: request.stack,
            ChangeSetName: nameOf(token),
            ClientToken: token,
            ChangeSetType: request.changeSetType,
            Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
            ...(parameters.length ? { Parameters: parameters } : {}),
            Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
            ...templateOf(request.template),
            ...settingsOf(request),
            ...(request.revertsDrift ? { DeploymentMode: 'REVERT_DRIFT' } : {}),
            ...(request.roleArn ? { RoleARN: request.roleArn } : {}),
            ...(request.changeSetType === 'CREATE'
                ? { OnStackFailure: request.rollback === false ? 'DO_NOTHING' : 'DELETE' }
                : {}),
        };
        const command = new CreateChangeSetCommand(input);
        return (0,call.call)(clock, 'cloudformation:CreateChangeSet', async (limit) => {
            const { Id: id, StackId: stackId } = await client.send(command, limit);
            if (!id || !stackId)
                throw new call.NoAnswer('the answer to CreateChangeSet names no change set');
            return { id, stackId };
        });
    };
    const reasonsOf = async (id, reason) => {
        if (/AWS::EarlyValidation/.test(reason))
            return validationFailures(id);
        return /\bhook/i.test(reason) ? hookFailures(id) : [];
    };
    const createAndRead = async (request, token, onId) => {
        const { changeSetType } = request;
        const isNew = changeSetType === 'CREATE';
        const [{ id, stackId }, lastEventId] = await Promise.all([
            create(request, token),
            isNew ? undefined : reads.newestEvent(request.stack),
        ]);
        onId(id);
        const { failed, executionStatus, reason, readChanges } = await waitUntilCreated(id);
        if (failed && saysNoChange.test(reason)) {
            await removeFailed(id, isNew ? stackId : undefined);
            return { kind: 'no-changes' };
        }
        if (/^(OBSOLETE|EXECUTE_)/.test(executionStatus))
            throw new overtaken/* Overtaken */.c(stackId);
        if (failed || executionStatus !== 'AVAILABLE') {
            const more = await reasonsOf(id, reason);
            await removeFailed(id, isNew ? stackId : undefined);
            throw new refused/* Refused */.L({
                code: 'stack/change-set-failed',
                message: `CloudFormation could not make the change set, and nothing was changed. ${[reason, ...more].join(' · ')}`,
                hint: 'The reason is in AWS’s own words. Mend the config where it names a resource, and run again.',
            });
        }
        const changes = await readChanges();
        const more = {
            ...(lastEventId ? { lastEventId } : {}),
            ...(request.rollback === false ? { rollback: false } : {}),
        };
        return { kind: 'changes', id, stackId, changeSetType, changes, ...more };
    };
    const abandon = async (ChangeSetName, StackName) => {
        const { DeleteChangeSetCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        for (let attempt = 0; attempt < abandonTries; attempt++)
            try {
                const limit = { abortSignal: clock.lastDeadline(abandonTryTime) };
                return void (await client.send(new DeleteChangeSetCommand({ ChangeSetName, StackName }), limit));
            }
            catch {
                await clock.linger(500);
            }
    };
    const propose = async (request) => {
        const token = clock.uuid();
        let isCreated = false;
        const isRemoved = (error) => error instanceof overtaken/* Overtaken */.c ||
            isOvertaken(error) ||
            (error instanceof refused/* Refused */.L && (error.code === 'stack/change-set-failed' || !(isCreated || (0,refusals/* isTransient */.dg)(error))));
        try {
            return await createAndRead(request, token, (id) => {
                isCreated = true;
                onCreated(id);
            });
        }
        catch (error) {
            if (!isRemoved(error))
                await abandon(nameOf(token), request.stack);
            throw isOvertaken(error) ? new overtaken/* Overtaken */.c(request.stack, error) : error;
        }
    };
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
    return { propose, discard, validationWarnings };
};

;// CONCATENATED MODULE: ./lib/adapters/aws/operation-events.js

const isRunning = (status) => status.endsWith('IN_PROGRESS');
const operationEvents = (reads, { id, after, token }, { onEvent }) => {
    const seen = new Set(after === undefined ? [] : [after]);
    const progress = { events: [], begun: false, end: undefined };
    const hasOtherToken = (event) => token !== undefined && event.token !== undefined && event.token !== token;
    const isOfOtherOperation = (event) => {
        if (event.status === 'REVIEW_IN_PROGRESS' || isDeployed(progress.end ?? ''))
            return true;
        return hasOtherToken(event) && !progress.begun;
    };
    const announcesStatus = (event) => event.physicalId === id && (!hasOtherToken(event) || event.status.startsWith('DELETE_'));
    const read = async () => {
        for (const event of await reads.eventsSince(id, (one) => seen.has(one))) {
            seen.add(event.id);
            if (isOfOtherOperation(event))
                continue;
            progress.begun = true;
            if (announcesStatus(event))
                progress.end = isRunning(event.status) ? undefined : event.status;
            progress.events.push(event);
            onEvent(event);
        }
    };
    return { progress: progress, read };
};

;// CONCATENATED MODULE: ./lib/adapters/aws/following.js







const eventsEvery = 2_000;
const describeEvery = 15_000;
const describeFirst = 2_000;
const unannouncedBelieved = 5 * 60_000;
const disagreementEnds = 2 * 60_000;
const missesBelieved = 3;
const timedOut = ({ id, patience }) => new refused/* Refused */.L({
    code: 'stack/timed-out',
    message: `The operation on ${id} did not end in ${Math.round(patience / 60_000)} minutes. It goes on in AWS; nothing was stopped.`,
    hint: 'Run the command again: it waits for the running operation first. wait-minutes sets how long.',
});
const follow = async (reads, clock, operation, listener) => {
    const start = clock.now();
    const wait = (0,aws_clock/* delays */.xA)(clock, eventsEvery);
    const { progress, read } = operationEvents(reads, operation, listener);
    let eventsDenied = false;
    let describedAt = start;
    let sawRunning = false;
    let sawUnannouncedEnd = false;
    let misses = 0;
    let disagreesSince;
    const isLeft = (0,leave_asker/* leaveAsker */.Y)(() => clock.now(), operation.leave);
    const readEvents = async () => {
        try {
            await read();
        }
        catch (error) {
            if ((0,refusals/* isTransient */.dg)(error))
                wait.slowDown();
            else if (error instanceof refused/* Refused */.L)
                eventsDenied = true;
            else
                throw error;
        }
    };
    const isDescribeDue = () => {
        if (progress.end !== undefined || eventsDenied || sawUnannouncedEnd)
            return true;
        return clock.now() - describedAt >= (progress.begun || sawRunning ? describeEvery : describeFirst);
    };
    const disagreesTooLong = () => {
        disagreesSince ??= clock.now();
        return clock.now() - disagreesSince > disagreementEnds;
    };
    const announcedEnd = async () => {
        if (progress.end !== undefined)
            return progress.end;
        const execution = (await operation.execution?.()) ?? 'unknown';
        if (execution === 'open' || execution === 'unknown')
            return execution;
        if (operation.kind === 'create')
            return execution === 'done' ? 'CREATE_COMPLETE' : 'ROLLBACK_COMPLETE';
        return execution === 'done' ? 'UPDATE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
    };
    const isNewStatus = (status) => {
        const { kind, before } = operation;
        const ranBetween = sawUnannouncedEnd && sawRunning && before === undefined;
        if (kind === 'create' || kind === 'unknown' || ranBetween)
            return true;
        return (before !== undefined && before !== status) || clock.now() - start >= unannouncedBelieved;
    };
    const endStatus = async (status) => {
        const announced = await announcedEnd();
        if (announced === 'open')
            return undefined;
        if (announced === 'unknown') {
            const isNew = isNewStatus(status);
            sawUnannouncedEnd = true;
            return isNew ? status : undefined;
        }
        const agrees = progress.end === undefined ? isDeployed(announced) === isDeployed(status) : announced === status;
        if (agrees)
            return status;
        return disagreesTooLong() ? announced : undefined;
    };
    const ending = (stack, announced) => ({
        stack,
        announced,
        events: progress.events,
    });
    const endOfMissing = (stack) => {
        misses += 1;
        const isDeployment = operation.kind === 'create' || operation.kind === 'update';
        const isExpected = !isDeployment || progress.end === 'DELETE_COMPLETE' || stack !== undefined;
        return isExpected || misses >= missesBelieved ? ending(stack, progress.end) : undefined;
    };
    const endOfRunning = (stack) => {
        sawRunning ||= stack.status !== 'REVIEW_IN_PROGRESS';
        sawUnannouncedEnd = false;
        return isDeployed(progress.end ?? '') && disagreesTooLong() ? ending(stack, progress.end) : undefined;
    };
    const endOfTerminal = async (stack) => {
        misses = 0;
        const status = await endStatus(stack.status);
        if (status === undefined)
            return undefined;
        if (!eventsDenied && progress.end === undefined)
            await readEvents();
        return ending(stack, status);
    };
    const describeEnd = async () => {
        describedAt = clock.now();
        let stack;
        try {
            stack = await reads.describe(operation.id);
        }
        catch (error) {
            if (!(0,refusals/* isTransient */.dg)(error))
                throw error;
            wait.slowDown();
            sawUnannouncedEnd = false;
            return undefined;
        }
        if (stack === undefined || stack.status === 'DELETE_COMPLETE')
            return endOfMissing(stack);
        return isRunning(stack.status) ? endOfRunning(stack) : endOfTerminal(stack);
    };
    try {
        for (;;) {
            if (!eventsDenied)
                await readEvents();
            await listener.onLook?.(clock.now());
            const end = isDescribeDue() ? await describeEnd() : undefined;
            if (end !== undefined)
                return end;
            if (await isLeft())
                throw new left_operation/* LeftOperation */.$(operation.id);
            if (clock.now() - start > operation.patience)
                throw timedOut(operation);
            await clock.sleep(wait.next());
        }
    }
    finally {
        listener.onEnd?.();
    }
};

;// CONCATENATED MODULE: ./lib/adapters/aws/list-importers.js



const isUnused = (error) => {
    const { name, message } = Object(error instanceof refused/* Refused */.L ? error.cause : error);
    return name === 'ValidationError' && /is not imported by any stack|does not exist/i.test(message ?? '');
};
const listImporters = async (clients, clock, exported) => {
    const { ListImportsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    try {
        const names = await (0,pages/* allItems */.a)('cloudformation:ListImports', async (NextToken) => {
            const command = new ListImportsCommand({ ExportName: exported, NextToken });
            const page = await (0,call.call)(clock, 'cloudformation:ListImports', (limit) => client.send(command, limit));
            return { items: page.Imports, next: page.NextToken };
        });
        return [...names].sort();
    }
    catch (error) {
        if (isUnused(error))
            return [];
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/aws/list-stacks.js


const listStacks = async (clients, clock, beginning) => {
    const { ListStacksCommand, StackStatus: statuses } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    const StackStatusFilter = Object.values(statuses).filter((status) => status !== 'DELETE_COMPLETE');
    const found = await (0,pages/* allItems */.a)('cloudformation:ListStacks', async (NextToken) => {
        const command = new ListStacksCommand({ NextToken, StackStatusFilter });
        const page = await (0,call.call)(clock, 'cloudformation:ListStacks', (limit) => client.send(command, limit));
        return { items: page.StackSummaries, next: page.NextToken };
    });
    return found.flatMap(({ StackName: name = '', StackId: id = '', CreationTime, LastUpdatedTime, StackStatus }) => {
        const changedAt = LastUpdatedTime ?? CreationTime;
        if (!name.startsWith(beginning) || StackStatus === 'DELETE_COMPLETE' || !id || changedAt === undefined)
            return [];
        return [{ name, id, changedAt }];
    });
};

;// CONCATENATED MODULE: ./lib/adapters/aws/stack-policies.js

const stackPolicies = (clients, clock) => ({
    stackPolicy: async (StackName) => {
        const { GetStackPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new GetStackPolicyCommand({ StackName });
        const { StackPolicyBody } = await (0,call.call)(clock, 'cloudformation:GetStackPolicy', (limit) => client.send(command, limit));
        return StackPolicyBody || undefined;
    },
    setStackPolicy: async (StackName, StackPolicyBody) => {
        const { SetStackPolicyCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
        const client = await clients.cloudformation();
        const command = new SetStackPolicyCommand({ StackName, StackPolicyBody });
        await (0,call.call)(clock, 'cloudformation:SetStackPolicy', (limit) => client.send(command, limit));
    },
});

// EXTERNAL MODULE: ./lib/adapters/aws/stack-reads.js
var stack_reads = __webpack_require__(62290);
;// CONCATENATED MODULE: ./lib/adapters/aws/validate-template.js



const validateTemplate = async (clients, clock, template) => {
    const { ValidateTemplateCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
    const client = await clients.cloudformation();
    const command = new ValidateTemplateCommand('url' in template ? { TemplateURL: template.url } : { TemplateBody: template.body });
    try {
        await (0,call.call)(clock, 'cloudformation:ValidateTemplate', (limit) => client.send(command, limit));
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
const deleted = 'The stack was deleted by somebody else while it was changed, or right after.';
const outcomeOfDeploy = ({ stack, events, announced }, { changeSetType }) => {
    const exists = stack !== undefined && stack.status !== 'DELETE_COMPLETE';
    const status = exists ? (announced ?? stack.status) : 'DELETE_COMPLETE';
    const isDone = isDeployed(announced ?? status);
    if (exists && isDone)
        return { kind: 'done', status, outputs: stack.outputs };
    const deletedByOther = !exists && (isDone || changeSetType === 'UPDATE');
    const reason = deletedByOther ? deleted : stack?.statusReason;
    return {
        kind: undone.test(status) && !deletedByOther ? 'rolled-back' : 'failed',
        status,
        ...(reason ? { statusReason: reason } : {}),
        events,
    };
};
const outcomeOfDelete = ({ stack, events }) => {
    if (stack === undefined || stack.status === 'DELETE_COMPLETE')
        return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
    const reason = stack.statusReason;
    return { kind: 'failed', status: stack.status, ...(reason ? { statusReason: reason } : {}), events };
};
const awsStacks = ({ clients, clock, account, patience, onChangeSet }) => {
    const reads = (0,stack_reads/* stackReads */.i)(clients, clock);
    const startWait = () => {
        const bounded = (0,aws_clock/* boundedClock */.mO)(clock, patience);
        const boundedReads = (0,stack_reads/* stackReads */.i)(clients, bounded);
        return {
            sets: changeSets(clients, bounded, boundedReads, onChangeSet),
            executions: changeSetExecutions(clients, bounded, boundedReads),
            empty: emptyStacks(clients, bounded, boundedReads),
            follow: (operation, listener) => follow(boundedReads, bounded, { ...operation, patience }, listener),
        };
    };
    return {
        describe: async (stack) => {
            const found = await reads.describe(stack);
            return found?.status === 'DELETE_COMPLETE' ? undefined : found;
        },
        template: reads.template,
        validateTemplate: (template) => validateTemplate(clients, clock, template),
        createChangeSet: (request) => startWait().sets.propose(request),
        changeSetWarnings: ({ id }) => startWait().sets.validationWarnings(id),
        deleteChangeSet: (proposal) => startWait().sets.discard(proposal),
        executeChangeSet: async (proposal, listener, leave) => {
            const { executions, follow } = startWait();
            const token = await executions.execute(proposal);
            const operation = {
                id: proposal.stackId,
                after: proposal.lastEventId,
                kind: proposal.changeSetType === 'CREATE' ? 'create' : 'update',
                token,
                execution: () => executions.executionOf(proposal.id),
                leave,
            };
            return outcomeOfDeploy(await follow(operation, listener), proposal);
        },
        startChangeSet: async (proposal) => {
            await startWait().executions.execute(proposal);
        },
        delete: async (stack, listener, status, roleArn) => {
            const after = await reads.newestEvent(stack);
            const found = await reads.describe(stack);
            if (found === undefined || found.status === 'DELETE_COMPLETE')
                return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
            if (status !== undefined && found.status !== status)
                throw new overtaken/* Overtaken */.c(found.name);
            const { DeleteStackCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            const client = await clients.cloudformation();
            const token = clock.uuid();
            const role = roleArn === undefined ? {} : { RoleARN: roleArn };
            const command = new DeleteStackCommand({ StackName: found.id, ClientRequestToken: token, ...role });
            try {
                await (0,call.call)(clock, 'cloudformation:DeleteStack', (limit) => client.send(command, limit));
            }
            catch (error) {
                if ((0,stack_reads/* isNoStack */.G)(error))
                    return { kind: 'done', status: 'DELETE_COMPLETE', outputs: {} };
                const isBusy = error instanceof refused/* Refused */.L && /_IN_PROGRESS\b/.test((0,refusals/* errorOf */.Mz)(error.cause).message);
                throw isBusy ? new overtaken/* Overtaken */.c(found.name, error) : error;
            }
            const operation = { id: found.id, after, kind: 'delete', token, before: found.status };
            return outcomeOfDelete(await startWait().follow(operation, listener));
        },
        waitUntilSettled: async (stack, listener, leave) => {
            const { follow, empty } = startWait();
            const after = await reads.newestEvent(stack);
            const found = await reads.describe(stack);
            if (!found?.status.endsWith('IN_PROGRESS'))
                return found?.status === 'DELETE_COMPLETE' ? undefined : found;
            if (found.status === 'REVIEW_IN_PROGRESS') {
                await empty.settle(found.id, leave);
                const left = await reads.describe(found.id);
                return left?.status === 'DELETE_COMPLETE' ? undefined : left;
            }
            try {
                const { stack } = await follow({ id: found.id, after, kind: 'unknown', leave }, listener);
                return stack?.status === 'DELETE_COMPLETE' ? undefined : stack;
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
        protect: async (StackName, EnableTerminationProtection) => {
            const { UpdateTerminationProtectionCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
            const client = await clients.cloudformation();
            const command = new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection });
            await (0,call.call)(clock, 'cloudformation:UpdateTerminationProtection', (limit) => client.send(command, limit));
        },
        ...stackPolicies(clients, clock),
        list: (beginning) => listStacks(clients, clock, beginning),
        importers: (exportName) => listImporters(clients, clock, exportName),
        resources: reads.resources,
        hasBucket: async (bucket) => (0,artifacts/* hasBucket */.Xp)(clients, clock, await account(), bucket),
        uploadTemplate: async (template, place) => (0,artifacts/* storeTemplate */.wx)(clients, clock, await account(), template, place),
    };
};


/***/ }),

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const canonicalJson = (value) => JSON.stringify(sorted(value)) ?? 'null';
const sorted = (value) => {
    if (value === null || typeof value !== 'object')
        return value;
    return Array.isArray(value) ? sortedList(value) : sortedMap(value);
};
const sortedMap = (map) => {
    const keys = Object.keys(map);
    let other;
    if (!isInOrder(keys)) {
        keys.sort();
        other = {};
    }
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const item = sorted(map[key]);
        if (other === undefined && (item !== map[key] || item === undefined)) {
            other = {};
            for (const before of keys.slice(0, index))
                other[before] = map[before];
        }
        if (other !== undefined && item !== undefined)
            other[key] = item;
    }
    return other ?? map;
};
const isInOrder = (keys) => {
    for (let index = 1; index < keys.length; index++)
        if (keys[index - 1] > keys[index])
            return false;
    return true;
};
const sortedList = (list) => {
    let other;
    for (let index = 0; index < list.length; index++) {
        const item = sorted(list[index]);
        if (other === undefined && item !== list[index])
            other = list.slice(0, index);
        other?.push(item);
    }
    return other ?? list;
};
const shortHash = (text, digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text).slice(0, digits);


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   CN: () => (/* binding */ getAtt),
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   Dc: () => (/* binding */ hasFunction),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   jB: () => (/* binding */ partition),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   wb: () => (/* binding */ onlyIf),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export sub */
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const ref = (id) => ({ Ref: id });
const getAtt = (id, attribute) => ({ 'Fn::GetAtt': [id, attribute] });
const sub = (text, values) => ({
    'Fn::Sub': values ? [text, values] : text,
});
const select = (index, from) => ({ 'Fn::Select': [index, from] });
const split = (by, from) => ({ 'Fn::Split': [by, from] });
const onlyIf = (condition, value) => ({
    'Fn::If': [condition, value, ref('AWS::NoValue')],
});
const base64 = (of) => ({ 'Fn::Base64': of });
const partsOf = (expression) => {
    const parts = expression?.['Fn::Join'];
    return parts?.[0] === '' ? parts[1] : [expression];
};
const concat = (...parts) => {
    const joined = [];
    const add = (part) => {
        const last = joined.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else if (part !== '')
            joined.push(part);
    };
    for (const part of parts)
        if (typeof part === 'string')
            add(part);
        else
            for (const one of partsOf(part))
                add(one);
    if (joined.length > 1)
        return { 'Fn::Join': ['', joined] };
    return joined.length === 1 ? joined[0] : '';
};
const partition = ref('AWS::Partition');
const region = ref('AWS::Region');
const accountId = ref('AWS::AccountId');
const arn = (service, ...rest) => concat('arn:', partition, `:${service}:`, region, ':', accountId, ':', ...rest);
const hasFunction = (value) => isMap(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
const isFunction = (value) => hasFunction(value) && Object.keys(value).length === 1;


/***/ }),

/***/ 68156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ leaveAsker)
/* harmony export */ });
const leaveEvery = 30_000;
const leaveAsker = (now, leave) => {
    let askedAt = now();
    return async () => {
        if (leave === undefined || now() - askedAt < leaveEvery)
            return false;
        askedAt = now();
        return leave();
    };
};


/***/ }),

/***/ 37875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LeftOperation)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class LeftOperation extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    constructor(stack) {
        super({
            code: 'stack/left',
            message: `closed while deploying: the operation on ${stack} goes on in AWS, and this run no longer follows it.`,
            hint: 'The run of the closed pull request waits for the operation, and deletes the stack.',
        });
    }
}


/***/ }),

/***/ 24017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Overtaken)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

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


/***/ }),

/***/ 93666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ namesOfItems),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
const byName = (list) => {
    if (list.length > 0 && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(list[0]))
        return undefined;
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
const namesOfItems = (list) => {
    const key = byName(list)?.key;
    return key === undefined ? undefined : list.map((item) => String(item[key]));
};
const named = (before, after) => {
    const [was, is] = [byName(before), byName(after)];
    if (was && is && (was.key === is.key || before.length === 0 || after.length === 0))
        return [was.map, is.map];
    return undefined;
};
const plainItem = (item) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item))
        return item;
    const [label, content, ...more] = Object.keys(item).sort();
    return more.length === 0 && (label === 'Name' || label === 'Key' || label === 'Type') && content === 'Value'
        ? item[content]
        : item;
};
const between = (path, before, after) => ({
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});
const isPlainMap = (value) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value);
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
const areEqual = (before, after) => {
    const [was, is] = [before ?? null, after ?? null];
    return was === is || (was !== null && is !== null && (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is));
};
const differences = (before, after, path = []) => {
    if (areEqual(before, after))
        return [];
    const lists = Array.isArray(before) && Array.isArray(after) ? named(before, after) : undefined;
    if (Array.isArray(before) && Array.isArray(after) && !lists)
        return inLists(before, after, path);
    const maps = isPlainMap(before) && isPlainMap(after);
    if (!lists && !maps)
        return [between(path, before, after)];
    const [was, is] = lists ?? [before, after];
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
    const found = keys.flatMap((key) => lists
        ? differences(plainItem(was[key]), plainItem(is[key]), [...path, key])
        : differences(was[key], is[key], [...path, key]));
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ })

};
