export const id = 7784;
export const ids = [7784];
export const modules = {

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./lib/commands/compile.js + 17 modules
var compile = __webpack_require__(9173);
// EXTERNAL MODULE: ./lib/commands/stages/afterwards.js
var afterwards = __webpack_require__(6607);
// EXTERNAL MODULE: ./lib/commands/stages/assert-own-code.js
var assert_own_code = __webpack_require__(7607);
// EXTERNAL MODULE: ./lib/commands/stages/identify.js
var identify = __webpack_require__(170);
// EXTERNAL MODULE: ./lib/stack/overtaken.js
var overtaken = __webpack_require__(4017);
// EXTERNAL MODULE: ./lib/stack/ownership.js
var ownership = __webpack_require__(185);
// EXTERNAL MODULE: ./lib/commands/stages/change.js + 2 modules
var stages_change = __webpack_require__(3820);
// EXTERNAL MODULE: ./lib/commands/stages/deployed-side.js
var deployed_side = __webpack_require__(8978);
// EXTERNAL MODULE: ./lib/commands/stages/publish.js
var publish = __webpack_require__(5619);
// EXTERNAL MODULE: ./lib/commands/stages/quotas.js + 1 modules
var quotas = __webpack_require__(1273);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/stack/revisions.js
var revisions = __webpack_require__(9850);
;// CONCATENATED MODULE: ./lib/commands/stages/revisions.js




const touchesRevisions = (proposal) => proposal.kind === 'changes' &&
    proposal.changes.some(({ type, action }) => type === 'AWS::Batch::JobDefinition' && action !== 'Add');
/** The stack's resources before a change that makes or removes revisions; none before any other change. */
const readRevisions = async (world, proposal, look) => look && touchesRevisions(proposal) ? (0,deployed_side/* resourcesOf */.F3)(await world.stacks(), look.id) : [];
/**
 * Deregisters what a deploy leaves: of a job that stays all but the newest ten revisions and those that running
 * executions use, of a job that is gone all. The deployment is done by then: what AWS refuses here is a warning.
 */
const clearRevisions = async (world, before, stackId) => {
    const old = (0,revisions/* jobDefinitionsIn */.hq)(before);
    if (old.length === 0)
        return;
    await (0,afterwards/* afterwards */.Q)(world, 'The deployment is done, but old revisions of job definitions stay', async () => {
        const after = (0,revisions/* jobDefinitionsIn */.hq)(await (0,deployed_side/* resourcesOf */.F3)(await world.stacks(), stackId));
        const leftovers = await world.leftovers();
        const inUse = async () => (await Promise.all((0,revisions/* stateMachinesIn */.JT)(before).map((arn) => leftovers.revisionsInUse(arn)))).flat();
        for (const { name } of old) {
            const current = after.find((definition) => definition.name === name)?.current;
            const gone = await leftovers.deregister(name, async (arns) => {
                const newest = current === undefined ? [] : arns.slice(0, revisions/* revisionsKept */.pG);
                if (current !== undefined && arns.length <= newest.length)
                    return arns;
                return [...newest, ...(current === undefined ? [] : [current]), ...(await inUse())];
            });
            if (gone > 0)
                world.console.info(`Deregistered ${(0,words/* counted */.hS)(gone, 'old revision')} of ${name}.`);
        }
    });
};

// EXTERNAL MODULE: ./lib/commands/stages/tell-outputs.js
var tell_outputs = __webpack_require__(6410);
;// CONCATENATED MODULE: ./lib/commands/stages/roll-out.js









/** Does work and notes how long it took. */
const stopwatch = (world) => {
    const times = [];
    const time = async (what, work) => {
        const begun = world.elapsed();
        const result = await work();
        times.push({ what, milliseconds: world.elapsed() - begun });
        return result;
    };
    return { times, time };
};
/** How often a deployment is compared anew when another run changed the stack meanwhile; after that it gives way. */
const rounds = 3;
/** Discards a change set of a stack that is not any more as it was read, and throws `Overtaken`. */
const holdAsRead = async (world, proposal, read) => {
    if (proposal.kind === 'no-changes')
        return;
    try {
        await (0,deployed_side/* assertAsRead */.TE)(world, read);
    }
    catch (problem) {
        if (problem instanceof overtaken/* Overtaken */.c)
            await (await world.stacks()).discard(proposal);
        throw problem;
    }
};
/**
 * From what is deployed to what was compiled: everything of a deployment that calls AWS or starts Docker. `begins` is
 * told the changes just before they are made, if there are any. A change that another run overtook is compared again,
 * with the gates, at most three times; then throws `stack/busy`.
 */
const rollOut = async (world, caller, compiled, request, begins = async () => { }) => {
    const { stage, images, params } = compiled;
    const { times, time } = stopwatch(world);
    const claim = (0,stages_change/* claimOf */._B)(request);
    const [found, existing] = await Promise.all([(0,deployed_side/* readDeployed */.BJ)(world, stage.stack), (0,publish/* readPublished */.D)(world, images)]);
    let ready = await (0,deployed_side/* makeReady */.wE)(world, stage, 'deploy', found, claim);
    if (ready.look)
        for (const note of (0,ownership/* ownerNotes */.zJ)(ready.look, stage, claim))
            world.console.info(note);
    await (0,quotas/* holdQuotas */.R)(world, ready, compiled);
    const published = await time('images', () => (0,publish/* publishMissing */._)(world, images, existing));
    const ours = compiled.withImages(published);
    const change = async () => {
        const { step, ...deployed } = ready;
        const proposal = await time('change set', () => (0,stages_change/* proposeChange */.P9)(world, caller, stage, deployed, ours, request));
        if (deployed.look)
            await holdAsRead(world, proposal, { ...deployed, look: deployed.look });
        const losses = await (0,stages_change/* assertNoLoss */.JV)(world, proposal, compiled, { deployed, ours }, request.allow);
        const revisions = await readRevisions(world, proposal, deployed.look);
        if (proposal.kind === 'changes')
            await begins(proposal.changes);
        const applied = await time('CloudFormation', () => (0,stages_change/* applyChange */.hX)(world, compiled, proposal, deployed.look));
        return { before: step === 'create' ? {} : deployed, proposal, losses, applied, revisions };
    };
    /** The change; undefined if it was overtaken and there is a round left. */
    const attempt = async (round) => {
        try {
            return await change();
        }
        catch (problem) {
            if (!(problem instanceof overtaken/* Overtaken */.c) || round >= rounds)
                throw problem;
            world.console.info(`Another run changed the stack ${stage.stack} meanwhile: it is compared again.`);
            ready = await (0,deployed_side/* makeReady */.wE)(world, stage, 'deploy', await (0,deployed_side/* readDeployed */.BJ)(world, stage.stack), claim);
            await (0,quotas/* holdQuotas */.R)(world, ready, compiled);
            return undefined;
        }
    };
    let done;
    for (let round = 1; done === undefined; round++)
        done = await attempt(round);
    const { applied, proposal, losses, revisions, before } = done;
    const stack = { name: stage.stack, id: applied.stackId, status: applied.status };
    await (0,afterwards/* afterwards */.Q)(world, 'The deployment is done, but its outputs are not told', () => (0,tell_outputs/* tellOutputs */.gN)(world, stack, applied.outputs, params));
    await clearRevisions(world, revisions, applied.stackId);
    const says = proposal.kind === 'changes' ? 'is deployed' : 'is as the config says';
    world.console.info(`${stage.stack} ${says}: ${applied.status}.`);
    return { before, ours, published, proposal, losses, applied, times };
};

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/marker.js
var report_marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-verdict.js
var review_verdict = __webpack_require__(4772);
;// CONCATENATED MODULE: ./lib/report/beginning-markdown.js



/** What a comment says while a deployment goes on: how much it does, and where to watch. Its first line is the marker. */
const beginningMarkdown = (beginning, marker) => {
    const { stack, region, counts, page } = beginning;
    return `${(0,markdown/* join */.fj)([
        (0,report_marker/* markerLine */.B_)(marker),
        (0,review_verdict/* beginningVerdict */.bJ)(beginning, counts),
        (0,markdown.md) `Stack ${(0,markdown/* code */.aY)(stack, 128)} in ${(0,markdown/* code */.aY)(region, 40)}. How it ends will stand here.`,
        page === undefined ? (0,markdown.md) `` : (0,markdown/* link */.nf)('Run', page),
    ], '\n\n')}\n`;
};

;// CONCATENATED MODULE: ./lib/report/done-markdown.js



/** Returns the comment on a deployment that has no review, so that none goes on to say that it is being deployed. */
const doneMarkdown = (done, marker) => `${(0,markdown/* join */.fj)([
    (0,report_marker/* markerLine */.B_)(marker),
    (0,review_verdict/* doneVerdict */.UO)(done),
    (0,markdown.md) `${(0,markdown/* code */.aY)(done.status, 60)} · Its report could not be made: a bug of batch-job-action, whose lines are in the log of the run.`,
    done.page === undefined ? (0,markdown.md) `` : (0,markdown/* link */.nf)('Run', done.page),
], '\n\n')}\n`;

// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/stack/plan-hash.js
var plan_hash = __webpack_require__(9978);
// EXTERNAL MODULE: ./lib/stack/review-of.js + 5 modules
var review_of = __webpack_require__(4990);
// EXTERNAL MODULE: ./lib/commands/stages/compare-deployed.js
var compare_deployed = __webpack_require__(7318);
// EXTERNAL MODULE: ./lib/commands/stages/report.js + 1 modules
var report = __webpack_require__(4688);
// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var stages_talk = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/commands/stages/tell-plan.js
var tell_plan = __webpack_require__(7513);
;// CONCATENATED MODULE: ./lib/commands/stages/tell-deploy.js










/** Says that a deployment with changes has begun. */
const tellBeginning = async (world, { stage }, { region, talk }, changes) => {
    const beginning = { ...stage, region, counts: (0,count_changes/* countChanges */.x)(changes), page: talk.page };
    await (0,stages_talk/* sayBeginning */.Zh)(world, talk, beginningMarkdown(beginning, (0,stages_talk/* markerOf */.we)(talk, stage)));
};
/** What a deployment did, as the review that a plan would have made of it, with the outputs of now. */
const reviewOfDeployed = ({ account }, compiled, { before: { look, template: before }, ours: { template: ours }, published, proposal, losses, applied }, { region }) => {
    const { stage, images } = compiled;
    const changes = proposal.kind === 'changes' ? proposal.changes : [];
    const named = (0,compare_deployed/* namedImages */.Q)(images, published);
    return (0,review_of/* reviewOf */.Q)({
        ...compiled,
        region,
        account,
        against: look ? 'deployed-stack' : 'absent-stack',
        hash: (0,plan_hash/* planHash */.S)({ account, region, stack: stage.stack, before, ours, changes, images: named }),
        changes,
        before,
        ours,
        origin: (0,tell_plan/* originOf */.yv)(compiled),
        losses,
        deployed: { id: applied.stackId, outputs: applied.outputs },
        notes: [],
        priceOf: tell_plan/* priceOf */.xx,
    });
};
/**
 * Writes, shows and says what was deployed. The deployment is done: a review that cannot be made leaves a comment that
 * says no more than that, and a file that cannot be written is a warning.
 */
const tellDeploy = async (world, caller, compiled, rolledOut, request) => {
    const { proposal, before, applied, times } = rolledOut;
    const { talk } = request;
    const made = await (0,afterwards/* afterwards */.Q)(world, 'The deployment is done, but its report is missing', () => {
        const review = reviewOfDeployed(caller, compiled, rolledOut, request);
        const deployed = { status: applied.status, isNew: before.look === undefined, times };
        return { ...(0,report/* reportOf */.E)(review, talk, { quiet: proposal.kind === 'no-changes', deployed }), hash: review.hash };
    });
    if (made === undefined) {
        const done = { ...compiled.stage, status: applied.status, page: talk.page };
        return (0,stages_talk/* sayReport */.eh)(world, talk, doneMarkdown(done, (0,stages_talk/* markerOf */.we)(talk, done)));
    }
    world.console.output('plan-hash', made.hash);
    world.console.summary(made.summary);
    await (0,afterwards/* afterwards */.Q)(world, 'The deployment is done, but report.md is missing', () => (0,report/* writeReport */.u)(world, made.comment));
    await (0,stages_talk/* sayReport */.eh)(world, talk, made.comment);
};

// EXTERNAL MODULE: ./lib/commands/stages/tell-failure.js + 1 modules
var tell_failure = __webpack_require__(9051);
;// CONCATENATED MODULE: ./lib/commands/deploy.js







/** Brings a stage's stack to the config's state; answers its outputs. Why each stage stands here: `docs/deploy.md`. */
const deploy = (world, request) => (0,tell_failure/* reported */.Y)(world, request, 'deploy', async () => {
    (0,assert_own_code/* assertOwnCode */.K)(world, 'deploy');
    const judged = await (0,compile.compile)(world, request);
    const caller = await (0,identify/* identify */.l)(world);
    const compiled = await (0,compile.answered)(world, request, judged);
    const rolledOut = await rollOut(world, caller, compiled, request, (changes) => tellBeginning(world, compiled, request, changes));
    await (0,afterwards/* afterwards */.Q)(world, 'The deployment is done, but its report is missing', () => tellDeploy(world, caller, compiled, rolledOut, request));
    return compiled;
});


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8084);

