export const id = 4103;
export const ids = [4103];
export const modules = {

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);

/** YAML that no template accepted by CloudFormation holds: an alias, a key that is no text or stands twice. */
class Unreadable extends Error {
}
/** `!Ref x` is `{Ref: x}`, `!Condition x` too, `!GetAtt a.b` a list of two, `!Sub x` is `{Fn::Sub: x}`. */
const longForm = (tag, value) => {
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition')
        return { [name]: value };
    if (name !== 'GetAtt' || typeof value !== 'string')
        return { [`Fn::${name}`]: value };
    const [resource = '', ...attribute] = value.split('.');
    return { 'Fn::GetAtt': [resource, attribute.join('.')] };
};
const plainOf = (yaml, node) => {
    if (node === null)
        return null;
    if (yaml.isAlias(node))
        throw new Unreadable();
    const plain = () => {
        if (yaml.isSeq(node))
            return node.items.map((item) => plainOf(yaml, item));
        if (!yaml.isMap(node))
            return node.value;
        const entries = node.items.map(({ key, value }) => {
            if (!yaml.isScalar(key))
                throw new Unreadable();
            return [String(key.value), plainOf(yaml, value)];
        });
        if (new Set(entries.map(([key]) => key)).size < entries.length)
            throw new Unreadable();
        return Object.fromEntries(entries);
    };
    const { tag } = node;
    return tag?.startsWith('!') ? longForm(tag, plain()) : plain();
};
/**
 * A deployed template as a value: what is no JSON is read as CloudFormation's YAML with its short tags. Answers the
 * text itself where it is neither, and nothing for nothing. `yaml` is loaded only by a template that is no JSON, which
 * is none of ours: somebody updated the stack by hand.
 */
const readTemplate = async (template) => {
    if (typeof template !== 'string')
        return template;
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .W)(yaml, template);
    if (tree === undefined)
        return template;
    try {
        return plainOf(yaml, tree);
    }
    catch (problem) {
        if (problem instanceof Unreadable)
            return template;
        throw problem;
    }
};


/***/ }),

/***/ 3788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4663);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8031);


/**
 * Only the name of the project: by the input, else out of the config. Nothing else of the config has to be right, so
 * that a stage whose config broke, or names a secret that is gone, can still be deleted.
 */
const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .taker */ .u)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j)(request.project, undefined, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' ? serviceName : undefined;
    return (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .taker */ .u)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j)(undefined, written, request.repository));
};


/***/ }),

/***/ 8978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ readDeployed),
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   TE: () => (/* binding */ assertAsRead),
/* harmony export */   wE: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8084);
/* harmony import */ var _report_event_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1554);
/* harmony import */ var _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4017);
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(185);
/* harmony import */ var _stack_root_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5136);
/* harmony import */ var _stack_state_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6488);







/** Stack and template, read side by side. */
const readDeployed = async (world, stack) => {
    const stacks = await world.stacks();
    const [look, template] = await Promise.all([stacks.look(stack), stacks.template(stack)]);
    return { ...(look ? { look } : {}), ...(look && template !== undefined ? { template } : {}) };
};
/**
 * Throws `Overtaken` where tags or template of a stack are not those that were read before: somebody changed it while
 * images were built. Asked when the change set is there, which AWS takes away as soon as the stack changes after it.
 */
