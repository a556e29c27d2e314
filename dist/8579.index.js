export const id = 8579;
export const ids = [8579];
export const modules = {

/***/ 3820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ applyChange),
  JV: () => (/* binding */ assertNoLoss),
  kR: () => (/* binding */ bodyLimit),
  _B: () => (/* binding */ claimOf),
  P9: () => (/* binding */ proposeChange),
  aN: () => (/* binding */ tellCounts),
  MA: () => (/* binding */ uploadIfTooLarge)
});

// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/report/event-line.js
var event_line = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/stack/gates.js

const lines = {
    delete: 'would be deleted',
    replace: 'would be replaced by a new, empty one',
    'may-replace': 'may be replaced by a new, empty one',
};
/** Words for the fate of a resource, which follow those for the change. */
const becomes = {
    deleted: { removed: '', replaced: ', and the old one deleted' },
    kept: {
        removed: ' (it stays in the account, outside the stack)',
        replaced: ' (the old one stays in the account, outside the stack)',
    },
    snapshot: { removed: ' (a snapshot of it stays)', replaced: ' (a snapshot of the old one stays)' },
    unread: {
        removed: ' (what becomes of it is not known: no policy could be read)',
        replaced: ' (what becomes of the old one is not known: no policy could be read)',
    },
};
const happens = ({ kind, fate, unforeseen }) => {
    if (unforeseen !== undefined)
        return `may be replaced or deleted (AWS says "${unforeseen}", which this version does not know)`;
    const removed = kind === 'delete';
    const what = removed && fate === 'kept' ? 'would leave the stack' : lines[kind];
    return what + becomes[fate][removed ? 'removed' : 'replaced'];
};
/** Returns the sentence of a loss without its full stop: what would happen, and why it counts. */
const lossSentence = (loss) => `${loss.change.logicalId} (${loss.change.type}) ${happens(loss)}; it counts, since ${loss.why}`;
/** The inputs that would allow losses, each with the logical ids that it must name: `allow-delete: A,B`. */
const allowancesFor = (losses) => ['allow-replace', 'allow-delete'].flatMap((input) => {
    const ids = losses.filter(({ allowances }) => allowances.includes(input)).map(({ change }) => change.logicalId);
    return ids.length > 0 ? [`${input}: ${ids.join(',')}`] : [];
});
/** The refusal of all losses that nobody allowed; undefined if there are none. */
const refusalOfLosses = (found) => {
    const open = found.filter((loss) => !loss.allowed);
    if (open.length === 0)
        return undefined;
    const onlyDeadLetters = open.every(({ about }) => about === 'messages');
    return new refused/* Refused */.L({
        code: onlyDeadLetters ? 'stack/dead-letters' : 'stack/loses-data',
        message: `Nothing was changed, since data or work could be lost: ${open.map(lossSentence).join('. ')}.`,
        hint: `If that is what you want, say so with ${allowancesFor(open).join(' and ')}.`,
    });
};

// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/stack/no-change.js

/** Statuses in which the deployed template is what runs; every other one takes the change set. */
const quiet = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE']);
/**
 * The template without its own `Metadata`, which only says where it comes from. AWS takes no other one by itself:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html
 */
const withoutOrigin = (template) => {
    if (template === null || typeof template !== 'object' || Array.isArray(template))
        return template;
    const { Metadata: _, ...rest } = template;
    return rest;
};
/**
 * Whether a deploy would change nothing, as far as two reads can tell: the deployed template and ours are the same
 * JSON whatever the order of keys, parameters are equal, and the stack is at rest. False means "not known": then the
 * change set answers. So does a template that came back with `?` for characters outside ASCII (GetTemplate does that
 * to templates that were sent with such bytes): it differs from ours and is therefore unknown.
 */
const isUnchanged = (deployed, ours) => quiet.has(deployed.look.status) &&
    deployed.template !== undefined &&
    (ours.roleArn === undefined || ours.roleArn === deployed.look.roleArn) &&
    (0,canonical/* canonicalJson */.dj)(deployed.look.parameters) === (0,canonical/* canonicalJson */.dj)(ours.parameters ?? {}) &&
    (0,canonical/* canonicalJson */.dj)(withoutOrigin(deployed.template)) === (0,canonical/* canonicalJson */.dj)(withoutOrigin(ours.template));

// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/stack/root-cause.js
var root_cause = __webpack_require__(5136);
// EXTERNAL MODULE: ./lib/stack/state-table.js
var state_table = __webpack_require__(6488);
// EXTERNAL MODULE: ./lib/commands/stages/deploy-failed.js
var deploy_failed = __webpack_require__(4179);
// EXTERNAL MODULE: ./lib/commands/stages/losses.js + 4 modules
var stages_losses = __webpack_require__(596);
;// CONCATENATED MODULE: ./lib/commands/stages/change.js













/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html: a body's bytes. */
const bodyLimit = 51_200;
/** Returns the claim of a deploy or plan on its stack: its repository, and the confirmation. */
const claimOf = ({ origin: { repositoryId }, confirm }) => ({ repositoryId, confirm });
/**
 * Returns the template as it is sent to CloudFormation: its text, or its URL after an upload to the artifact bucket if
 * it is too large for a call. Throws `stack/needs-bucket` where the request forbids a bucket.
 */
const uploadIfTooLarge = async (world, caller, stage, text, request) => {
    if (text.length <= bodyLimit)
        return { body: text };
    if (request.artifactBucket === 'none')
        throw new refused/* Refused */.L({
            code: 'stack/needs-bucket',
            message: `The template has ${text.length} bytes. Over ${bodyLimit} it must go through a bucket, which artifact-bucket: none forbids.`,
            hint: 'Leave artifact-bucket out, name a bucket, or split the config.',
        });
    const bucket = request.artifactBucket || (0,names/* artifactBucket */.Vc)(stage.project, caller.account, request.region);
    return { url: await (await world.stacks()).store(text, { bucket, folder: (0,names/* templateFolder */.JV)(stage.stage) }) };
};
/**
 * The change from the deployed side to this template: by comparison if the two are equal, else as a change set.
 */
const proposeChange = async (world, caller, stage, deployed, ours, request) => {
    const role = request.cloudformationRole ? { roleArn: request.cloudformationRole } : {};
    const { look, template } = deployed;
    if (look && isUnchanged({ look, template }, { template: ours.template, ...role }))
        return { kind: 'no-changes' };
    const stacks = await world.stacks();
    return stacks.propose({
        stack: look?.id ?? stage.stack,
        changeSetType: look ? 'UPDATE' : 'CREATE',
        template: await uploadIfTooLarge(world, caller, stage, ours.templateText, request),
        tags: (0,ownership/* tagsToSend */.X4)(look, stage, request.origin),
        ...role,
        ...(request.failedCreation ? { failedCreation: request.failedCreation } : {}),
    });
};
/** The step outputs that count changes; answers the counts. Outputs of the stack may differ where no resource does. */
const tellCounts = ({ console }, changes, differs) => {
    const counts = (0,count_changes/* countChanges */.x)(changes);
    console.output('has-changes', String(differs));
    console.output('changes', JSON.stringify(counts));
    console.output('replacements', String(counts.replace));
    console.output('deletions', String(counts.remove));
    return counts;
};
/**
 * Tells what would change, and discards it if it would lose what nobody gave up: throws `stack/loses-data`, or
 * `stack/dead-letters` where only those are in the way. Answers what is lost by allowance.
 */
const assertNoLoss = async (world, proposal, { stage }, { deployed, ours }, allow) => {
    const { console } = world;
    const changes = proposal.kind === 'changes' ? proposal.changes : [];
    const { add, modify, replace, remove } = tellCounts(world, changes, proposal.kind === 'changes');
    if (proposal.kind === 'no-changes')
        return [];
    console.output('change-set-arn', proposal.id);
    console.info(`${add} to add, ${modify} to change${replace ? ` (${replace} by replacement)` : ''}, ${remove} to remove.`);
    const sides = { deployed: deployed.template, ours: ours.template, preview: stage.preview };
    const { losses } = await (0,stages_losses/* findLosses */.F)(world, { changes, ...sides, allow }, deployed.look?.id);
    for (const loss of losses.filter(({ allowed }) => allowed))
        console.info(`Allowed: ${lossSentence(loss)}.`);
    const refusal = refusalOfLosses(losses);
    if (refusal === undefined)
        return losses;
    await (await world.stacks()).discard(proposal);
    throw refusal;
};
/**
 * Executes the change and tells each event as it comes. On failure it points at the config's lines that asked for
 * what failed first, and throws `stack/deploy-failed`. Without changes it answers the stack as it is.
 */