/**
 * Throws `door/fork` where the event of the run is certainly about code of another repository: with credentials in
 * reach, whoever opened a pull request would say what is deployed or deleted.
 * https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const assertOwnCode = (world, command) => {
    if (world.code !== 'fork')
        return;
    throw new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
        code: 'door/fork',
        message: `The event of this run is about code of a fork: ${command} does not run for it. AWS was not called.`,
        hint: `Run ${command} on an event of this repository (push, or a pull request of a branch of its own), and plan without credentials for forks.`,
    });
};


/***/ }),

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ printOutputs),
/* harmony export */   gN: () => (/* binding */ tellOutputs)
/* harmony export */ });
/* unused harmony export outputsText */
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7633);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8191);
/* harmony import */ var _stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6682);
/* harmony import */ var _template_synthesize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9108);
/* harmony import */ var _afterwards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6607);
/* harmony import */ var _deployed_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8978);






/** The outputs document as text: pure ASCII, so that it passes any terminal and pipe as it is. */
const outputsText = (document) => `${(0,_template_synthesize_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiJson */ .i)(document, 2)}\n`;
/** Writes `outputs.json` and names it as a step output. */
const writeOutputs = async (world, document) => {
    await world.write({ 'outputs.json': outputsText(document) });
    world.console.output('outputs-file', `${world.output}/outputs.json`);
};
/** Gives the step outputs about the stack. */
const giveOutputs = ({ console }, stack, document) => {
    console.output('stack-name', stack.name);
    console.output('stack-id', stack.id);
    console.output('stack-status', stack.status);
    console.output('outputs', JSON.stringify(document));
};
/**
 * Gives the outputs of a deployment to later steps and to people: a line for each output (resource, parameter, value
 * without secrets) and each link. A file that cannot be written is a warning.
 */