const assertAsRead = async (world, read) => {
    const { id, name } = read.look;
    const now = await readDeployed(world, id);
    const compared = ({ look, template }) => (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([look?.tags ?? null, template ?? null]);
    if (compared(now) !== compared(read))
        throw new _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_3__/* .Overtaken */ .c(name);
};
const resourcesOf = async (stacks, stack) => {
    const resources = [];
    for await (const resource of stacks.resources(stack))
        resources.push(resource);
    return resources;
};
/** Deletes a shell that can never be updated; refuses if it is protected or anything still lives in it. */
const deleteShell = async (world, look) => {
    const stacks = await world.stacks();
    const living = (await resourcesOf(stacks, look.id)).filter(({ physicalId, status }) => physicalId !== '' && !/^DELETE_(COMPLETE|SKIPPED)$/.test(status));
    if (living.length > 0 || look.terminationProtection)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
            code: look.terminationProtection ? 'stack/protected' : 'stack/blocked',
            message: `The stack ${look.name} (${look.status}) can only be deleted, but ${look.terminationProtection
                ? 'it is protected against deletion'
                : `it still holds ${living.map(({ logicalId }) => logicalId).join(', ')}`}.`,
            hint: look.terminationProtection
                ? `Run \`aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${look.name}\` and deploy again.`
                : 'Run destroy for this stage, then deploy again.',
        });
    world.console.info(`The stack ${look.name} is ${look.status} and holds nothing: it is deleted and made anew.`);
    const outcome = await stacks.delete(look.id, (event) => world.console.info((0,_report_event_line_js__WEBPACK_IMPORTED_MODULE_2__/* .eventLine */ .V)(event)), look.status);
    if (outcome.kind === 'done')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L({
        code: 'stack/delete-failed',
        message: `The empty stack ${look.name} could not be deleted (${outcome.status}). ${(0,_stack_root_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .rootCauses */ .F)(outcome.events)
            .map(({ logicalId, reason }) => `${logicalId}: ${reason ?? ''}`)
            .join(' · ')}`,
        hint: 'Delete it in the CloudFormation console, then deploy again.',
    });
};
/** How often a command waits for operations of others, one after the other, before it gives way. */
const mostWaits = 5;
/**
 * Brings the stack into a state in which the command can go on: waits for what is running, deletes a dead shell. A shell
 * that another run is about to fill is waited for. Answers the deployed side as it is then and the step that comes next.
 * Refuses foreign stacks and blocked states (whose the stack is, is asked again after every wait), and with `stack/busy` a stack that others change again and again.
 */
const makeReady = async (world, stage, command, found, claim = {}) => {
    const stacks = await world.stacks();
    const settle = (look) => stacks.settle(look?.id ?? stage.stack, (event) => world.console.info((0,_report_event_line_js__WEBPACK_IMPORTED_MODULE_2__/* .eventLine */ .V)(event)));
    let side = found;
    for (let waits = 0; waits <= mostWaits; waits++) {
        if (side.look)
            (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .assertOwned */ .SG)(side.look, stage, command, claim);
        const step = (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_5__/* .nextStep */ .s)(side.look, command);
        switch (step.kind) {
            case 'blocked':
                throw (0,_stack_state_table_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOfBlocked */ .o)(stage.stack, side.look, step);
            case 'settle':
                world.console.info(`The stack ${stage.stack} is ${side.look?.status}: waiting until that is over.`);
                await settle(side.look);
                side = await readDeployed(world, stage.stack);
                break;
            case 'delete-first': {
                const look = side.look;
                const left = look.status === 'REVIEW_IN_PROGRESS' ? await settle(look) : look;
                if (left?.status === look.status) {
                    (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .assertOwned */ .SG)(left, stage, command, claim);
                    await deleteShell(world, left);
                    return { step: 'create' };
                }
                side = await readDeployed(world, stage.stack);
                break;
            }
            default:
                return { ...side, step: step.kind };
        }
    }
    throw new _stack_overtaken_js__WEBPACK_IMPORTED_MODULE_3__/* .Overtaken */ .c(stage.stack);
};


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/** Who we are; refuses before anything else is called when the account is not one of those expected. */
const identify = async (world) => {
    const identity = await world.identity();
    const caller = await identity.whoami();
    world.console.info(`Account ${caller.account}, as ${caller.arn}`);
    return caller;
};


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ eventLine)
/* harmony export */ });
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);