const applyChange = async (world, compiled, proposal, look) => {
    const { console } = world;
    if (proposal.kind === 'no-changes') {
        console.info('Nothing to change.');
        return { stackId: look?.id ?? '', status: look?.status ?? '', outputs: look?.outputs ?? {} };
    }
    const stacks = await world.stacks();
    const outcome = await console.group(`Stack ${compiled.stage.stack}`, () => stacks.apply(proposal, (event) => console.info((0,event_line/* eventLine */.V)(event))));
    if (outcome.kind === 'done')
        return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
    const causes = (0,root_cause/* rootCauses */.F)(outcome.events).map((event) => ({ ...event, reason: (0,secret/* concealed */.TU)(event.reason ?? '') }));
    for (const { logicalId, type, reason } of causes) {
        const place = compiled.locate(logicalId);
        const message = `${logicalId} (${type}): ${reason}`;
        console.annotate({ severity: 'error', title: 'stack/deploy-failed', message, ...place });
    }
    const why = causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
        (0,secret/* concealed */.TU)(outcome.statusReason ?? outcome.status);
    const gone = outcome.status === 'DELETE_COMPLETE' || outcome.status === 'ROLLBACK_COMPLETE';
    const left = gone ? 'Nothing of the new stack is left.' : 'The stack is as it was before.';
    const next = (0,state_table/* nextStep */.s)({ status: outcome.status }, 'deploy');
    console.output('stack-status', outcome.status);
    console.output('failure-reason', why);
    throw new deploy_failed/* DeployFailed */.N({
        // Each cause is told on its line already.
        message: [
            `The deployment failed (${outcome.status}).`,
            ...(outcome.kind === 'rolled-back' ? [left] : []),
            ...(causes.length ? [] : [why]),
        ].join(' '),
        hint: next.kind === 'blocked'
            ? next.hint.replaceAll('<stack>', compiled.stage.stack)
            : 'Mend what failed first and deploy again.',
    }, causes.map(({ logicalId, type, reason }) => {
        const place = compiled.locate(logicalId);
        return { logicalId, type, reason, ...(place ? { place } : {}) };
    }), Object.entries((0,outputs_document/* outputsDocument */.a)(proposal.stackId, {}, []).links).map(([, url]) => ({ text: 'Stack', url })));
};


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ compareDeployed),
/* harmony export */   Q: () => (/* binding */ namedImages)
/* harmony export */ });
/* harmony import */ var _stack_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(185);
/* harmony import */ var _stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9978);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9173);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3820);
/* harmony import */ var _deployed_side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8978);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(170);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(596);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5619);
/* harmony import */ var _quotas_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1273);










/** Images by content tag, with where those are that are published. */
const namedImages = (planned, published) => planned.map(({ job, repository, tag }) => {
    const found = published.get(job);
    return { repository, tag, ...(found ? { published: found } : {}) };
});
const missingNote = (planned, published) => {
    const jobs = planned.map(({ job }) => job).filter((job) => !published.has(job));
    return jobs.length ? [`Not published yet, and built by deploy: the image of ${jobs.join(', ')}.`] : [];
};
/** A change set is made, read through every page and deleted again; nothing is left of it. */
const proposedChanges = async (world, caller, { stage }, side, ours, request) => {
    const proposal = await (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .proposeChange */ .P9)(world, caller, stage, side, ours, request);
    if (proposal.kind === 'no-changes')
        return { changes: [], differs: false };
    await (await world.stacks()).discard(proposal);
    return { changes: proposal.changes, differs: true };
};
/**
 * Everything of a stage that is not there yet is new. That is known without a change set, which would leave an empty
 * stack behind; AWS only reads the template. Answers what could not be asked.
 */