const tellOutputs = async (world, stack, outputs, params) => {
    const document = (0,_stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsDocument */ .a)(stack.id, outputs, params);
    giveOutputs(world, stack, document);
    await (0,_afterwards_js__WEBPACK_IMPORTED_MODULE_3__/* .afterwards */ .Q)(world, 'The deployment is done, but outputs.json is missing', () => writeOutputs(world, document));
    const { console } = world;
    const told = [
        ...Object.entries(document.resources).flatMap(([resource, values]) => Object.entries(values).map(([param, value]) => [resource, param, value])),
        ...Object.entries(document.stack).map(([name, value]) => ['stack', name, value]),
    ].map((cells) => cells.map(_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .concealed */ .TU));
    await console.group(`Outputs of ${stack.name}`, async () => {
        for (const line of (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .YB)(told))
            console.info(line);
    });
    const links = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .columns */ .YB)(Object.entries(document.links));
    if (links.length === 0)
        return document;
    await console.group('Pages of the console', async () => {
        for (const line of links)
            console.info(line);
    });
    return document;
};
/** Prints the outputs of a stage as it is deployed. Refuses with `stack/absent` when it is not. */
const printOutputs = async (world, { stage, params }) => {
    const ready = await (0,_deployed_side_js__WEBPACK_IMPORTED_MODULE_4__/* .makeReady */ .wE)(world, stage, 'outputs', await (0,_deployed_side_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployed */ .BJ)(world, stage.stack));
    const look = ready.look;
    const stack = { name: stage.stack, id: look.id, status: look.status };
    const document = (0,_stack_outputs_document_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsDocument */ .a)(stack.id, look.outputs, params);
    await writeOutputs(world, document);
    giveOutputs(world, stack, document);
    world.print(outputsText(document), 'json');
};


/***/ }),

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ stateMachinesIn),
/* harmony export */   hq: () => (/* binding */ jobDefinitionsIn),
/* harmony export */   pG: () => (/* binding */ revisionsKept)
/* harmony export */ });
/** Revisions of a job definition that a deploy keeps for a roll-back by hand (`docs/deploy.md`). */
const revisionsKept = 10;
/** The stack's job definitions. Their physical id is the ARN with its revision. */
const jobDefinitionsIn = (resources) => resources.flatMap(({ type, physicalId, status }) => {
    const name = type === 'AWS::Batch::JobDefinition' ? /(?:^|job-definition\/)([^/:]+):\d+$/.exec(physicalId)?.[1] : '';
    return name && status !== 'DELETE_COMPLETE' ? [{ name, current: physicalId }] : [];
});
const stateMachinesIn = (resources) => resources
    .filter(({ type, status }) => type === 'AWS::StepFunctions::StateMachine' && status !== 'DELETE_COMPLETE')
    .map(({ physicalId }) => physicalId)
    .filter(Boolean);


/***/ })

};
