export const id = 8443;
export const ids = [8443];
export const modules = {

/***/ 8443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/operations/compare/compare-deployed.js
var compare_deployed = __webpack_require__(4384);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(8051);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(9366);
// EXTERNAL MODULE: ./lib/shared/zones.js
var zones = __webpack_require__(2098);
// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(9690);
// EXTERNAL MODULE: ./lib/stack/plan-hash.js
var plan_hash = __webpack_require__(9978);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(8948);
// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 28 modules
var compile = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/operations/stack/find-losses.js + 4 modules
var find_losses = __webpack_require__(3627);
;// CONCATENATED MODULE: ./lib/operations/compare/compare-offline.js












/** Returns an empty stack to compare with. */
const emptyStack = (...notes) => ({ against: 'empty-stack', before: undefined, notes });
const noRef = ({ ref }) => `There is no ${(0,visible/* literal */.eu)(ref)} in this checkout.`;
const fetchIt = 'Fetch it first, in a workflow with `fetch-depth: 0` of actions/checkout.';
/** Compiles the base branch's config, with the files next to the config as they are now. */
const compileBase = async (world, request, ref, bytes) => {
    const source = { ...world.source, file: `${world.source.file} at ${ref}`, read: async () => bytes };
    try {
        const { template } = await (0,compile/* compile */.wE)({ ...world, source }, request);
        const notes = ['What stands beside the config (code, Dockerfiles) counts on both sides as it is now.'];
        return { against: 'base-branch', before: template, notes };
    }
    catch (problem) {
        if (!(problem instanceof diagnostics_error/* DiagnosticsError */.H))
            throw problem;
        const first = problem.diagnostics.find(diagnostic/* isError */.bJ);
        return emptyStack(`The config of ${(0,visible/* literal */.eu)(ref)} cannot be compiled (${first?.code}), so everything counts as new.`);
    }
};
/** Returns the template of the base branch; an empty stack where there is none. */
const readBase = async (world, request, base) => {
    if (base === undefined)
        return emptyStack();
    const found = await (await world.base()).config(base.ref);
    if (found.kind === 'found')
        return compileBase(world, request, base.ref, found.bytes);
    if (found.kind === 'no-config')
        return { against: 'base-branch', before: undefined, notes: [`${(0,visible/* literal */.eu)(base.ref)} has no such config yet.`] };
    if (base.required)
        throw new refused/* Refused */.L({ code: 'door/no-base', message: noRef(base), hint: fetchIt });
    return emptyStack(`${noRef(base)} Everything counts as new. ${fetchIt}`);
};
/** Returns a note for each directive that was not looked up in AWS. */
const openQuestions = ({ questions }) => questions.map(({ kind, says }) => `Not looked up without credentials: ${says}. ${kind === 'secret' ? 'Its ARN stands here without the six characters that AWS puts at its end.' : 'A stand-in takes its place.'}`);
/** Returns a note for the zones of a new network, which only AWS knows; none if both sides have one. */
const zoneNotes = (before, ours) => (0,parameters/* declaredParameters */.vc)(ours).includes(zones/* zonesParameter */.hd) && !(0,parameters/* declaredParameters */.vc)(before).includes(zones/* zonesParameter */.hd)
    ? [
        `Zones unknown without credentials: deploy looks up the availability zones of the new network (${zones/* zonesParameter */.hd}).`,
    ]
    : [];
/** Compares a config with that of the base branch, or with an empty stack, without AWS. */
const compareOffline = async (world, compiled, request) => {
    const { against, before, notes } = await readBase(world, request, request.base);
    const ours = compiled.template;
    const changes = (0,template_changes/* templateChanges */.U9)(before, ours, before === undefined ? { services: {} } : await (0,replacements/* loadReplacementTable */.v)());
    const { stack, preview } = compiled.stage;
    const found = await (0,find_losses/* findLosses */.F)(world, { changes, deployed: before, ours, preview, allow: request.allow }, undefined);
    return {
        compiled,
        against,
        before,
        ours,
        changes,
        losses: found.losses,
        differs: (0,canonical/* canonicalJson */.dj)(before) !== (0,canonical/* canonicalJson */.dj)(ours),
        hash: (0,plan_hash/* offlinePlanHash */.N)({ region: request.region, stack, before, ours, changes, images: [] }),
        notes: [...notes, ...zoneNotes(before, ours), ...found.notes, ...openQuestions(compiled)],
    };
};

// EXTERNAL MODULE: ./lib/operations/report/report-failure.js + 1 modules
var report_failure = __webpack_require__(1676);
// EXTERNAL MODULE: ./lib/operations/report/report-plan.js + 2 modules
var report_plan = __webpack_require__(7597);
;// CONCATENATED MODULE: ./lib/commands/plan.js





/**
 * Reviews what a deploy would do: compared with the deployed stack, or without credentials with the base branch's config
 * or nothing. Writes the files of `compile`, `plan.json` and `report.md`; leaves nothing behind in AWS.
 */
const plan = (world, request) => (0,report_failure/* reportingFailure */.v)(world, request, 'plan', async () => {
    const offline = await (0,compile/* compile */.wE)(world, request);
    const comparison = await (world.offline ? compareOffline : compare_deployed/* compareDeployed */.K)(world, offline, request);
    await (0,report_plan/* reportPlan */._S)(world, comparison, request);
    return comparison.compiled;
});


/***/ })

};