const validated = async (world, caller, { stage }, ours, request) => {
    const bucket = request.artifactBucket && request.artifactBucket !== 'none';
    if (ours.templateText.length > _change_js__WEBPACK_IMPORTED_MODULE_4__/* .bodyLimit */ .kR && !bucket)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${_change_js__WEBPACK_IMPORTED_MODULE_4__/* .bodyLimit */ .kR} it must go through a bucket and artifact-bucket names none.`,
        ];
    await (await world.stacks()).validate(await (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadIfTooLarge */ .MA)(world, caller, stage, ours.templateText, request));
    return [];
};
const everythingNew = (ours) => (0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .templateChanges */ .U9)(undefined, ours, { services: {} });
/** Compares with the stage's stack as it is deployed. Starts no docker: images are named by what is known of them. */
const compareDeployed = async (world, judged, request) => {
    const caller = await (0,_identify_js__WEBPACK_IMPORTED_MODULE_8__/* .identify */ .l)(world);
    const compiled = await (0,_compile_js__WEBPACK_IMPORTED_MODULE_3__.answered)(world, request, judged);
    const { stage, images } = compiled;
    const [found, published] = await Promise.all([(0,_deployed_side_js__WEBPACK_IMPORTED_MODULE_5__/* .readDeployed */ .BJ)(world, stage.stack), (0,_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .readPublished */ .D)(world, images)]);
    const { step, ...side } = await (0,_deployed_side_js__WEBPACK_IMPORTED_MODULE_5__/* .makeReady */ .wE)(world, stage, 'plan', found, (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .claimOf */ ._B)(request));
    const owner = side.look ? (0,_stack_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerNotes */ .zJ)(side.look, stage, (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .claimOf */ ._B)(request)) : [];
    const ours = compiled.withImages(published);
    const isNew = step === 'create';
    const before = isNew ? undefined : side.template;
    const limits = await (0,_quotas_js__WEBPACK_IMPORTED_MODULE_7__/* .quotaNotes */ .C)(world, isNew ? {} : side, ours);
    const notes = isNew ? await validated(world, caller, compiled, ours, request) : [];
    const { changes, differs } = isNew
        ? { changes: everythingNew(ours.template), differs: true }
        : await proposedChanges(world, caller, compiled, side, ours, request);
    const sides = { deployed: before, ours: ours.template, preview: stage.preview };
    const { losses, notes: unasked } = await (0,_losses_js__WEBPACK_IMPORTED_MODULE_6__/* .findLosses */ .F)(world, { changes, ...sides, allow: request.allow }, side.look?.id);
    const { account } = caller;
    const { stack } = stage;
    const named = namedImages(images, published);
    return {
        compiled,
        against: isNew ? 'absent-stack' : 'deployed-stack',
        before,
        ours: ours.template,
        changes,
        losses,
        differs,
        hash: (0,_stack_plan_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .planHash */ .S)({ account, region: request.region, stack, before, ours: ours.template, changes, images: named }),
        account,
        ...(side.look && !isNew ? { deployed: { id: side.look.id, outputs: side.look.outputs } } : {}),
        notes: [...owner, ...limits, ...notes, ...unasked, ...missingNote(images, published)],
    };
};


/***/ }),

/***/ 4179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/** A deployment that AWS did not bring to its end: with the resources that failed first, for the report. */
class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    causes;
    links;
    constructor(refusal, causes, links) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.causes = causes;
        this.links = links;
    }
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findLosses)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(7148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/cloudformation/metadata.js
var metadata = __webpack_require__(3191);
// EXTERNAL MODULE: ./lib/stack/change-effect.js
var change_effect = __webpack_require__(8882);
;// CONCATENATED MODULE: ./lib/stack/holds-nothing.js
/**
 * Types that hold neither data, nor work that is under way, nor an address or key that somebody outside was given:
 * CloudFormation can make them again from the template alone. By service, reviewed one by one; every type that does
 * not stand here counts as holding something, also those that AWS adds one day, `Custom::*` and nested stacks.
 */
const types = {
    'AWS::ApiGatewayV2': 'ApiMapping Authorizer Deployment Integration IntegrationResponse Model Route RouteResponse Stage',
    'AWS::ApplicationAutoScaling': 'ScalableTarget ScalingPolicy',
    'AWS::AutoScaling': 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
    // A job definition is pinned by the runs that began with it, and its old revisions stay; the pools are asked about.
    'AWS::Batch': 'ConsumableResource JobDefinition SchedulingPolicy',
    'AWS::Budgets': 'Budget',
    'AWS::CertificateManager': 'Certificate',
    'AWS::Chatbot': 'MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
    'AWS::CloudFormation': 'WaitCondition WaitConditionHandle',
    'AWS::CloudWatch': 'Alarm AnomalyDetector CompositeAlarm Dashboard InsightRule MetricStream',
    'AWS::EC2': 'DHCPOptions EIPAssociation EgressOnlyInternetGateway FlowLog InternetGateway LaunchTemplate NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetCidrBlock SubnetNetworkAclAssociation SubnetRouteTableAssociation VPC VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpoint VPCGatewayAttachment VPCPeeringConnection VolumeAttachment',
    'AWS::ECS': 'ClusterCapacityProviderAssociations TaskDefinition',
    'AWS::EFS': 'AccessPoint MountTarget',
    'AWS::ElastiCache': 'ParameterGroup SubnetGroup',
    'AWS::ElasticLoadBalancingV2': 'Listener ListenerCertificate ListenerRule TargetGroup',
    'AWS::Events': 'EventBusPolicy Rule',
    'AWS::IAM': 'InstanceProfile ManagedPolicy Policy Role RolePolicy',
    'AWS::KMS': 'Alias',
    'AWS::Kinesis': 'ResourcePolicy StreamConsumer',
    // A published version is code of the template or of a bucket, and by design made anew by each change of it.
    'AWS::Lambda': 'Alias CodeSigningConfig EventInvokeConfig Function LayerVersion LayerVersionPermission Permission Version',
    'AWS::Logs': 'MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
    'AWS::RDS': 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription OptionGroup',
    'AWS::ResourceGroups': 'Group',
    'AWS::S3': 'BucketPolicy',
    'AWS::SNS': 'Subscription TopicInlinePolicy TopicPolicy',
    'AWS::SQS': 'QueueInlinePolicy QueuePolicy',
    'AWS::Scheduler': 'Schedule ScheduleGroup',
    'AWS::SecretsManager': 'ResourcePolicy RotationSchedule SecretTargetAttachment',
    'AWS::ServiceDiscovery': 'Instance Service',
    'AWS::WAFv2': 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
};
/** Every type of the table, as CloudFormation spells it. */
const typesThatHoldNothing = new Set(Object.entries(types).flatMap(([service, names]) => names.split(' ').map((name) => `${service}::${name}`)));

// EXTERNAL MODULE: ./lib/stack/own-resources.js
var own_resources = __webpack_require__(9636);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(6564);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/stack/pools.js



const propertiesOf = (template, logicalId) => Object((0,template_changes/* resourceIn */.Ol)(template, logicalId)?.Properties);
/** Logical ids of the job queues of a template that name a compute environment by `Ref`. */
const queuesOf = (template, environment) => Object.keys((0,template_changes/* resourcesIn */.$d)(template)).filter((id) => {
    if ((0,template_changes/* resourceIn */.Ol)(template, id)?.Type !== 'AWS::Batch::JobQueue')
        return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (Array.isArray(order) &&
        order.some((one) => Object(Object(one).ComputeEnvironment).Ref === environment));
});
/** Logical ids of the deployed state machines that name a job queue by `Ref`: their runs may still submit to it. */
const submittersTo = (deployed, queue) => Object.keys((0,template_changes/* resourcesIn */.$d)(deployed)).filter((id) => (0,template_changes/* resourceIn */.Ol)(deployed, id)?.Type === 'AWS::StepFunctions::StateMachine' &&
    (0,canonical/* canonicalJson */.dj)(propertiesOf(deployed, id)).includes((0,canonical/* canonicalJson */.dj)({ Ref: queue })));
/**
 * Whether a change of a compute environment may end jobs that nobody else asks about. An environment that AWS updates
 * in place (`ReplaceComputeEnvironment: false` before and after) is not made anew, though CloudFormation says
 * `Conditional` of it: https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html. One that
 * goes together with every queue that uses it is empty when its queues are.
 */
const endsJobs = (change, { changes, deployed, ours, }) => {
    const { logicalId } = change;
    const { happening, unforeseen } = (0,change_effect/* effectOf */.$)(change);
    if (happening === 'remove') {
        const queues = queuesOf(deployed, logicalId);
        const going = (id) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
        return queues.length === 0 || !queues.every(going);
    }
    const inPlace = [deployed, ours].every((template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false);
    return happening !== 'may-replace' || change.action === 'Dynamic' || unforeseen !== undefined || !inPlace;
};

// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/stack/queue-readers.js


/**
 * Properties of a source that only streams have: Lambda keeps the position that was read in the mapping itself, so a
 * new mapping starts at `StartingPosition` again, or for Kafka with a consumer group of its own.
 * https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
const ofStreams = [
    'AmazonManagedKafkaEventSourceConfig',
    'DocumentDBEventSourceConfig',
    'SelfManagedEventSource',
    'SelfManagedKafkaEventSourceConfig',
    'StartingPosition',
    'StartingPositionTimestamp',
    'Topics',
];
/**
 * Source parameters of a pipe that reads a queue; every other source of a pipe needs parameters of its own.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceparameters.html
 */
const ofQueues = new Set([
    'ActiveMQBrokerParameters',
    'FilterCriteria',
    'RabbitMQBrokerParameters',
    'SqsQueueParameters',
]);
const hasIntrinsic = (value) => Object.keys(value).some((key) => /^Fn::|^Ref$/.test(key));
/**
 * True for an event source mapping or pipe that the deployed template shows to read a queue: it remembers nothing, as
 * what it did not finish returns to the queue. False for a reader of a stream, and where the template does not tell.
 */
const isQueueReader = (deployed, { type, logicalId }) => {
    const { Type, Properties } = (0,template_changes/* resourceIn */.Ol)(deployed, logicalId) ?? {};
    if (Type !== type || !(0,expression/* isMap */.jh)(Properties) || hasIntrinsic(Properties))
        return false;
    if (type === 'AWS::Lambda::EventSourceMapping')
        return ofStreams.every((key) => !Object.hasOwn(Properties, key));
    if (type !== 'AWS::Pipes::Pipe')
        return false;
    const { SourceParameters = {} } = Properties;
    return (0,expression/* isMap */.jh)(SourceParameters) && Object.keys(SourceParameters).every((key) => ofQueues.has(key));
};

;// CONCATENATED MODULE: ./lib/stack/losses.js








const position = 'it remembers how far its stream was read';
const contents = new Map([
    ['AWS::CloudFormation::Stack', 'everything in a nested stack goes with it'],
    ['AWS::DynamoDB::Table', 'it holds items'],
    ['AWS::EC2::Instance', 'it has disks and what runs on it'],
    ['AWS::Kinesis::Stream', 'it holds records'],
    ['AWS::Lambda::EventSourceMapping', position],
    ['AWS::Pipes::Pipe', position],
    ['AWS::S3::Bucket', 'it holds objects'],
    ['AWS::SQS::Queue', 'it holds messages'],
]);
const counted = new Map([
    ['AWS::Batch::JobQueue', 'jobs'],
    ['AWS::StepFunctions::StateMachine', 'executions'],
]);
const retentionOf = (deployed, logicalId) => {
    const { RetentionInDays: days } = Object((0,template_changes/* resourceIn */.Ol)(deployed, logicalId)?.Properties);
    return typeof days === 'number' ? `for ${days} days` : 'for ever';
};
/**
 * Types that are stacks of their own. What becomes of the resources in them stands in no change set of ours, which calls
 * whatever goes inside a change in place:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/change-sets-for-nested-stacks.html
 */
const stacksWithin = new Set([
    'AWS::CloudFormation::Stack',
    'AWS::CloudFormation::StackSet',
    'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
]);
const whyOf = ({ type, logicalId, action }, deployed) => {
    if (stacksWithin.has(type) && action !== 'Remove')
        return 'a change set does not tell what is deleted or replaced in a stack within the stack';
    if (type === 'AWS::Logs::LogGroup')
        return `it holds log lines, kept ${retentionOf(deployed, logicalId)}`;
    if (type === 'AWS::Batch::ComputeEnvironment')
        return 'jobs that run in it end';
    return contents.get(type) ?? 'its type is not known to hold nothing';
};
const isAllowed = (allow, needed, id) => needed.every((input) => {
    const named = input === 'allow-delete' ? allow.delete : allow.replace;
    return named.includes('*') || named.includes(id);
});
const lossOf = (change, { deployed, ours, allow }) => {
    const effect = (0,change_effect/* effectOf */.$)(change);
    const { unforeseen } = effect;
    const hidden = effect.happening === 'modify' && stacksWithin.has(change.type);
    const happening = hidden ? 'may-replace' : effect.happening;
    if (happening === 'add' || happening === 'import' || happening === 'modify')
        return undefined;
    const removed = happening === 'remove';
    const both = unforeseen?.startsWith('Action ') ?? false;
    const allowances = both
        ? ['allow-replace', 'allow-delete']
        : [removed ? 'allow-delete' : 'allow-replace'];
    return {
        kind: removed ? 'delete' : happening,
        change,
        fate: (0,policies/* fateOf */._)(change, deployed, ours),
        ...(unforeseen === undefined ? {} : { unforeseen }),
        allowances,
        allowed: isAllowed(allow, allowances, change.logicalId),
    };
};
/** Why removed jobs count where another config made the stack: two of one project would overwrite each other. */
const otherConfig = ({ deployed, ours }) => {
    const [theirs, own] = [(0,metadata/* configOf */.W1)(deployed), (0,metadata/* configOf */.W1)(ours)];
    if (theirs === undefined || own === undefined || theirs === own)
        return undefined;
    return `the stack was deployed from the config ${theirs}, and this one is ${own}: if both shall live, give each a serviceName of its own`;
};
/** True for a resource that the stack made for itself and deletes by itself, if the deployed template says so. */
const isDisposable = ({ deployed, preview }, { logicalId }, fate) => fate === 'deleted' && ((0,own_resources/* isEventBucket */.bb)(deployed, logicalId) || (preview && (0,own_resources/* isOwnLogGroup */.k0)(deployed, logicalId)));
/**
 * Returns the losses of a change, and the questions to AWS that decide about further ones. Every type counts that is
 * not known to hold nothing (`holds-nothing.ts`), and never a logical id; `Conditional`, `Dynamic` and words that AWS adds one
 * day count, since nobody knows. What a policy keeps counts too: the stack loses sight of it. The stack's own dead
 * letters, job queues and state machines are asked about. A job counts where the stack comes from another config.
 */
const lossesIn = (request) => {
    const { changes, deployed } = request;
    const stranger = otherConfig(request);
    const losses = [];
    const questions = [];
    for (const change of changes) {
        if (change.type === 'AWS::Batch::JobDefinition' && change.action === 'Remove' && stranger !== undefined) {
            const loss = lossOf(change, request);
            if (loss)
                losses.push({ ...loss, why: stranger });
            continue;
        }
        if (typesThatHoldNothing.has(change.type) || isQueueReader(deployed, change))
            continue;
        const loss = lossOf(change, request);
        if (loss === undefined || isDisposable(request, change, loss.fate))
            continue;
        if (change.type === 'AWS::Batch::ComputeEnvironment' && !endsJobs(change, request))
            continue;
        const about = (0,own_resources/* isDeadLetterQueue */.w)(deployed, change.logicalId) ? 'messages' : counted.get(change.type);
        if (about === undefined)
            losses.push({ ...loss, why: whyOf(change, deployed) });
        else
            questions.push({ about, loss, submitters: about === 'jobs' ? submittersTo(deployed, change.logicalId) : [] });
    }
    return { losses, questions };
};
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const held = {
    messages: (count) => `it holds ${many(count, 'message')}: events that started no job`,
    jobs: (count) => `${many(count, 'job')} in it, waiting or running, would end`,
    executions: (count) => `${many(count, 'run')} of it under way would end`,
};
const whyBy = (about, answer) => {
    if (typeof answer === 'number')
        return held[about](answer);
    if ('runs' in answer)
        return `${many(answer.runs, 'run')} under way may still submit jobs to it`;
    return `whether anything is in it is not known (${answer.unknown})`;
};
/** The loss that a question becomes by its answer; undefined where nothing is there. */
const lossByAnswer = ({ about, loss }, answer) => answer === 0 ? undefined : { ...loss, about, why: whyBy(about, answer) };

// EXTERNAL MODULE: ./lib/commands/stages/deployed-side.js
var deployed_side = __webpack_require__(8978);
;// CONCATENATED MODULE: ./lib/commands/stages/losses.js




/** Physical ids of the stack's resources, by logical id; read when the first of them is asked for. */
const physicalIds = (world, stack) => {
    let read;
    return () => {
        read ??= (async () => {
            if (stack === undefined)
                return new Map();
            const resources = await (0,deployed_side/* resourcesOf */.F3)(await world.stacks(), stack);
            return new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
        })();
        return read;
    };
};
/** The answer of AWS; where it gives none, why: then the change counts as a loss. */
const ask = async (world, { about, loss: { change }, submitters }, ids) => {
    try {
        const leftovers = await world.leftovers();
        const id = change.physicalId ?? (await ids()).get(change.logicalId);
        if (!id)
            return { unknown: 'CloudFormation did not name it' };
        const count = await leftovers[about](id);
        if (count > 0 || submitters.length === 0)
            return count;
        const machines = await ids();
        const runs = await Promise.all(submitters.flatMap((machine) => {
            const arn = machines.get(machine);
            return arn ? [leftovers.executions(arn)] : [];
        }));
        const sum = runs.reduce((all, one) => all + one, 0);
        return sum > 0 ? { runs: sum } : 0;
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        return { unknown: `${problem.code}: ${problem.message}` };
    }
};
/**
 * Finds what a change would lose. AWS is asked how much is in what only AWS can count (dead letters, jobs that wait or
 * run, executions); without credentials those are notes, since a deploy will ask. `stack` is the deployed one's id.
 */
const findLosses = async (world, request, stack) => {
    const { losses, questions } = lossesIn({ ...request, deployed: await (0,yaml_template/* readTemplate */.x)(request.deployed) });
    if (world.offline)
        return {
            losses,
            notes: questions.map(({ about, loss: { change } }) => `${change.logicalId} (${change.type}) goes: deploy asks AWS first, and refuses where ${about} are still in it.`),
        };
    const ids = physicalIds(world, stack);
    const answers = await Promise.all(questions.map(async (question) => lossByAnswer(question, await ask(world, question, ids))));
    const found = [...losses, ...answers.filter((loss) => loss !== undefined)];
    const order = request.changes.map(({ logicalId }) => logicalId);
    return {
        losses: found.sort((a, b) => order.indexOf(a.change.logicalId) - order.indexOf(b.change.logicalId)),
        notes: [],
    };
};


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPublished),
/* harmony export */   _: () => (/* binding */ publishMissing)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);

/** The repositories that an image may be used from, in the order in which they are searched. */
const repositoriesOf = ({ repository, alsoIn }) => alsoIn === undefined ? [repository] : [alsoIn, repository];
/** Reads which of the images the registry holds already, in those repositories alone that a stage may deploy from. */
const readPublished = async (world, planned) => {
    if (planned.length === 0)
        return new Map();
    const images = await world.images();
    const repositories = [...new Set(planned.flatMap(repositoriesOf))];
    const digests = new Map(await Promise.all(repositories.map(async (repository) => {
        const usable = planned.filter((image) => repositoriesOf(image).includes(repository));
        const tags = new Set(usable.map(({ tag }) => tag));
        return [repository, await images.published(repository, [...tags])];
    })));
    return new Map(planned.flatMap((image) => {
        const [found] = repositoriesOf(image).flatMap((repository) => {
            const digest = digests.get(repository)?.get(image.tag);
            return digest === undefined ? [] : [{ repository, digest }];
        });
        return found === undefined ? [] : [[image.job, found]];
    }));
};
/** What docker says for itself: digests, empty lines and the queue of layers tell people nothing. */
const isNews = (line) => line.trim() !== '' && !/^#\d+ sha256:|: (Preparing|Waiting)$/.test(line);
/**
 * Publishes what is missing, one after the other, each to the stage's own repository, and returns where all are. Starts
 * Docker only for that.
 */
const publishMissing = async (world, planned, published) => {
    const { console } = world;
    if (published.size > 0)
        console.info(`Of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(planned.length, 'image')} ${published.size} can be used as published.`);
    const pushed = new Map();
    const all = new Map(published);
    for (const image of planned) {
        if (all.has(image.job))
            continue;
        const name = `${image.repository}:${image.tag}`;
        const there = pushed.get(name) ?? (await publishOne(world, image));
        pushed.set(name, there);
        all.set(image.job, there);
    }
    return all;
};
const publishOne = async ({ console, images }, image) => {
    const { job, repository, tag } = image;
    const digest = await console.group(`Image of ${job}: ${tag} is not published yet`, async () => (await images()).publish(image, (line) => {
        if (isNews(line))
            console.info(line);
    }));
    return { repository, digest };
};


/***/ }),

/***/ 1273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ holdQuotas),
  C: () => (/* binding */ quotaNotes)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/stack/quota.js

/** Hard limits of a region: https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html */
const most = 50;
const count = (template, type) => {
    const { Resources = {} } = (template ?? {});
    return Object.values(Resources).filter(({ Type }) => Type === type).length;
};
/** How many pools a template adds to the one that is deployed; never less than none. */
const poolsAdded = (deployed, ours) => {
    const added = (type) => Math.max(0, count(ours, type) - count(deployed, type));
    return {
        computeEnvironments: added('AWS::Batch::ComputeEnvironment'),
        jobQueues: added('AWS::Batch::JobQueue'),
    };
};
/** Throws `stack/quota` where the account cannot hold what would be added. */
const holdPools = (there, added) => {
    for (const [key, noun] of [
        ['computeEnvironments', 'compute environments'],
        ['jobQueues', 'job queues'],
    ])
        if (added[key] > 0 && there[key] + added[key] > most)
            throw new refused/* Refused */.L({
                code: 'stack/quota',
                message: `The region has ${there[key]} ${noun} of AWS Batch, this stage would add ${added[key]}, and AWS allows ${most}. Nothing was changed.`,
                hint: 'Destroy stages that nobody needs, or deploy to another region or account: this limit cannot be raised.',
            });
};

;// CONCATENATED MODULE: ./lib/commands/stages/quotas.js


/** Refuses pools that AWS would not allow, before anything is built or made. Asks only where some are added. */
const holdQuotas = async (world, deployed, ours) => {
    const added = poolsAdded(deployed.template, ours.template);
    if (added.computeEnvironments + added.jobQueues === 0)
        return;
    holdPools(await (await world.quotas()).pools(), added);
};
/** What a deploy would be refused for, and what could not be asked, as sentences: a plan is told all the same. */
const quotaNotes = async (world, deployed, ours) => {
    try {
        await holdQuotas(world, deployed, ours);
        return [];
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        const { code, message, hint } = problem;
        if (code === 'stack/quota')
            return [`A deploy would be refused (${code}): ${message} ${hint}`];
        return [`Whether the limits of AWS Batch allow these pools was not asked (${code}): ${message}`];
    }
};


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reportOf),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
;// CONCATENATED MODULE: ./lib/report/summary.js

/**
 * The bytes that GitHub takes in a step's summary.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const summaryLimit = 1024 * 1024;
/**
 * The same as the comment, for the summary of a step: under 1 MiB of UTF-8, so that nearly always nothing is left out.
 * A UTF-16 unit takes three bytes at most.
 */
const reviewSummary = (review, marker, deployed) => {
    const whole = (0,review_markdown/* reviewMarkdown */.W)(review, marker, summaryLimit, deployed);
    return Buffer.byteLength(whole) < summaryLimit
        ? whole
        : (0,review_markdown/* reviewMarkdown */.W)(review, marker, Math.floor(summaryLimit / 3), deployed);
};

// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var stages_talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/stages/report.js



const withRun = (review, { page }) => page === undefined ? review : { ...review, links: [...review.links, { text: 'Run', url: page }] };
/** The report of a review; of a deployment with how it ended. A quiet one tells that there was nothing to do. */
const reportOf = (review, talk, about) => {
    const told = withRun(review, talk);
    const marker = { ...(0,stages_talk/* markerOf */.we)(talk, review), ...(about.quiet ? { quiet: true } : {}) };
    return {
        comment: (0,review_markdown/* reviewMarkdown */.W)(told, marker, undefined, about.deployed),
        summary: reviewSummary(told, marker, about.deployed),
    };
};
/** Writes `report.md` and names it as a step output. */
const writeReport = async (world, comment) => {
    await world.write({ 'report.md': comment });
    world.console.output('report-file', `${world.output}/report.md`);
};


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ reported),
  s: () => (/* binding */ tellFailure)
});

// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/render.js
var render = __webpack_require__(1002);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
// EXTERNAL MODULE: ./lib/report/review-verdict.js
var review_verdict = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/report/failure-markdown.js




const placeOf = (place) => (0,markdown/* code */.aY)([place.file, place.line, ...(place.column === undefined ? [] : [place.column])].join(':'), 300);
const signs = { error: (0,markdown.md) `❌`, warning: (0,markdown.md) `⚠️`, note: (0,markdown.md) `ℹ️` };
const problemOf = ({ code: word, severity, sentence: words, hint, place }) => (0,markdown/* join */.fj)([
    (0,markdown/* join */.fj)([(0,markdown.md) `- ${signs[severity]}`, place ? placeOf(place) : (0,markdown.md) ``, (0,markdown/* code */.aY)(word, 80), (0,markdown/* sentence */.em)(words, 2_000)], ' '),
    hint === undefined ? (0,markdown.md) `` : (0,markdown.md) `  <br>**Next:** ${(0,markdown/* sentence */.em)(hint, 1_000)}`,
], '\n');
const causesOf = (causes) => causes.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* join */.fj)([
        (0,markdown.md) `#### What failed first`,
        (0,markdown/* table */.tp)(['Resource', 'Why', 'Config'], causes.map(({ logicalId, type, reason, place }) => [
            (0,markdown.md) `${(0,markdown/* code */.aY)(logicalId, 255)}<br>${(0,markdown/* code */.aY)(type)}`,
            (0,markdown/* text */.Qq)(reason, 1_000),
            place ? placeOf(place) : (0,markdown.md) ``,
        ])),
    ], '\n\n');
