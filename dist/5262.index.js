export const id = 5262;
export const ids = [5262];
export const modules = {

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 6 modules
var secret = __webpack_require__(7633);
;// CONCATENATED MODULE: ./lib/report/plan-file.js

/** The text of `plan.json`. Values are hidden by their names when the review is made, secrets by their form here. */
const planFile = (review) => {
    const document = { version: 1, ...review };
    return `${JSON.stringify((0,secret/* concealedDeep */.zr)(document), null, 2)}\n`;
};

// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
;// CONCATENATED MODULE: ./lib/report/review-text.js


const signs = { add: '+', modify: '~', replace: '!', 'may-replace': '?', remove: '-', import: '<' };
const compared = {
    'deployed-stack': 'the deployed stack',
    'absent-stack': 'nothing: the stack does not exist yet',
    'base-branch': 'the base branch',
    'empty-stack': 'an empty stack',
};
const verdict = ({ counts: { add, modify, replace, remove }, groups, stack }) => {
    if (groups.length === 0)
        return `${stack}: nothing to change.`;
    const replaced = replace > 0 ? ` (${replace} by replacement)` : '';
    return `${stack}: ${add} to add, ${modify} to change${replaced}, ${remove} to remove.`;
};
const fates = {
    delete: 'is deleted',
    replace: 'is replaced by a new, empty one',
    'may-replace': 'may be replaced by a new, empty one',
};
const stays = {
    deleted: '',
    kept: '; the old one stays in the account, outside the stack',
    snapshot: '; a snapshot stays in the account',
    unread: '; what becomes of it is not known, since no policy could be read',
};
const happens = ({ kind, kept, fate = kept ? 'kept' : 'deleted', unforeseen }) => {
    if (unforeseen !== undefined)
        return `may be replaced or deleted: AWS says ${unforeseen}, unknown to this version`;
    if (kind === 'delete' && fate === 'kept')
        return 'leaves the stack, and stays in the account';
    return fates[kind] + stays[fate];
};
const lossLine = (loss) => {
    const { logicalId, type, kind, because, why, allowed } = loss;
    const { allowances = [kind === 'delete' ? 'allow-delete' : 'allow-replace'] } = loss;
    const cause = because === undefined ? '' : `, because of ${because}`;
    const reason = why === undefined ? '' : `; it counts, since ${why}`;
    const flags = allowances.map((allowance) => `${allowance}: ${logicalId}`).join(' and ');
    return `  ${logicalId} (${type}) ${happens(loss)}${cause}${reason}${allowed ? ' (allowed)' : `; ${flags} would allow it`}`;
};
const propertyLine = ({ path, before, after, recreation }) => {
    const values = before === undefined && after === undefined ? '' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`;
    const effect = { always: ' (replaces)', conditionally: ' (may replace)', never: '', unknown: '' }[recreation];
    return `        ${path.replace(/^Properties\./, '')}${values}${effect}`;
};
const words = { replace: ' is replaced', 'may-replace': ' may be replaced', import: ' is imported' };
const changeLines = (file, change) => {
    const { happening, logicalId, type, from, properties, unforeseen } = change;
    const effect = happening in words ? words[happening] : '';
    const said = unforeseen === undefined ? '' : ` (AWS says ${unforeseen}, unknown to this version)`;
    return [
        `    ${signs[happening]} ${logicalId} (${type})${effect}${said}${from ? `  ${file}:${from.line}` : ''}`,
        ...properties.map(propertyLine),
    ];
};
const groupLines = (file, { jobs }, group) => {
    const { resource, type, changes } = group;
    const starts = jobs.find(({ name }) => name === resource)?.starts ?? [];
    const title = resource === undefined ? 'Shared by the stack' : `${resource}${type ? ` (${type})` : ' (gone)'}`;
    return [
        '',
        `  ${title}${starts.length ? `, started by ${starts.join('; ')}` : ''}`,
        ...changes.flatMap((change) => changeLines(file, change)),
    ];
};
const jobLines = ({ jobs }, changed) => {
    const rest = jobs.filter(({ name }) => !changed.has(name)).map(({ name }) => name);
    return rest.length ? ['', `  Unchanged: ${rest.join(', ')}`] : [];
};
/**
 * A review as plain text for a terminal or a log: the verdict, what would be lost, changes by resource with the line
 * of the config (`file:line`) that caused each, notes, and the plan's hash. Ends with a line break.
 */
const reviewText = (review, file) => {
    const { stage, region, account, against, losses, groups, notes, hash } = review;
    const lines = [
        verdict(review),
        `Stage ${stage}, ${region}${account ? `, account ${account}` : ''}; compared with ${compared[against]}.`,
        ...(losses.length ? ['', 'Data would be lost:', ...losses.map(lossLine)] : []),
        ...groups.flatMap((group) => groupLines(file, review, group)),
        ...jobLines(review, new Set(groups.map(({ resource }) => resource))),
        ...(notes.length ? ['', ...notes.map((note) => `Note: ${note}`)] : []),
        '',
        `Plan ${hash}`,
    ];
    return `${lines.map((line) => (0,visible/* visible */.RK)((0,secret/* concealed */.TU)(line))).join('\n')}\n`;
};

// EXTERNAL MODULE: ./lib/stack/review-of.js + 5 modules
var review_of = __webpack_require__(4990);
// EXTERNAL MODULE: ./lib/commands/compile.js + 17 modules
var compile = __webpack_require__(9173);
// EXTERNAL MODULE: ./lib/commands/stages/compare-deployed.js
var compare_deployed = __webpack_require__(7318);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/stack/plan-hash.js
var plan_hash = __webpack_require__(9978);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
// EXTERNAL MODULE: ./lib/commands/stages/losses.js + 4 modules
var losses = __webpack_require__(596);
;// CONCATENATED MODULE: ./lib/commands/stages/compare-offline.js










const nothing = (...notes) => ({ against: 'empty-stack', before: undefined, notes });
const noRef = ({ ref }) => `There is no ${(0,visible/* literal */.eu)(ref)} in this checkout.`;
const fetchIt = 'Fetch it first, in a workflow with `fetch-depth: 0` of actions/checkout.';
/** The base branch's config as a template, made with the files that stand beside the config now. */
const compiledBase = async (world, request, ref, bytes) => {
    const source = { ...world.source, file: `${world.source.file} at ${ref}`, read: async () => bytes };
    try {
        const { template } = await (0,compile.compile)({ ...world, source }, request);
        const notes = ['What stands beside the config (code, Dockerfiles) counts on both sides as it is now.'];
        return { against: 'base-branch', before: template, notes };
    }
    catch (problem) {
        if (!(problem instanceof complained/* Complained */.R))
            throw problem;
        const first = problem.diagnostics.find(diagnostic/* isError */.bJ);
        return nothing(`The config of ${(0,visible/* literal */.eu)(ref)} cannot be compiled (${first?.code}), so everything counts as new.`);
    }
};
const baseOf = async (world, request, base) => {
    if (base === undefined)
        return nothing();
    const found = await (await world.base()).config(base.ref);
    if (found.kind === 'found')
        return compiledBase(world, request, base.ref, found.bytes);
    if (found.kind === 'no-config')
        return { against: 'base-branch', before: undefined, notes: [`${(0,visible/* literal */.eu)(base.ref)} has no such config yet.`] };
    if (base.required)
        throw new refused/* Refused */.L({ code: 'door/no-base', message: noRef(base), hint: fetchIt });
    return nothing(`${noRef(base)} Everything counts as new. ${fetchIt}`);
};
const openQuestions = ({ questions }) => questions.map(({ kind, says }) => `Not looked up without credentials: ${says}. ${kind === 'secret' ? 'Its ARN stands here without the six characters that AWS puts at its end.' : 'A stand-in takes its place.'}`);
/** Compares two templates with nothing but this machine: with the base branch's, or with an empty stack. */
const compareOffline = async (world, compiled, request) => {
    const { against, before, notes } = await baseOf(world, request, request.base);
    const ours = compiled.template;
    const changes = (0,template_changes/* templateChanges */.U9)(before, ours, before === undefined ? { services: {} } : await (0,replacements/* replacementTable */.d)());
    const { stack, preview } = compiled.stage;
    const found = await (0,losses/* findLosses */.F)(world, { changes, deployed: before, ours, preview, allow: request.allow }, undefined);
    return {
        compiled,
        against,
        before,
        ours,
        changes,
        losses: found.losses,
        differs: (0,canonical/* canonicalJson */.dj)(before) !== (0,canonical/* canonicalJson */.dj)(ours),
        hash: (0,plan_hash/* offlinePlanHash */.N)({ region: request.region, stack, before, ours, changes, images: [] }),
        notes: [...notes, ...found.notes, ...openQuestions(compiled)],
    };
};

// EXTERNAL MODULE: ./lib/commands/stages/report.js + 1 modules
var stages_report = __webpack_require__(4688);
// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var stages_talk = __webpack_require__(1720);
// EXTERNAL MODULE: ./lib/commands/stages/tell-failure.js + 1 modules
var tell_failure = __webpack_require__(9051);
// EXTERNAL MODULE: ./lib/commands/stages/tell-plan.js
var tell_plan = __webpack_require__(7513);
;// CONCATENATED MODULE: ./lib/commands/plan.js










/**
 * What a deploy would do, as a review: against the deployed stack, or without credentials against the base branch's
 * config or nothing. Writes what `compile` writes, `plan.json` and `report.md`; leaves nothing behind at AWS.
 */
const plan = (world, request) => (0,tell_failure/* reported */.Y)(world, request, 'plan', async () => {
    const judged = await (0,compile.compile)(world, request);
    const compared = await (world.offline ? compareOffline : compare_deployed/* compareDeployed */.K)(world, judged, request);
    const { compiled, ...rest } = compared;
    const { region, talk } = request;
    const notes = [...rest.notes, ...(0,tell_plan/* quietDifference */.Oq)(compared)];
    const review = (0,review_of/* reviewOf */.Q)({ ...compiled, ...rest, notes, region, origin: (0,tell_plan/* originOf */.yv)(compiled), priceOf: tell_plan/* priceOf */.xx });
    const report = (0,stages_report/* reportOf */.E)(review, talk, { quiet: !compared.differs });
    const files = { 'plan.json': planFile(review), 'report.md': report.comment };
    await world.write({ ...(0,compile.compiledFiles)(compiled), ...files });
    (0,tell_plan/* tellPlan */.fb)(world, { ...report, review }, compared);
    world.print(reviewText(review, world.source.file), 'text');
    if (compared.differs && review.losses.every(({ allowed }) => allowed))
        world.console.info(`Nothing was changed: deploy does this. The report is in ${world.output}/report.md.`);
    await (0,stages_talk/* sayReport */.eh)(world, talk, report.comment);
    return compiled;
});


/***/ })

};