/** One line of a deployment that is running: time (UTC), status, logical id, reason. */
const eventLine = (event) => {
    const reason = event.reason && event.reason !== 'Resource creation Initiated' ? `  ${(0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU)(event.reason)}` : '';
    return `${event.at.toISOString().slice(11, 19)}  ${event.status.padEnd(18)}  ${event.logicalId}${reason}`;
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


/***/ }),

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bb: () => (/* binding */ isEventBucket),
/* harmony export */   k0: () => (/* binding */ isOwnLogGroup),
/* harmony export */   w: () => (/* binding */ isDeadLetterQueue)
/* harmony export */ });
/* harmony import */ var _batch_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7071);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6954);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8948);




/** The days after which the bucket for payloads that did not fit forgets them by its own rule. */
const payloadDays = 14;
const keepsExpired = ['VersioningConfiguration', 'ObjectLockConfiguration', 'ObjectLockEnabled'];
const deletesAlways = ({ DeletionPolicy, UpdateReplacePolicy }) => DeletionPolicy === 'Delete' && UpdateReplacePolicy === 'Delete';
/** A rule that is on and filters nothing: what it expires is every object. */
const expiresAll = ({ Status, ExpirationInDays, ...rest }) => Status === 'Enabled' &&
    typeof ExpirationInDays === 'number' &&
    ExpirationInDays <= payloadDays &&
    Object.keys(rest).every((key) => key === 'Id');
/**
 * Whether the deployed template's `StpEventBucket` is the stack's own bucket for payloads of past events. Its id alone
 * says nothing, since a config can give it to anything: it must be a bucket whose policies delete it in every case and
 * whose own rule deletes every object within 14 days, so that nothing in it was meant to stay. One with versions or
 * object lock keeps what expires: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html
 */
const isEventBucket = (deployed, logicalId) => {
    const bucket = logicalId === 'StpEventBucket' ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (bucket?.Type !== 'AWS::S3::Bucket' || !deletesAlways(bucket))
        return false;
    const { LifecycleConfiguration, ...properties } = (bucket.Properties ?? {});
    if (keepsExpired.some((property) => Object.hasOwn(properties, property)))
        return false;
    const rules = LifecycleConfiguration?.Rules;
    return Array.isArray(rules) && rules.some((rule) => rule !== null && expiresAll(rule));
};
/**
 * Whether the deployed template's `StpDeadLetterQueue` is the queue that the compiler makes, property by property. It
 * holds events that started no job: whoever removes it is asked about those, and about nothing else.
 */
const isDeadLetterQueue = (deployed, logicalId) => {
    const own = (0,_batch_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_0__/* .deadLetterQueue */ .k)();
    const queue = logicalId === own.id ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (queue === undefined)
        return false;
    // The config's tags go to every resource.
    const { Tags: _, ...properties } = Object(queue.Properties);
    return ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...queue, Properties: properties }) ===
        (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...own.body, ..._cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__/* .deleted */ .K }));
};
/** Whether a log group of the deployed template comes from the config's `resources`, and goes with its stack. */
const isOwnLogGroup = (deployed, logicalId) => {
    const group = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(deployed, logicalId);
    const { path } = (group?.Metadata ?? {})['batch-job'] ?? {};
    return (group?.Type === 'AWS::Logs::LogGroup' &&
        deletesAlways(group) &&
        typeof path === 'string' &&
        path.startsWith('resources.'));
};


/***/ }),

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ assertOwned),
/* harmony export */   X4: () => (/* binding */ tagsToSend),
/* harmony export */   zJ: () => (/* binding */ ownerNotes)
/* harmony export */ });
/* unused harmony exports stackTags, holdOwnership, assertRepository */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * The tags of a stack, only ours and only these five. They are sent when the stack is created and never again
 * (`tagsToSend`): `Tags` on the Batch types force replacement, and stack tags go down to every resource.
 */