/** The longest beginning of a list with which the text around it still fits. */
const fitting = (all, fits) => {
    let many = all.length;
    while (many > 0 && !fits(all.slice(0, many)))
        many = Math.min(many - 1, Math.floor(many * 0.8));
    return all.slice(0, many);
};
/** More would bury the first, and the first is where to begin. */
const mostProblems = 50;
/**
 * A failure as the Markdown of a comment, shorter than `limit` UTF-16 units: what was wrong, where, and what to do next.
 * Its first line is the marker. What does not fit is counted.
 */
const failureMarkdown = (failure, marker, limit = review_markdown/* commentLimit */.j) => {
    const { problems, causes, links } = failure;
    const whole = (some, why) => {
        const left = problems.length - some.length + (causes.length - why.length);
        return (0,markdown/* join */.fj)([
            (0,report_marker/* markerLine */.B_)(marker),
            (0,review_verdict/* failedVerdict */.b9)(failure, failure.command, failure.stopped),
            causesOf(why),
            (0,markdown/* join */.fj)(some.map(problemOf), '\n'),
            left > 0 ? (0,markdown.md) `${(0,markdown/* count */.U9)(left)} more in the log of the run.` : (0,markdown.md) ``,
            (0,markdown/* join */.fj)(links.slice(0, 20).map(({ text: label, url }) => (0,markdown/* link */.nf)(label, url)), ' · '),
        ], '\n\n');
    };
    const first = causes.slice(0, mostProblems);
    const why = fitting(first, (some) => whole([], some).length < limit * 0.6);
    const told = fitting(problems.slice(0, mostProblems), (some) => whole(some, why).length < limit);
    return `${whole(told, why)}\n`;
};

// EXTERNAL MODULE: ./lib/commands/read-project.js
var read_project = __webpack_require__(3788);
// EXTERNAL MODULE: ./lib/commands/stages/deploy-failed.js
var deploy_failed = __webpack_require__(4179);
// EXTERNAL MODULE: ./lib/commands/stages/report.js + 1 modules
var stages_report = __webpack_require__(4688);
// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/stages/tell-failure.js








/**
 * The project's name, also where the config is broken: the words after serviceName are enough to find the comment that
 * was made while it was not.
 */
const projectOf = async (world, request) => {
    const fallback = request.repository?.split('/').at(-1) ?? 'batch-jobs';
    try {
        return await (0,read_project/* readProject */.W)(world, request);
    }
    catch (problem) {
        if (!(problem instanceof complained/* Complained */.R) || !problem.located)
            return fallback;
        return /^serviceName:\s*["']?([A-Za-z][\w-]*)/m.exec(problem.located.text)?.[1] ?? fallback;
    }
};
const rank = { error: 0, warning: 1, note: 2 };
const problemsOf = (problem, file) => {
    if (problem instanceof complained/* Complained */.R)
        return (0,render/* placeDiagnostics */.Y)(problem.diagnostics, problem.located)
            .map(({ diagnostic: { code, severity, sentence, hint }, position: { line, column } }) => ({
            code,
            severity,
            sentence,
            ...(hint === undefined ? {} : { hint }),
            place: { file, line, column },
        }))
            .sort((a, b) => rank[a.severity] - rank[b.severity]);
    if (problem instanceof refused/* Refused */.L)
        return [{ code: problem.code, severity: 'error', sentence: problem.message, hint: problem.hint }];
    const sentence = 'A bug of batch-job-action stopped it; the log of the run has the lines to report.';
    return [{ code: 'bug', severity: 'error', sentence }];
};
/** A command that did not come to its end, as the report says it. */
const failureOf = async (world, request, command, problem) => {
    const causes = problem instanceof deploy_failed/* DeployFailed */.N ? problem.causes : [];
    const { page } = request.talk;
    return {
        project: await projectOf(world, request),
        stage: request.stage,
        command,
        stopped: problem instanceof refused/* Refused */.L && problem.code === 'door/stopped',
        problems: problemsOf(problem, world.source.file),
        causes,
        links: [
            ...(problem instanceof deploy_failed/* DeployFailed */.N ? problem.links : []),
            ...(page === undefined ? [] : [{ text: 'Run', url: page }]),
        ],
    };
};
/** Reports a failure: `report.md`, the summary and the comment say what was wrong, where, and what to do next. */
const tellFailure = async (world, request, command, problem) => {
    const failure = await failureOf(world, request, command, problem);
    const report = failureMarkdown(failure, (0,talk/* markerOf */.we)(request.talk, failure));
    world.console.summary(report);
    await (0,talk/* sayReport */.eh)(world, request.talk, report);
    await (0,stages_report/* writeReport */.u)(world, report);
};
/** At a prompt the failure is on the screen already, and nothing is left behind of it. */
const isHeard = ({ mode, run }) => mode !== 'never' || run.run !== undefined;
/**
 * Runs a command; what it throws is reported and thrown on. A report that fails itself is a warning: the failure that it
 * was about is told in any case.
 */
const reported = async (world, request, command, work) => {
    try {
        return await work();
    }
    catch (problem) {
        if (!world.stopped && isHeard(request.talk))
            try {
                await tellFailure(world, request, command, problem);
            }
            catch (second) {
                const title = second instanceof refused/* Refused */.L ? second.code : 'door/cannot-write';
                world.console.annotate({ severity: 'warning', title, message: `The failure was not reported: ${second}` });
            }
        throw problem;
    }
};


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ quietDifference),
/* harmony export */   fb: () => (/* binding */ tellPlan),
/* harmony export */   xx: () => (/* binding */ priceOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _batch_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2740);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3820);