const stackTags = (stage, origin = {}) => ({
    'batch-job:project': stage.project,
    'batch-job:stage': stage.stage,
    ...(origin.repositoryId ? { 'batch-job:repository-id': origin.repositoryId } : {}),
    ...(origin.pullRequest ? { 'batch-job:pull-request': origin.pullRequest } : {}),
    ...(origin.ttlHours ? { 'batch-job:ttl-hours': origin.ttlHours } : {}),
});
/** The tags of the next change set: ours for a new stack, else the deployed stack's as DescribeStacks gave them. */
const tagsToSend = (deployed, stage, origin) => deployed?.tags ?? stackTags(stage, origin);
/** Passes a stack that bears this project's and stage's tags; throws `stack/foreign` for every other one. */
const holdOwnership = (look, stage) => {
    const owner = [look.tags['batch-job:project'], look.tags['batch-job:stage']];
    if (owner[0] === stage.project && owner[1] === stage.stage)
        return;
    const whose = owner[0] === undefined && owner[1] === undefined
        ? 'does not bear the tags batch-job:project and batch-job:stage'
        : `belongs to project "${owner[0] ?? ''}" and stage "${owner[1] ?? ''}"`;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/foreign',
        message: `The stack ${look.name} exists and ${whose}. It is never touched.`,
        hint: `Choose another project-name or stage than "${stage.project}" and "${stage.stage}", or remove that stack yourself if nobody needs it.`,
    });
};
const ownerOf = ({ tags }) => tags['batch-job:repository-id'] || undefined;
/** Changing a stack tag makes Batch's environments and queues anew: `Tags` replace both. */
const handOver = (stack, { project, stage }, repositoryId) => `To hand it over, in an hour in which no job runs (AWS makes compute environments and job queues anew), repeat all its tags with that one changed: \`aws cloudformation update-stack --stack-name ${stack} --use-previous-template --capabilities CAPABILITY_NAMED_IAM --tags Key=batch-job:project,Value=${project} Key=batch-job:stage,Value=${stage} Key=batch-job:repository-id,Value=${repositoryId}\`. If it is not meant to be yours, choose another project-name or stage.`;
/**
 * Compares the repository that is written on the stack with that of the run, by GitHub's number, which renaming and
 * transferring a repository leave alone. Throws `stack/other-repository` where both are known and differ; throws
 * `stack/confirm` where a deploy at a prompt (no number of its own) would change a stack that belongs to a repository,
 * is no preview, and was not confirmed with the stage's name. `destroy` is confirmed before it reads the stack.
 */
const assertRepository = (look, stage, command, { repositoryId, confirm }) => {
    const owner = ownerOf(look);
    if (owner === undefined || command === 'outputs')
        return;
    if (repositoryId && repositoryId !== owner)
        throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
            code: 'stack/other-repository',
            message: `The stack ${look.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id); this run is of ${repositoryId}. Nothing was changed.`,
            hint: handOver(look.name, stage, repositoryId),
        });
    if (repositoryId || command !== 'deploy' || stage.preview || confirm === stage.stage)
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'stack/confirm',
        message: `The stack ${look.name} belongs to the repository with the id ${owner} (tag batch-job:repository-id), whose workflow deploys it, and this run is of no repository. Nothing was changed.`,
        hint: `To deploy over it from here, set confirm to the stage's name: confirm: ${stage.stage} (--confirm ${stage.stage}).`,
    });
};
/** Throws unless the command may act on the stack: its tags (`holdOwnership`) and its repository (`assertRepository`). */
const assertOwned = (look, stage, command, claim) => {
    holdOwnership(look, stage);
    assertRepository(look, stage, command, claim);
};
/** Returns sentences about the owner of the stack; none where both sides are known and equal. */
const ownerNotes = (look, stage, { repositoryId, confirm }) => {
    const owner = ownerOf(look);
    if (owner === undefined)
        return repositoryId
            ? [
                `The stack ${look.name} does not say which repository it belongs to (no tag batch-job:repository-id), so none was compared.`,
            ]
            : [];
    if (repositoryId)
        return [];
    const asks = stage.preview || confirm === stage.stage ? '' : ` A deploy at a prompt asks for --confirm ${stage.stage}.`;
    return [`The stack ${look.name} belongs to the repository with the id ${owner}.${asks}`];
};