/** Where in the config a resource of the template comes from. */
const originOf = ({ graph, locate }) => (logicalId) => {
    const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
    return path && place ? { path, line: place.line } : undefined;
};
/** What a job costs while it runs; graphics processors have no price here. */
const priceOf = ({ cpu, memoryMiB, gpu, spot }) => {
    const cost = gpu ? undefined : (0,_batch_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)({ cpu, memoryMiB, spot });
    const hint = (0,_batch_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryHint */ .Z1)({ cpu, memoryMiB });
    return cost && { cost, ...(hint ? { hint } : {}) };
};
/** The step outputs and the summary of a plan. */
const tellPlan = (world, { summary, review }, { changes, differs }) => {
    const { hash, stack, losses } = review;
    const { console } = world;
    console.summary(summary);
    (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .tellCounts */ .aN)(world, changes, differs);
    console.output('plan-hash', hash);
    console.output('template-file', `${world.output}/template.json`);
    console.output('plan-file', `${world.output}/plan.json`);
    console.output('report-file', `${world.output}/report.md`);
    console.output('stack-name', stack);
    const open = losses.filter(({ allowed }) => !allowed).map(({ logicalId }) => logicalId);
    if (open.length)
        console.annotate({
            severity: 'warning',
            title: 'stack/loses-data',
            message: `deploy refuses this, since data could be lost: ${open.join(', ')}.`,
        });
};
/** A note about what differs outside resources. */
const quietDifference = ({ changes, differs }) => differs && changes.length === 0 ? ['No resource changes, but outputs or notes in the template do.'] : [];


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ResourceChange.html. `Dynamic` means that
 * CloudFormation itself does not know yet.
 */
const actions = new Map([
    ['Add', 'add'],
    ['Import', 'import'],
    ['Remove', 'remove'],
    ['Dynamic', 'may-replace'],
]);
const replacements = new Map([
    ['True', 'replace'],
    ['Conditional', 'may-replace'],
    ['False', 'modify'],
]);
/** An action or replacement that AWS adds one day is taken for the worst that can be undone: it may replace. */
const effectOf = ({ action, replacement = 'False' }) => {
    const modifies = action === 'Modify' || action === 'SyncWithActual';
    const happening = modifies ? replacements.get(replacement) : actions.get(action);
    if (happening !== undefined)
        return { happening };
    return { happening: 'may-replace', unforeseen: modifies ? `Replacement ${replacement}` : `Action ${action}` };
};


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/** The counts of a change list; only what is replaced for certain counts as replaced. */
const countChanges = (changes) => {
    const count = (test) => changes.filter(test).length;
    const add = count(({ action }) => action === 'Add' || action === 'Import');
    const remove = count(({ action }) => action === 'Remove');
    const replace = count(({ action, replacement }) => action === 'Modify' && replacement === 'True');
    return { add, modify: changes.length - add - remove, remove, replace };
};


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outputsDocument)
/* harmony export */ });
/** Hosts of the console by partition: https://docs.aws.amazon.com/general/latest/gr/console-service.html */
const consoles = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
const page = (arn, path) => {
    const [, partition = '', , region = ''] = arn.split(':');
    const host = consoles[partition];
    return host && region ? `https://${region}.${host}${path(region)}` : undefined;
};
const stackPage = (id) => page(id, (region) => `/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(id)}`);
const machinePage = (arn) => page(arn, (region) => `/states/home?region=${region}#/statemachines/view/${encodeURIComponent(arn)}`);
/** The outputs of a stack by the config's names, the user's own outputs by theirs, and links; keys sorted. */
const outputsDocument = (stackId, outputs, params) => {
    const known = new Set(params.map(({ output }) => output));
    const resources = {};
    const links = { stack: stackPage(stackId) };
    const byName = (a, b) => a.resource < b.resource ? -1 : a.resource > b.resource ? 1 : a.param < b.param ? -1 : 1;
    for (const { resource, param, output } of [...params].sort(byName)) {
        const value = outputs[output];
        if (value === undefined)
            continue;
        resources[resource] = { ...resources[resource], [param]: value };
        if (/^arn:[^:]+:states:[^:]+:[^:]+:stateMachine:/.test(value))
            links[resource] ??= machinePage(value);
    }
    const own = Object.entries(outputs).filter(([name]) => !known.has(name));
    return {
        version: 1,
        resources,
        stack: Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1))),
        links: Object.fromEntries(Object.entries(links).filter((entry) => !!entry[1])),
    };
};


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ offlinePlanHash),
/* harmony export */   S: () => (/* binding */ planHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8969);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);




const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
/** The template without its own `Metadata` and that of its resources; a property of that name stays. */
const withoutMetadata = (template) => {
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(template))
        return template;
    const rest = without(template, 'Metadata');
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(rest.Resources))
        return rest;
    const resources = Object.entries(rest.Resources).map(([id, body]) => [
        id,
        (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(body) ? without(body, 'Metadata') : body,
    ]);
    return { ...rest, Resources: Object.fromEntries(resources) };
};
/** The ARN of a secret has a suffix that only who may describe it knows: what stands there says nothing of the plan. */
const constantSecrets = (value) => Array.isArray(value)
    ? value.map((item) => ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(item) && 'ValueFrom' in item ? { ...item, ValueFrom: 'secret' } : item))
    : value;
const normal = (value, texts) => {
    if (typeof value === 'string')
        return texts(value);
    if (Array.isArray(value))
        return value.map((item) => normal(item, texts));
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normal(key === 'Secrets' ? constantSecrets(item) : item, texts)]));
};
const hashed = (facts) => {
    const byTag = (text) => facts.images.reduce((written, { repository, tag, published }) => published === undefined
        ? written
        : written.replaceAll(`/${published.repository}@${published.digest}`, `/${repository}:${tag}`), text.replace(_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .secretReference */ .QO, '{{secret}}'));
    const template = (of) => (of === undefined ? null : normal(withoutMetadata(of), byTag));
    const changes = facts.changes
        .map(({ action, logicalId, type, replacement = null }) => ({ action, logicalId, type, replacement }))
        .map((row) => ({ row, text: (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(row) }))
        .sort((one, other) => (one.text < other.text ? -1 : 1))
        .map(({ row }) => row);
    const { account = null, region, stack } = facts;
    const whole = { account, region, stack, before: template(facts.before), ours: template(facts.ours), changes };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(whole)).digest('hex');
};
/**
 * `v1:` and the SHA-256 of what was reviewed: where it goes, both templates, and what happens to each resource.
 * Frozen: `deploy` compares it with the hash of a plan that was made before. Metadata and AWS's values before and
 * after do not count; an image of ours counts by its content tag, a secret by being there.
 */
const planHash = (facts) => `v1:${hashed(facts)}`;
/** `offline:` instead of `v1:`: such a plan knows nothing of the account, and `deploy` never accepts it. */
const offlinePlanHash = (facts) => `offline:${hashed(facts)}`;


/***/ }),

/***/ 4990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ reviewOf)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(7633);
// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/stack/change-effect.js
var change_effect = __webpack_require__(8882);
// EXTERNAL MODULE: ./lib/stack/property-differences.js
var property_differences = __webpack_require__(3666);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(8969);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/diagnostics/secret-names.js
var secret_names = __webpack_require__(3015);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/stack/redaction.js







/** The most characters of a value that are shown. */
const longestShown = 160;
/** What stands for payloads that nobody reads in a table: by the property that holds them. */
const summaries = [
    [/^(?:Code|ZipFile)$/, '(code)'],
    [/^Definition(?:String)?$/, '(definition)'],
    [/^UserData$/, '(user data)'],
    [/^(?:Secrets|SecretString)$/, '(secret)'],
];
const summaryOf = (path) => path.flatMap((part) => summaries.filter(([property]) => property.test(part)).map(([, stands]) => stands))[0];
/** The path up to the property that is only named, not shown: its parts say nothing to a reader. */
const shownPath = (path) => {
    const at = path.findIndex((part) => summaryOf([part]) !== undefined && part !== 'Secrets');
    return at < 0 ? path : path.slice(0, at + 1);
};
/** Keys of CloudFormation that sound like secrets and hold none. */
const harmless = /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;
/** Parts of a path below which names are a user's own: variables of containers and functions. */
const isVariable = (path) => path.some((part) => /^(?:Environment|Variables)$/.test(part));
/** Names as AWS writes those of properties: `KeySchema`, `KMSMasterKeyId`, `S3Key`. */
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;
/**
 * Whether the name that a path ends with speaks of a secret. Names of AWS's properties do so only by a whole word for
 * it: `KeySchema` and `CertificateArn` hold none, while a variable of such a name may.
 */
const isSecretAt = (path) => {
    const name = path.at(-1) ?? '';
    if (isVariable(path) || !asAwsWrites.test(name))
        return (0,secret/* looksSecret */.n0)(name);
    return (0,secret_names/* speaksOfSecret */.Ho)(name) && !harmless.test(name);
};
/** A text, or a function as its text: `${Id}`, `${Id.Attribute}`, joined parts in a row. */
const textOf = (value) => {
    if (typeof value === 'string')
        return value;
    if ((0,expression/* isMap */.jh)(value) && (0,property_differences/* isFunction */.T)(value)) {
        const [name, argument] = Object.entries(value)[0];
        if (name === 'Ref')
            return `\${${textOf(argument)}}`;
        if (name === 'Fn::GetAtt')
            return `\${${Array.isArray(argument) ? argument.map(textOf).join('.') : textOf(argument)}}`;
        if (name === 'Fn::Join' && Array.isArray(argument) && argument[0] === '' && Array.isArray(argument[1]))
            return argument[1].map(textOf).join('');
        if (name === 'Fn::Sub' && typeof argument === 'string')
            return argument;
    }
    return (0,canonical/* canonicalJson */.dj)(readable(value));
};
/** The value with the functions inside it as texts. */
const readable = (value) => {
    if (Array.isArray(value))
        return value.map(readable);
    if (!(0,expression/* isMap */.jh)(value))
        return value;
    if ((0,property_differences/* isFunction */.T)(value))
        return spelt.test(Object.keys(value)[0]) ? textOf(value) : value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]));
};
/** Functions that `textOf` can spell; others stay as they are written. */
const spelt = /^(?:Ref|Fn::GetAtt)$/;
/** A text without secrets; one that is JSON is looked into by its names, and hidden whole only where that is not enough. */
const redactedText = (text, path) => {
    const document = parsed(text);
    if (typeof document !== 'string') {
        const inner = (0,canonical/* canonicalJson */.dj)(redacted(document, path));
        if (inner !== (0,canonical/* canonicalJson */.dj)(document))
            return (0,secret/* holdsSecret */.hK)(inner) ? secret/* hidden */.R : inner;
    }
    if ((0,secret/* holdsSecret */.hK)(text) || (0,secret/* holdsSplitSecret */.dF)(text.split(/[\r\n]+/).map((line) => line.trim())))
        return secret/* hidden */.R;
    return text.replace(dynamic_reference/* secretReference */.QO, '(secret)');
};
/** The value with everything hidden in it that should not be read; what a name hides is hidden with all its parts. */
const redacted = (value, path) => {
    const summary = summaryOf(path.slice(-1));
    if (summary)
        return summary;
    if (isSecretAt(path))
        return value === '' || value === null || typeof value === 'boolean' ? value : secret/* hidden */.R;
    if (typeof value === 'string')
        return redactedText(value, path);
    if (Array.isArray(value)) {
        if ((0,secret/* holdsSplitSecret */.dF)(value.filter((item) => typeof item === 'string')))
            return secret/* hidden */.R;
        return value.map((item) => redacted(item, [...path, '']));
    }
    if (!(0,expression/* isMap */.jh)(value))
        return value;
    // Joined and filled in, a secret is whole that no part holds alone.
    const text = (0,dynamic_reference/* textAsResolved */.W9)(value);
    if (text !== undefined && (0,secret/* holdsSecret */.hK)(text))
        return secret/* hidden */.R;
    const label = value.Name ?? value.Key ?? value.ParameterKey;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        (0,secret/* holdsSecret */.hK)(key) ? secret/* hidden */.R : key,
        typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && (0,secret/* looksSecret */.n0)(label)
            ? secret/* hidden */.R
            : redacted(item, [...path, key]),
    ]));
};
const cut = (text) => {
    const characters = [...text];
    return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};
/**
 * A value of a template as people may read it, on one line: secrets hidden by the name of the place they stand at and
 * by their own form, code and definitions named instead of shown, long texts cut to 160 characters.
 */
const shown = (path, value) => {
    const summary = summaryOf(path);
    if (summary)
        return summary;
    const inner = path.some((_, index) => isSecretAt(path.slice(0, index + 1))) ? secret/* hidden */.R : redacted(value, path);
    const text = textOf(inner);
    return (0,secret/* holdsSecret */.hK)(text) ? secret/* hidden */.R : cut((0,visible/* visible */.RK)(text));
};
/** What CloudFormation writes for values that follow from a resource that is not made yet. */
const laterKnown = '{{changeSet:KNOWN_AFTER_APPLY}}';
/**
 * A value as CloudFormation wrote it into a change set, at a path that may count items: what stands under variables
 * that are told by number only stays hidden, since their names are not known.
 */