/***/ }),

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fateOf),
/* harmony export */   l: () => (/* binding */ deletionFate)
/* harmony export */ });
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8948);

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html */
const fates = new Map([
    ['Delete', 'deleted'],
    ['Retain', 'kept'],
    ['RetainExceptOnCreate', 'kept'],
    ['Snapshot', 'snapshot'],
]);
/** True where CloudFormation takes a snapshot by default; an instance of a cluster has none of its own. */
const snapshotsByDefault = ({ Type, Properties }) => Type === 'AWS::RDS::DBCluster' ||
    (Type === 'AWS::RDS::DBInstance' && !Object.hasOwn(Object(Properties ?? {}), 'DBClusterIdentifier'));
/** Returns the fate of a resource that DeleteStack or an update removes, by the template that is deployed. */
const deletionFate = (deployed, logicalId) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(deployed, logicalId);
    if (resource === undefined)
        return 'unread';
    const { DeletionPolicy: policy } = resource;
    if (policy === undefined)
        return snapshotsByDefault(resource) ? 'snapshot' : 'deleted';
    return fates.get(policy) ?? 'unread';
};
/** Returns the fate of the old resource where an update replaces it; no policy means that it is deleted. */
const replacementFate = (template, logicalId) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(template, logicalId);
    return resource === undefined ? 'unread' : (fates.get(resource.UpdateReplacePolicy ?? 'Delete') ?? 'unread');
};
/**
 * Returns the fate of the resource, or of the old one where it is replaced. AWS's own word counts first; without one the
 * deployed template's policy, and of a replacement only what both templates say alike.
 */
const fateOf = ({ action, policyAction, logicalId }, deployed, ours) => {
    if (policyAction !== undefined)
        return fates.get(policyAction.replace(/^ReplaceAnd/, '')) ?? 'unread';
    if (action === 'Remove')
        return deletionFate(deployed, logicalId);
    const [was, is] = [replacementFate(deployed, logicalId), replacementFate(ours, logicalId)];
    return was === is ? was : 'unread';
};


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isFunction),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


/** `{Ref: …}`, `{'Fn::Join': …}`: a value that is written, not a map of properties. */
const isFunction = (value) => {
    const keys = (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) ? Object.keys(value) : [];
    return keys.length === 1 && /^(?:Ref|Condition|Fn::\w+)$/.test(keys[0]);
};
/** What tells the items of a list apart, as AWS's own lists of named things do. */
const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
/** A list of maps as a map by what names each of its items; nothing where no key names them all, and once each. */
const byName = (list) => {
    for (const key of itemKeys) {
        const names = list.map((item) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(item) && typeof item[key] === 'string' ? item[key] : undefined);
        if (names.every((name) => name !== undefined) && new Set(names).size === names.length)
            return { key, map: Object.fromEntries(list.map((item, index) => [names[index], item])) };
    }
    return undefined;
};
const named = (before, after) => {
    const [was, is] = [byName(before), byName(after)];
    if (was && is && (was.key === is.key || before.length === 0 || after.length === 0))
        return [was.map, is.map];
    return undefined;
};
/** `{Name: 'X', Value: 'y'}` under the name X is its value. */
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
const isPlainMap = (value) => (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && !isFunction(value);
/** Lists whose items have no names: by position where maps stand on both sides, else the items that only one side has. */
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
        return list.filter((item) => !known.has((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(item)));
    };
    const [gone, come] = [without(before, after), without(after, before)];
    // The same items in another order, or as often as not.
    if (gone.length + come.length === 0)
        return [between(path, before, after)];
    return [between(path, gone, come)];
};
/**
 * Where two values differ, as deep as both are maps or lists of things with names (environment variables, tags, IAM
 * policies, which are told by name and not by position). Of other lists only the items that differ are told; functions
 * are compared as a whole.
 */