const shownByAws = (path, text) => {
    const at = path.indexOf('Environment');
    if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part)))
        return secret/* hidden */.R;
    const value = text.replaceAll(laterKnown, '(known after deploy)');
    const document = parsed(value);
    // Half a document may hold anything.
    return /^\s*[[{]/.test(value) && document === value
        ? secret/* hidden */.R
        : shown(path, typeof document === 'object' ? document : value);
};
/** Documents are nested a few times; one that is so a thousand times was made to exhaust its reader. */
const deepest = 200;
const isTooDeep = (text) => {
    let depth = 0;
    for (const mark of text.match(/[[\]{}]/g) ?? []) {
        depth += mark === '[' || mark === '{' ? 1 : -1;
        if (depth > deepest)
            return true;
    }
    return false;
};
/** The document that a text is, or the text itself where it is none or cannot be looked through. */
const parsed = (text) => {
    if (!/^\s*[[{]/.test(text) || isTooDeep(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
};

// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/stack/review-changes.js




const ranks = ['unknown', 'never', 'conditionally', 'always'];
const words = new Map([
    ['Never', 'never'],
    ['Conditionally', 'conditionally'],
    ['Always', 'always'],
]);
/** AWS's word for what a changed property does; one that this version does not know says nothing. */
const recreationBy = (word) => words.get(word ?? '') ?? 'unknown';
const partsOf = (path) => path.split('/').filter(Boolean);
/** `Properties/X`: what CloudFormation decides a replacement by. */
const property = (path) => path.slice(0, 2).join('/');
/** The gravest that CloudFormation says of this property. */
const recreationAt = (details, path) => {
    const said = details
        .filter((detail) => property(partsOf(detail.path)) === property(path))
        .map(({ recreation }) => recreationBy(recreation));
    return ranks[Math.max(0, ...said.map((one) => ranks.indexOf(one)))];
};
const dotted = (path) => path.join('.');
const written = ({ path, before, after }, details) => {
    const [was, is] = [before, after].map((value) => (value === undefined ? undefined : shown(path, value)));
    return {
        path: dotted(shownPath(path)),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
        recreation: recreationAt(details, path),
    };
};
/** What CloudFormation lists though both templates say the same: values that follow from other changes. */
const following = (details, known) => details
    .map((detail) => ({ ...detail, parts: partsOf(detail.path) }))
    .filter(({ parts }) => parts[0] !== 'Metadata' && !known.has(property(parts)))
    .map(({ parts, before, after, recreation }) => ({
    path: dotted(parts),
    ...(before === undefined ? {} : { before: shownByAws(parts, before) }),
    ...(after === undefined ? {} : { after: shownByAws(parts, after) }),
    recreation: recreationBy(recreation),
}));
const propertiesOf = (change, was, is) => {
    if (change.action === 'Add' || change.action === 'Remove')
        return [];
    const { Metadata: _, ...before } = was ?? {};
    const { Metadata: __, ...after } = is ?? {};
    const found = was && is ? (0,property_differences/* differences */.t)(before, after) : [];
    const known = new Set(found.map(({ path }) => property(path)));
    const told = found.map((one) => written(one, change.details));
    // Parts of one definition are told once.
    const once = told.filter(({ path }, index) => told.findIndex((other) => other.path === path) === index);
    return [...once, ...following(change.details, known)];
};
/** The config path in the `Metadata` of a resource that is gone from the config. */
const formerPath = (resource) => {
    const { path } = (resource?.Metadata ?? {})['batch-job'] ?? {};
    return typeof path === 'string' ? path.split('.') : [];
};
/** Name of the config's resource that a path speaks of. */
const ownerIn = (path) => path[0] === 'resources' || path[0] === 'cloudformationResources' ? String(path[1]) : undefined;
const byId = (one, other) => (one.logicalId < other.logicalId ? -1 : 1);
/**
 * The changes by the resource of the config that they come from, in the config's order; then those of resources that
 * the config no longer has, then what the stack shares.
 */
const reviewedGroups = ({ changes, before, ours, origin, order }) => {
    const [old, fresh] = [(0,template_changes/* resourcesIn */.$d)(before), (0,template_changes/* resourcesIn */.$d)(ours)];
    const groups = new Map();
    for (const change of [...changes].sort(byId)) {
        const { logicalId, type } = change;
        const from = origin(logicalId);
        const owner = ownerIn(from?.path ?? formerPath(old[logicalId]));
        const reviewed = {
            ...(0,change_effect/* effectOf */.$)(change),
            logicalId,
            type,
            properties: propertiesOf(change, old[logicalId], fresh[logicalId]),
            ...(from ? { from } : {}),
        };
        groups.set(owner, [...(groups.get(owner) ?? []), reviewed]);
    }
    const typeOf = new Map(order.map(({ name, type }) => [name, type]));
    const gone = [...groups.keys()].filter((name) => name !== undefined && !typeOf.has(name)).sort();
    const names = [...order.map(({ name }) => name), ...gone, undefined];
    return names.flatMap((name) => {
        const found = groups.get(name);
        if (!found)
            return [];
        const type = name === undefined ? undefined : typeOf.get(name);
        return [{ ...(name === undefined ? {} : { resource: name }), ...(type ? { type } : {}), changes: found }];
    });
};

// EXTERNAL MODULE: ./lib/batch/capacity.js + 1 modules
var capacity = __webpack_require__(5700);
// EXTERNAL MODULE: ./lib/cloudformation/mention.js
var mention = __webpack_require__(414);
// EXTERNAL MODULE: ./lib/cloudformation/names.js
var names = __webpack_require__(7260);
// EXTERNAL MODULE: ./lib/cloudformation/token.js
var token = __webpack_require__(3933);
// EXTERNAL MODULE: ./lib/generated/events.js + 11 modules
var events = __webpack_require__(211);
;// CONCATENATED MODULE: ./lib/stack/review-jobs.js






/** The jobs of a config in its order. */
const jobsIn = (config) => Object.entries(config.resources).filter((entry) => entry[1].type === 'batch-job');
/** A name of the config, or the last part of an ARN, for what a text or token speaks of. */
const shortName = (nameOrToken) => {
    const name = (0,mention/* mentioned */.m)(nameOrToken) ?? nameOrToken;
    if ((0,token/* hasToken */.y0)(name))
        return 'another resource';
    return name.startsWith('arn:') ? (name.split(/[:/]/).at(-1) ?? name) : name;
};
/** Where an event comes from; nothing for one that needs no source. */
const sourceName = ({ type, properties }) => {
    const source = memberOf(type).source(properties);
    const text = source?.name ?? source?.arn;
    return text === undefined ? undefined : shortName(text);
};
const memberOf = (type) => events/* events */.A.find((member) => member.type === type);
/** What starts a job, in words. */
const eventWords = (event) => {
    const source = sourceName(event);
    return (memberOf(event.type).words?.(event.properties, source ?? '') ??
        (source === undefined ? event.type : `${event.type} of ${source}`));
};
/** What a template gives a job; nothing if the job is not in it. */
const needIn = (template, job) => {
    const resources = (0,template_changes/* resourcesIn */.$d)(template);
    const definition = resources[`${(0,names/* logicalId */.dS)(job)}JobDefinition`]?.Properties;
    if (definition === undefined)
        return undefined;
    const requirements = definition.ContainerProperties?.ResourceRequirements ?? [];
    const number = (type) => Number(requirements.find(({ Type }) => Type === type)?.Value ?? 0);
    const machine = resources[`${(0,names/* logicalId */.dS)(job)}JobExecutionStateMachine`]?.Properties;
    const spot = machine?.DefinitionSubstitutions?.JobQueue?.Ref === (0,capacity/* queueId */.l2)('Spot');
    return { cpu: number('VCPU'), memoryMiB: number('MEMORY'), gpu: number('GPU'), spot };
};
/** Each job with what starts it, and what it costs before and after, as far as prices are known. */
const reviewedJobs = (config, templates, region, priceOf = () => undefined) => jobsIn(config).map(([name, { properties }]) => {
    const [was, is] = [templates.before, templates.ours].map((template) => needIn(template, name));
    const [before, after] = [was, is].map((need) => need && priceOf(need, region));
    return {
        name,
        starts: properties.events.map(eventWords),
        ...(before ? { before: before.cost } : {}),
        ...(after ? { after: after.cost } : {}),
        ...(after?.hint ? { hint: after.hint } : {}),
    };
});

;// CONCATENATED MODULE: ./lib/stack/review-edges.js


/**
 * What starts each job, the queue that it waits in, and what it is connected to. An edge is marked as changed when
 * something of either end changes.
 */
const reviewedEdges = (config, groups) => {
    const resources = new Set(groups.map(({ resource }) => resource));
    const shared = new Set(groups.find(({ resource }) => resource === undefined)?.changes.map((one) => one.logicalId));
    return jobsIn(config).flatMap(([name, { properties }]) => {
        const changed = resources.has(name);
        const started = properties.events.map((event) => {
            const source = sourceName(event);
            return {
                from: source ?? eventWords(event),
                to: name,
                label: event.type,
                changed: changed || (source !== undefined && resources.has(source)),
            };
        });
        const kind = properties.useSpotInstances ? 'Spot' : 'OnDemand';
        const waits = {
            from: name,
            to: kind === 'Spot' ? 'spot queue' : 'on-demand queue',
            changed: changed || shared.has((0,capacity/* queueId */.l2)(kind)),
        };
        const connected = properties.connectTo.map(shortName).map((to) => {
            return { from: name, to, label: 'uses', changed: changed || resources.has(to) };
        });
        return [...started, waits, ...connected];
    });
};

;// CONCATENATED MODULE: ./lib/stack/secrets-read.js

/** `arn:…:secret:name-AbCdEf`, also with `:key::` behind it, or with what stands for six unknown characters. */
const arnOfSecret = /:secret:([\w/+=@.!-]+?)(?:-(?:[A-Za-z0-9]{6}|\?{6}))?(?::|$)/;
const nameIn = (reference) => arnOfSecret.exec(reference)?.[1] ?? reference.split(/:(?:SecretString|\d+$)/)[0] ?? reference;
/** The text of a value, whatever CloudFormation puts into it left out. */
const flat = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null || typeof value !== 'object')
        return '';
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (join)
        return join[1].map(flat).join(join[0]);
    return flat((Array.isArray(sub) ? sub[0] : sub) ?? '');
};
/**
 * The secrets that a template has AWS read: those that Batch gives to containers, and those of dynamic references.
 * Names, sorted, each once; of ssm-secure parameters too.
 */
const secretsRead = (template) => {
    const found = new Set();
    const visit = (value) => {
        if (value === null || typeof value !== 'object')
            return;
        const { ValueFrom } = value;
        const given = ValueFrom === undefined ? undefined : arnOfSecret.exec(flat(ValueFrom));
        if (given)
            found.add(given[1]);
        const text = isText(value) ? flat(value) : undefined;
        for (const item of text === undefined ? Object.values(value) : [text]) {
            if (typeof item !== 'string')
                visit(item);
            else
                for (const [, , reference = ''] of item.matchAll(dynamic_reference/* secretReference */.QO))
                    found.add(nameIn(reference));
        }
    };
    visit({ template: template ?? null });
    return [...found].sort();
};
const isText = (value) => 'Fn::Join' in value || 'Fn::Sub' in value;

;// CONCATENATED MODULE: ./lib/stack/review-of.js








const order = (config) => [
    ...Object.entries(config.resources).map(([name, { type }]) => ({ name, type })),
    ...Object.entries(config.cloudformationResources ?? {}).map(([name, { Type: type }]) => ({ name, type })),
];
const because = (groups, logicalId) => {
    const change = groups.flatMap(({ changes }) => changes).find((one) => one.logicalId === logicalId);
    const grave = (recreation) => change?.properties.find((property) => property.recreation === recreation);
    return (grave('always') ?? grave('conditionally'))?.path;
};
const reviewedLoss = (loss, groups) => {
    const { kind, change, fate, why, unforeseen, allowances, allowed } = loss;
    const reason = kind === 'delete' ? undefined : because(groups, change.logicalId);
    return {
        logicalId: change.logicalId,
        type: change.type,
        kind,
        ...(reason === undefined ? {} : { because: reason }),
        ...(fate === 'kept' ? { kept: true } : {}),
        fate,
        why,
        ...(unforeseen === undefined ? {} : { unforeseen }),
        allowances,
        allowed,
    };
};
/** https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html: how long jobs may go on. */
const stoppedJobs = ({ changes, ours }) => changes
    .filter(({ type, action }) => type === 'AWS::Batch::ComputeEnvironment' && action === 'Modify')
    .map(({ logicalId }) => {
    const { UpdatePolicy } = ((0,template_changes/* resourcesIn */.$d)(ours)[logicalId] ?? {});
    const minutes = UpdatePolicy?.JobExecutionTimeoutMinutes ?? 30;
    return `${logicalId} is updated: a job that still runs ${minutes} minutes after that may be stopped.`;
});
/** Whoever may change the config decides what is read: a reviewer must see it. */
const newSecrets = ({ before, ours }) => {
    const known = new Set(secretsRead(before));
    const added = secretsRead(ours).filter((name) => !known.has(name));
    return added.length ? [`Secrets that were not read before: ${added.join(', ')}.`] : [];
};
/** What a plan found, as values: each change tied to its line in the config, losses, jobs, a drawing, outputs. */
const reviewOf = (request) => {
    const { stage, region, account, changes, before, ours, config, params, deployed } = request;
    const groups = reviewedGroups({ changes, before, ours, origin: request.origin, order: order(config) });
    const outputs = deployed?.outputs ?? {};
    const links = deployed ? (0,outputs_document/* outputsDocument */.a)(deployed.id, outputs, params).links : {};
    return {
        project: stage.project,
        stage: stage.stage,
        stack: stage.stack,
        region,
        ...(account === undefined ? {} : { account }),
        against: request.against,
        hash: request.hash,
        counts: (0,count_changes/* countChanges */.x)(changes),
        losses: request.losses.map((loss) => reviewedLoss(loss, groups)),
        groups,
        jobs: reviewedJobs(config, { before, ours }, region, request.priceOf),
        edges: reviewedEdges(config, groups),
        outputs: params.map(({ resource, param, output }) => ({
            resource,
            param,
            value: (0,secret/* concealed */.TU)(outputs[output] ?? ''),
        })),
        links: Object.entries(links).map(([name, url]) => ({ text: name === 'stack' ? 'Stack' : name, url })),
        notes: [...newSecrets(request), ...request.notes, ...stoppedJobs(request)],
    };
};


/***/ })

};