const differences = (before, after, path = []) => {
    if ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after))
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
    // Named alike, but in another order.
    return found.length > 0 ? found : [between(path, before, after)];
};


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rootCauses)
/* harmony export */ });
/** Failures that only follow from another one, in CloudFormation's words. */
const consequences = [
    /^Resource (creation|update|deletion) cancelled/i,
    /^The following resource\(s\) failed to/i,
    /^Nested stacks? .* (was|were) cancelled/i,
];
const begins = (event) => event.physicalId === event.stackId &&
    /^(CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(event.status) &&
    !/failed to|rollback requested/i.test(event.reason ?? '');
const isFailure = (event) => event.status.endsWith('_FAILED');
/**
 * The events of the newest operation in which anything failed, oldest first as they are expected. A creation that
 * failed may be followed by the deletion of what it made, which begins like an operation of its own.
 */
const newestOperation = (events) => {
    const start = events.findLastIndex((event, index) => begins(event) && events.slice(index).some(isFailure));
    return start < 0 ? events : events.slice(start);
};
/**
 * The events that made an operation fail, oldest first. Events are expected oldest first. Cancellations and the
 * stack's own summary are left out as long as a real failure is there; what fails while AWS undoes the operation is
 * told only if nothing failed before.
 */
const rootCauses = (events) => {
    const operation = newestOperation(events);
    const rollback = operation.findIndex((event) => event.physicalId === event.stackId &&
        (/ROLLBACK_IN_PROGRESS$/.test(event.status) ||
            (event.status === 'DELETE_IN_PROGRESS' && /failed to/i.test(event.reason ?? ''))));
    const forward = (rollback < 0 ? operation : operation.slice(0, rollback)).filter(isFailure);
    const failures = forward.length > 0 ? forward : operation.filter(isFailure);
    const own = failures.filter((event) => event.physicalId !== event.stackId);
    const real = own.filter((event) => !consequences.some((words) => words.test(event.reason ?? '')));
    return [real, own, failures].find((list) => list.length > 0) ?? [];
};


/***/ }),

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ refusalOfBlocked),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

const create = { kind: 'create' };
const update = { kind: 'update' };
const remove = { kind: 'delete' };
const read = { kind: 'read' };
const nothing = { kind: 'nothing' };
const settle = { kind: 'settle' };
const deleteFirst = { kind: 'delete-first' };
const blocked = (reason, hint) => ({ kind: 'blocked', code: 'stack/blocked', reason, hint });
const noStack = {
    kind: 'blocked',
    code: 'stack/absent',
    reason: 'is not deployed',
    hint: 'Run deploy first, or check project-name, stage and aws-region.',
};
const halfMade = blocked('was never finished: its creation failed and nothing was undone', 'Run destroy for this stage, then deploy again.');
const halfUndone = blocked('could not be undone after its creation failed', 'Run destroy for this stage; it names what could not be deleted. Then deploy again.');
const halfDeleted = blocked('is half deleted', 'Run destroy again; it names what could not be deleted. Then deploy again.');
const halfUpdated = blocked('was half updated and nothing was undone', 'Run `aws cloudformation rollback-stack --stack-name <stack>`, wait until it is done, and deploy again.');
const rollbackStuck = blocked('could not be brought back to its last good state', 'Mend what the events name, run `aws cloudformation continue-update-rollback --stack-name <stack>`, and deploy again.');
const importStuck = blocked('could not undo an import of resources', 'Mend it in the CloudFormation console (continue the rollback), and deploy again.');
/**
 * Status × command. Each row is `[deploy, plan, destroy, outputs]`. AWS lets a stack be deleted from every state that
 * is at rest; it may be updated only from one in which a whole operation ended well.
 */
const table = {
    ABSENT: [create, create, nothing, noStack],
    DELETE_COMPLETE: [create, create, nothing, noStack],
    REVIEW_IN_PROGRESS: [deleteFirst, create, remove, noStack],
    CREATE_IN_PROGRESS: [settle, settle, settle, settle],
    CREATE_FAILED: [halfMade, halfMade, remove, halfMade],
    CREATE_COMPLETE: [update, update, remove, read],
    ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    ROLLBACK_FAILED: [halfUndone, halfUndone, remove, noStack],
    ROLLBACK_COMPLETE: [deleteFirst, create, remove, noStack],
    DELETE_IN_PROGRESS: [settle, settle, settle, settle],
    DELETE_FAILED: [halfDeleted, halfDeleted, remove, halfDeleted],
    UPDATE_IN_PROGRESS: [settle, settle, settle, settle],
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read],
    UPDATE_COMPLETE: [update, update, remove, read],
    UPDATE_FAILED: [halfUpdated, halfUpdated, remove, read],
    UPDATE_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    UPDATE_ROLLBACK_FAILED: [rollbackStuck, rollbackStuck, remove, read],
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: [settle, settle, settle, read],
    UPDATE_ROLLBACK_COMPLETE: [update, update, remove, read],
    IMPORT_IN_PROGRESS: [settle, settle, settle, settle],
    IMPORT_COMPLETE: [update, update, remove, read],
    IMPORT_ROLLBACK_IN_PROGRESS: [settle, settle, settle, settle],
    IMPORT_ROLLBACK_FAILED: [importStuck, importStuck, remove, read],
    IMPORT_ROLLBACK_COMPLETE: [update, update, remove, read],
};
const columns = ['deploy', 'plan', 'destroy', 'outputs'];
/** What the command does next. A status that AWS adds one day is blocked, not guessed. */
const nextStep = (look, command) => table[(look?.status ?? 'ABSENT')]?.[columns.indexOf(command)] ??
    blocked(`is in a state unknown to this version, ${look?.status}`, 'Look at the stack in the CloudFormation console.');
/** The refusal that a blocked step becomes, for the stack of this name. */
const refusalOfBlocked = (stack, look, step) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: step.code,
    message: `The stack ${stack} ${step.reason}${look ? ` (${look.status})` : ''}.`,
    hint: step.hint.replaceAll('<stack>', stack),
});


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3666);


/** The resources of a template, by logical id; none for what is no template. */
const resourcesIn = (template) => {
    const { Resources } = (template ?? {});
    return Resources !== null && typeof Resources === 'object' ? Resources : {};
};
/** One resource of a template; undefined if the template has none of this logical id, or cannot be read. */
const resourceIn = (template, logicalId) => {
    const resources = resourcesIn(template);
    const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    return resource !== null && typeof resource === 'object' ? resource : undefined;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    // What the table does not know may replace.
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const removed = (id, { Type: type = '' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    details: [],
});
const modified = (id, was, is, table) => {
    const type = is.Type ?? '';
    const { Metadata: _, ...before } = was;
    const { Metadata: __, ...after } = is;
    const found = (0,_property_differences_js__WEBPACK_IMPORTED_MODULE_0__/* .differences */ .t)(before, after).map(({ path }) => ({
        path: `/${path.join('/')}`,
        recreation: (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
    }));
    if (found.length === 0)
        return undefined;
    const replacement = replacementOf(found.map(({ recreation }) => recreation));
    return {
        action: 'Modify',
        logicalId: id,
        type,
        replacement,
        details: found.map(({ path, recreation }) => ({ path, ...(recreation ? { recreation } : {}) })),
    };
};
/**
 * What a change set from one template to the other would list, as far as templates alone can tell, by logical id.
 * What only follows at AWS (a new name that others refer to) is not there. Metadata is no change.
 */
const templateChanges = (before, after, table) => {
    const [old, fresh] = [resourcesIn(before), resourcesIn(after)];
    const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
    return ids.flatMap((id) => {
        const [was, is] = [old[id], fresh[id]];
        if (!was)
            return is ? [{ action: 'Add', logicalId: id, type: is.Type ?? '', details: [] }] : [];
        if (!is)
            return [removed(id, was)];
        const change = modified(id, was, is, table);
        return change ? [change] : [];
    });
};


/***/ })

};
