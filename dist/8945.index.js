export const id = 8945;
export const ids = [8945];
export const modules = {

/***/ 27148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _source_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28192);
/* harmony import */ var _source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54909);


class Unreadable extends Error {
}
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
    return tag?.startsWith('!') ? (0,_source_short_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .longForm */ .JW)(tag, plain()) : plain();
};
const readTemplate = async (template) => {
    if (typeof template !== 'string')
        return template;
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const tree = (0,_source_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlTree */ .Wz)(yaml, template);
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

/***/ 6573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./lib/operations/compile/read-project.js
var read_project = __webpack_require__(97790);
// EXTERNAL MODULE: ./lib/drift/find.js
var find = __webpack_require__(53852);
;// CONCATENATED MODULE: ./lib/drift/finding.js
const driftStatus = ({ findings, unknown }) => {
    if (findings.length > 0)
        return 'DRIFTED';
    return unknown.length > 0 ? 'UNKNOWN' : 'IN_SYNC';
};
const nameOf = ({ resource, logicalId }) => resource === undefined ? logicalId || 'the config' : `${resource} (${logicalId})`;

;// CONCATENATED MODULE: ./lib/drift/ignore-rules.js

const ignoreForm = '<resource> [/Property/path] until <YYYY-MM-DD>: <reason>';
const ruleForm = /^(\S+)(?:\s+(\/\S+))?\s+until\s+(\S+?):\s*(.*)$/;
const isDay = (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
const readRule = (text, line) => {
    const [, resource = '', path, until = '', reason = ''] = ruleForm.exec(text) ?? [];
    if (resource === '') {
        const hasDate = /\suntil\s/.test(text);
        const missing = hasDate ? 'a colon and the reason are missing' : 'it does not say until when it holds';
        return { line, sentence: `is not \`${ignoreForm}\`: ${missing}` };
    }
    if (!/^[A-Za-z0-9]{1,255}$/.test(resource))
        return { line, sentence: 'begins with something that is neither the name of a resource nor a logical id' };
    if (!isDay(until))
        return { line, sentence: `holds until "${until}", which is no day as YYYY-MM-DD` };
    if (reason.trim() === '')
        return { line, sentence: 'gives no reason after the colon' };
    return { line, resource, ...(path === undefined ? {} : { path }), until, reason: reason.trim() };
};
const readIgnoreRules = (text) => {
    const read = text.split(/\r?\n/).flatMap((line, index) => {
        const written = line.trim();
        return written === '' || written.startsWith('#') ? [] : [readRule(written, index + 1)];
    });
    return {
        rules: read.filter((one) => !('sentence' in one)),
        bad: read.filter((one) => 'sentence' in one),
    };
};
const isExpired = ({ until }, now) => now.toISOString().slice(0, 10) > until;
const isAbout = ({ resource }, finding) => finding.logicalId !== '' && (finding.logicalId === resource || finding.resource === resource);
const isInside = (path, { path: prefix }) => prefix === undefined || path === prefix || path.startsWith(`${prefix.replace(/\/$/, '')}/`);
const ignoreFindings = (findings, rules, now) => {
    const expired = rules.filter((rule) => isExpired(rule, now));
    const valid = rules.filter((rule) => !isExpired(rule, now));
    const used = new Set();
    const left = findings.flatMap((finding) => {
        const about = valid.filter((rule) => isAbout(rule, finding));
        const whole = about.find(({ path }) => path === undefined);
        if (whole) {
            used.add(whole);
            return [];
        }
        return ((0,find/* withoutDifferences */.np)(finding, ({ path }) => {
            const rule = about.find((one) => isInside(path, one));
            if (rule)
                used.add(rule);
            return rule !== undefined;
        }) ?? []);
    });
    return {
        findings: (0,find/* orderedFindings */.yU)(left),
        used: valid.filter((rule) => used.has(rule)),
        expired,
        unused: valid.filter((rule) => !used.has(rule)),
    };
};

;// CONCATENATED MODULE: ./lib/operations/drift/find-causes.js
const mostLookups = 10;
const namesOf = ({ physicalId }) => [...new Set([physicalId, physicalId.split(/[/|]/).at(-1) ?? '', physicalId.split(':').at(-1) ?? ''])]
    .filter(Boolean)
    .slice(0, 2);
const findCauses = async (world, findings) => {
    const asked = findings.filter(({ physicalId }) => physicalId !== '').slice(0, mostLookups);
    if (asked.length === 0)
        return { findings, notes: [] };
    const trail = await world.trail();
    const causes = new Map();
    for (const finding of asked) {
        const cause = await trail.lastChange(namesOf(finding));
        if (cause.kind === 'unreadable')
            return { findings, notes: [`Who changed it is not known: ${cause.why}.`] };
        causes.set(finding.logicalId, cause);
    }
    return {
        findings: findings.map((finding) => {
            const cause = causes.get(finding.logicalId);
            return cause === undefined ? finding : { ...finding, cause };
        }),
        notes: [],
    };
};

// EXTERNAL MODULE: ./lib/cloudformation/replacements.js
var replacements = __webpack_require__(92411);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostics-error.js
var diagnostics_error = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var diagnostics_refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/stage/lender.js
var lender = __webpack_require__(65334);
// EXTERNAL MODULE: ./lib/stage/stage.js
var stage_stage = __webpack_require__(27220);
// EXTERNAL MODULE: ./lib/stack/deployed-pools.js
var deployed_pools = __webpack_require__(5654);
;// CONCATENATED MODULE: ./lib/stack/deployed-lender.js



const deployedLender = (template, { project, stage }) => {
    if (!(0,stage_stage/* isPreview */.bU)(stage))
        return undefined;
    const { Parameters = {} } = (template ?? {});
    const beginning = (0,stage_stage/* stackName */.Qx)(project, '');
    for (const parameter of Object.values(Parameters)) {
        const stack = (0,lender/* lenderInDescription */.QG)(String(parameter?.Description ?? ''));
        if (stack?.startsWith(beginning))
            return stack.slice(beginning.length);
    }
    const own = { ...(0,deployed_pools/* deployedPools */.U)(template), ...(0,deployed_pools/* deployedScopedPools */.y)(template) };
    return Object.keys(own).length > 0 ? stage : undefined;
};

// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
// EXTERNAL MODULE: ./lib/operations/compile/compile.js + 62 modules
var compile = __webpack_require__(4782);
// EXTERNAL MODULE: ./lib/operations/publish-images.js
var publish_images = __webpack_require__(32616);
// EXTERNAL MODULE: ./lib/operations/stack/compile-against.js + 1 modules
var compile_against = __webpack_require__(58667);
;// CONCATENATED MODULE: ./lib/operations/drift/find-undeployed.js









const mostNamed = 5;
const sentenceOf = (changes) => {
    const named = changes.slice(0, mostNamed).map(({ logicalId }) => logicalId);
    const more = changes.length > named.length ? ` and ${changes.length - named.length} more` : '';
    return `The config has changes that are not deployed: ${(0,plain_text/* counted */.hS)(changes.length, 'resource')} would change (${named.join(', ')}${more}). plan shows them.`;
};
const otherBranch = async (world) => {
    const checkout = await world.checkout();
    const [{ branch }, main] = await Promise.all([checkout.describe(), checkout.defaultBranch()]);
    return typeof branch === 'string' && main !== undefined && branch !== main
        ? `The config was not compared: the checkout is on ${branch}, and the default branch is ${main}.`
        : undefined;
};
const compare = async (world, given, stage, deployed) => {
    const request = { ...given, baseStage: deployedLender(deployed.template, stage) ?? given.baseStage };
    const compiled = await (0,compile/* compileWithLookups */.lI)(world, request, await (0,compile/* compile */.wE)(world, request));
    const side = {
        stack: deployed.stack,
        ...(deployed.template === undefined ? {} : { template: deployed.template }),
    };
    const next = await (0,compile_against/* compileAgainst */.r)(world, compiled, side, { allow: { replace: [], delete: [] } });
    const published = await (0,publish_images/* readPublishedImages */.Z)(world, next.compiled.images);
    const { template } = next.compiled.withImages(published);
    const changes = (0,template_changes/* templateChanges */.U9)(deployed.template, template, await (0,replacements/* loadReplacementTable */.v)());
    return changes.length > 0 ? { sentence: sentenceOf(changes), notes: [] } : { notes: [] };
};
const findUndeployed = async (world, request, stage, deployed) => {
    try {
        const other = await otherBranch(world);
        return other === undefined ? await compare(world, request, stage, deployed) : { notes: [other] };
    }
    catch (problem) {
        if (problem instanceof diagnostics_error/* DiagnosticsError */.H)
            return { notes: ['The config was not compared: it has errors, which validate lists.'] };
        if (!(problem instanceof diagnostics_refused/* Refused */.L))
            throw problem;
        if (problem.code === 'source/missing-file')
            return { notes: [] };
        return { notes: [`The config was not compared (${problem.code}): ${problem.message}`] };
    }
};

// EXTERNAL MODULE: ./lib/operations/drift/checks/check.js
var check = __webpack_require__(54898);
;// CONCATENATED MODULE: ./lib/operations/drift/checks/compute-environments.js

const computeEnvironments = {
    about: 'compute environments',
    find: (states, stack) => (0,check/* findOffTogether */.D7)(stack, 'AWS::Batch::ComputeEnvironment', states.computeEnvironments, {
        noun: 'The compute environment',
        property: 'State',
        consequence: 'jobs stay RUNNABLE',
    }),
};

;// CONCATENATED MODULE: ./lib/operations/drift/checks/images.js

const byDigest = /^(.*)\.dkr[.-]ecr(?:-fips)?\.(.*?)(?:\.amazonaws\.[^/]*|\.on\.[^/]*|\.\$\{AWS::URLSuffix\})\/([^:@]+)@(sha256:[\da-f]{64})$/;
const imagesOf = (stack) => {
    const [, , , region = '', account = ''] = stack.stack.id.split(':');
    return (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::JobDefinition').flatMap(({ logicalId, properties }) => {
        const { Image } = Object(properties.ContainerProperties);
        const [, owner, place, repository, digest] = byDigest.exec(textOf(Image)) ?? [];
        if (repository === undefined || digest === undefined)
            return [];
        const where = [owner === '${AWS::AccountId}' ? account : owner, place === '${AWS::Region}' ? region : place];
        const registry = where[0] === account && where[1] === region ? 'own' : where.join(' in ');
        return [{ logicalId, repository, digest, registry }];
    });
};
const textOf = (value) => {
    if (typeof value === 'string')
        return value;
    const { Ref, 'Fn::Sub': sub, 'Fn::Join': join } = Object(value);
    if (typeof Ref === 'string')
        return `\${${Ref}}`;
    if (typeof sub === 'string')
        return sub;
    return Array.isArray(join) && Array.isArray(join[1]) ? join[1].map(textOf).join(String(join[0])) : '';
};
const found = ({ logicalId, repository, digest }) => ({
    logicalId,
    about: '/ContainerProperties/Image',
    sentence: `The image ${digest.slice(0, 19)}… is not in the repository ${repository} any more: jobs fail when they begin.`,
    expected: `${repository}@${digest.slice(0, 19)}`,
});
const images_images = {
    about: 'images in ECR',
    find: async (states, stack) => {
        const deployed = imagesOf(stack).filter(({ registry }) => registry === 'own');
        const repositories = [...new Set(deployed.map(({ repository }) => repository))];
        const missing = await Promise.all(repositories.map(async (repository) => {
            const digests = deployed.filter((one) => one.repository === repository).map(({ digest }) => digest);
            const gone = await states.missingImages(repository, [...new Set(digests)]);
            return deployed.filter((one) => one.repository === repository && gone.includes(one.digest));
        }));
        return missing.flat().map(found);
    },
    leavesOut: (stack) => {
        const others = imagesOf(stack).filter(({ registry }) => registry !== 'own');
        return [...new Set(others.map(({ registry }) => registry))].map((one) => {
            const ids = others.filter(({ registry }) => registry === one).map(({ logicalId }) => logicalId);
            return `Whether images still exist in the registry of account ${one} was not looked at: ${ids.join(', ')}.`;
        });
    },
};

;// CONCATENATED MODULE: ./lib/operations/drift/checks/job-queues.js

const jobQueues = {
    about: 'job queues',
    find: (states, stack) => (0,check/* findOffTogether */.D7)(stack, 'AWS::Batch::JobQueue', states.jobQueues, {
        noun: 'The job queue',
        property: 'State',
        consequence: 'no job can be submitted to it',
    }),
};

;// CONCATENATED MODULE: ./lib/operations/drift/checks/mappings.js

const mappings = {
    about: 'event source mappings',
    find: (states, stack) => (0,check/* findOff */.T0)(stack, 'AWS::Lambda::EventSourceMapping', states.mapping, {
        noun: 'The event source mapping',
        property: 'Enabled',
        consequence: 'nothing is read from its source',
    }),
};

;// CONCATENATED MODULE: ./lib/operations/drift/checks/revisions.js

const revisionIn = (arn) => {
    const [, name, number] = /:job-definition\/([^:]+):(\d+)$/.exec(arn) ?? [];
    return name === undefined ? undefined : { name, number: Number(number) };
};
const foundIn = ({ logicalId, physicalId }, active) => {
    const deployed = revisionIn(physicalId)?.number;
    const [newest] = active.flatMap((arn) => revisionIn(arn)?.number ?? []).sort((a, b) => b - a);
    if (!active.includes(physicalId)) {
        const others = newest === undefined ? 'none is' : `the newest ACTIVE one is ${newest}`;
        return {
            logicalId,
            about: 'gone',
            sentence: `Revision ${deployed}, which is deployed, is not ACTIVE any more, and ${others}: runs of the job fail.`,
        };
    }
    if (deployed === undefined || newest === undefined || newest <= deployed)
        return undefined;
    return {
        logicalId,
        about: '/Revision',
        sentence: `Revision ${newest} was registered outside of CloudFormation. Runs of the job use ${deployed}; who submits a job by the name alone gets ${newest}.`,
        expected: String(deployed),
        actual: String(newest),
    };
};
const revisions = {
    about: 'revisions of job definitions',
    find: async (states, stack) => {
        const found = [];
        for (const resource of (0,check/* resourcesOfType */.T_)(stack, 'AWS::Batch::JobDefinition')) {
            const name = revisionIn(resource.physicalId)?.name;
            const one = name === undefined ? undefined : foundIn(resource, await states.activeRevisions(name));
            if (one)
                found.push(one);
        }
        return found;
    },
};

;// CONCATENATED MODULE: ./lib/operations/drift/checks/rules.js

const rules = {
    about: 'rules of EventBridge',
    find: (states, stack) => (0,check/* findOff */.T0)(stack, 'AWS::Events::Rule', states.rule, {
        noun: 'The rule',
        property: 'State',
        consequence: 'its events start nothing',
    }),
};

;// CONCATENATED MODULE: ./lib/operations/drift/checks/schedules.js

const schedules = {
    about: 'schedules',
    find: (states, stack) => (0,check/* findOff */.T0)(stack, 'AWS::Scheduler::Schedule', states.schedule, {
        noun: 'The schedule',
        property: 'State',
        consequence: 'it starts nothing',
    }),
};

// EXTERNAL MODULE: ./lib/cloudformation/dynamic-reference.js
var dynamic_reference = __webpack_require__(28969);
;// CONCATENATED MODULE: ./lib/operations/drift/checks/secrets.js


const valueFrom = /^(arn:[^:]*:secretsmanager:[^:]*:\d*:secret:[^:]+):[^:]*:[^:]*:([^:]+)$/;
const versionIn = (reference) => {
    const [secret = '', rest = ''] = reference.split(/:SecretString:/);
    const [, , version = ''] = rest.split(':');
    return version === '' ? undefined : [secret, version];
};
const pinnedIn = (value, path, logicalId) => {
    if (typeof value === 'string') {
        const [, secret, version] = valueFrom.exec(value) ?? [];
        const inReferences = [...value.matchAll(dynamic_reference/* secretReference */.QO)].flatMap(([, service, reference = '']) => {
            const pinned = service === 'secretsmanager' ? versionIn(reference) : undefined;
            return pinned === undefined ? [] : [{ logicalId, path, secret: pinned[0], version: pinned[1] }];
        });
        return secret === undefined || version === undefined
            ? inReferences
            : [{ logicalId, path, secret, version }, ...inReferences];
    }
    if (value === null || typeof value !== 'object')
        return [];
    return Object.entries(value).flatMap(([key, item]) => pinnedIn(item, `${path}/${key}`, logicalId));
};
const pinnedVersions = ({ template, resources }) => resources.flatMap(({ logicalId }) => pinnedIn((0,template_changes/* resourceIn */.Ol)(template, logicalId)?.Properties, '', logicalId));
const secrets_foundIn = ({ logicalId, path, version }, current) => {
    if (current === version)
        return undefined;
    const state = current === undefined ? 'The secret does not exist any more' : 'The secret has a newer version';
    return {
        logicalId,
        about: path,
        sentence: `${state}, and the template names one version by its id.`,
    };
};
const secrets = {
    about: 'versions of secrets',
    find: async (states, stack) => {
        const pinned = pinnedVersions(stack);
        const names = [...new Set(pinned.map(({ secret }) => secret))];
        const current = new Map(await Promise.all(names.map(async (name) => [name, await states.currentVersion(name)])));
        return pinned.flatMap((one) => secrets_foundIn(one, current.get(one.secret)) ?? []);
    },
};

;// CONCATENATED MODULE: ./lib/operations/drift/run-checks.js









const checks = [
    computeEnvironments,
    images_images,
    jobQueues,
    mappings,
    revisions,
    rules,
    schedules,
    secrets,
];
const runChecks = async (world, stack) => {
    const states = await world.liveStates();
    const found = [];
    const refused = [];
    for (const { about, find } of checks)
        try {
            found.push(...(await find(states, stack)));
        }
        catch (problem) {
            if (!(problem instanceof diagnostics_refused/* Refused */.L))
                throw problem;
            refused.push({ logicalId: '', type: about, reason: `${problem.code}: ${problem.message}` });
        }
    return { found, refused, leftOut: checks.flatMap((one) => one.leavesOut?.(stack) ?? []) };
};

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/stack/ownership.js + 1 modules
var ownership = __webpack_require__(26206);
// EXTERNAL MODULE: ./lib/stack/state-table.js + 1 modules
var state_table = __webpack_require__(69880);
// EXTERNAL MODULE: ./lib/operations/stack/operation-progress.js
var operation_progress = __webpack_require__(1406);
// EXTERNAL MODULE: ./lib/operations/stack/read-deployed.js
var read_deployed = __webpack_require__(94976);
;// CONCATENATED MODULE: ./lib/operations/drift/stack-to-check.js







const comparable = /^UPDATE_ROLLBACK_FAILED$/;
const settledStack = async (world, name) => {
    const stacks = await world.stacks();
    const found = await stacks.describe(name);
    if (found === undefined || (0,state_table/* nextStep */.s)(found, 'plan').kind !== 'settle')
        return found;
    world.console.info(`The stack ${name} is ${found.status}: waiting until that is over.`);
    const after = await stacks.waitUntilSettled(found.id, (0,operation_progress/* operationProgress */.xw)(world.console));
    if (after === undefined || (0,state_table/* nextStep */.s)(after, 'plan').kind !== 'settle')
        return after;
    throw new diagnostics_refused/* Refused */.L({
        code: 'stack/busy',
        message: `Another operation (${after.status}) is running on the stack ${name}.`,
        hint: 'Run drift again when it is over.',
    });
};
const readStackToCheck = async (world, stage) => {
    const stacks = await world.stacks();
    const stack = await settledStack(world, stage.stack);
    const step = (0,state_table/* nextStep */.s)(stack, 'plan');
    if (stack === undefined || step.kind === 'create')
        throw new diagnostics_refused/* Refused */.L({
            code: 'stack/absent',
            message: `The stack ${stage.stack} is not deployed${stack ? ` (${stack.status})` : ''}, so nothing can have drifted.`,
            hint: 'Run deploy first, or check project-name, stage and aws-region.',
        });
    (0,ownership/* assertStackTags */.We)(stack, stage);
    if (step.kind === 'blocked' && !comparable.test(stack.status))
        throw (0,state_table/* refusalOfBlocked */.o)(stage.stack, stack, step);
    const [template, resources] = await Promise.all([
        stacks.template(stack.id).then(yaml_template/* readTemplate */.x),
        (0,read_deployed/* resourcesOf */.F3)(stacks, stack.id),
    ]);
    return { stack, template, resources: resources.filter(find/* isLiving */.O) };
};

;// CONCATENATED MODULE: ./lib/operations/drift/look-for-drift.js







const lookForDrift = async (world, caller, stage, request, rules) => {
    const deployed = await readStackToCheck(world, stage);
    const drifts = await world.drifts();
    const [detection, { leftOut, ...checked }, undeployed] = await Promise.all([
        drifts.detect(deployed.stack.id),
        runChecks(world, deployed),
        findUndeployed(world, request, stage, deployed),
    ]);
    const looked = (0,find/* findDrift */.L1)({
        ...deployed,
        ...checked,
        detection,
        ...(undeployed.sentence === undefined ? {} : { undeployed: undeployed.sentence }),
    });
    const ignored = ignoreFindings(looked.findings, rules, world.now());
    reportRules(world, ignored, looked.unknown);
    const { findings, notes } = await findCauses(world, ignored.findings);
    return {
        ...looked,
        findings,
        status: driftStatus({ ...looked, findings }),
        project: stage.project,
        stage: stage.stage,
        stack: stage.stack,
        stackId: deployed.stack.id,
        account: caller.account,
        region: request.region,
        ignored: ignored.used,
        notes: [...undeployed.notes, ...leftOut, ...notes],
    };
};
const reportRules = ({ console }, { expired, unused }, unknown) => {
    const warn = (title, message) => console.annotate({ severity: 'warning', title, message });
    for (const { line, resource, until } of expired)
        warn('drift/ignore-expired', `Line ${line} of drift-ignore (${resource}) held until ${until}, and ignores nothing any more. Take it out, or give it another day.`);
    if (unknown.length > 0)
        return;
    for (const { line, resource, path = '' } of unused)
        warn('drift/ignore-unused', `Line ${line} of drift-ignore ignores nothing: ${[resource, path].filter(Boolean).join(' ')} has not drifted, or there is no such resource. Take it out.`);
};

// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(36682);
// EXTERNAL MODULE: ./lib/drift/severity.js
var severity = __webpack_require__(9232);
;// CONCATENATED MODULE: ./lib/report/drift-words.js


const severityWords = {
    access: 'changes who may do what',
    data: 'may lose data',
    work: 'stops or changes work',
    cosmetic: 'changes nothing that runs',
};
const severityCounts = (findings) => severity/* driftSeverities */.Pu
    .map((severity) => [findings.filter((one) => one.severity === severity).length, severity])
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severityWords[severity]}`)
    .join(', ');
const driftVerdict = ({ status, findings, stack, compared, unknown, reverted }) => {
    const before = reverted === undefined || reverted === 0 ? '' : `${(0,plain_text/* counted */.hS)(reverted, 'resource')} brought back. `;
    if (status === 'DRIFTED')
        return `${before}${(0,plain_text/* counted */.hS)(findings.length, 'finding')} in ${stack}: ${severityCounts(findings)}.`;
    if (status === 'UNKNOWN')
        return `${before}Nothing has drifted in ${stack} as far as it was compared, and ${(0,plain_text/* counted */.hS)(unknown.length, 'thing')} could not be.`;
    return `${before}${stack} is as it was deployed (${(0,plain_text/* counted */.hS)(compared, 'resource')} compared).`;
};
const minute = (iso) => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
const causeWords = ({ who, call, at, from, agent }) => [
    `${who} by ${call} at ${minute(at)}`,
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(agent === undefined ? [] : [`(${agent})`]),
].join(' ');
const causeOf = ({ cause }) => {
    if (cause?.kind === 'found')
        return causeWords(cause.cause);
    return cause?.kind === 'none' ? 'CloudTrail records no change' : '';
};
const byType = (unchecked) => {
    const types = [...new Set(unchecked.map(({ type }) => type))].sort();
    return types.map((type) => {
        const ids = unchecked.flatMap((one) => (one.type === type ? [one.logicalId] : []));
        return `${type} (${ids.join(', ')})`;
    });
};
const unknownWords = ({ logicalId, type, reason = 'CloudFormation did not say why' }) => {
    const named = [logicalId, type && (logicalId ? `(${type})` : type)].filter(Boolean).join(' ');
    return named === '' ? reason : `${named}: ${reason}`;
};
const nextSteps = ({ findings, reverted }) => {
    if (findings.length === 0)
        return '';
    const byDeploy = findings.some(({ kind }) => kind === 'undeployed')
        ? ' deploy brings the config into the stack.'
        : '';
    const others = findings.some(({ kind }) => kind !== 'undeployed');
    if (!others)
        return `Next:${byDeploy}`;
    const revert = reverted === undefined
        ? 'take the change back (drift with remediate: true does so for what CloudFormation compares)'
        : 'take back what is left by hand';
    return `Next: ${revert}, or write it into the config and deploy it, or allow it by a line of drift-ignore.${byDeploy}`;
};

// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(97031);
;// CONCATENATED MODULE: ./lib/report/drift-markdown.js




const mostRows = 100;
const shownValue = (value) => (value === undefined ? (0,markdown.md) `–` : (0,markdown/* code */.aY)(value, 120));
const headOf = (finding) => {
    const { severity, resource, logicalId, type } = finding;
    const named = logicalId === '' ? (0,markdown.md) `the config` : (0,markdown/* code */.aY)(logicalId);
    const cause = causeOf(finding);
    return [
        (0,markdown/* text */.Qq)(severityWords[severity]),
        (0,markdown/* join */.fj)([resource === undefined ? named : (0,markdown.md) `${(0,markdown/* code */.aY)(resource)} (${named})`, type === '' ? (0,markdown.md) `` : (0,markdown/* text */.Qq)(type)], '<br>'),
        cause === '' ? (0,markdown.md) `` : (0,markdown/* text */.Qq)(cause, 300),
    ];
};
const differenceCells = ({ path, expected, actual, sentence: words }) => [
    (0,markdown/* join */.fj)([(0,markdown/* code */.aY)(path), words === undefined ? (0,markdown.md) `` : (0,markdown/* sentence */.em)(words)], '<br>'),
    shownValue(expected),
    shownValue(actual),
];
const rowsOf = (finding) => {
    const [severity, resource, cause] = headOf(finding);
    const { kind, differences, sentence: words } = finding;
    if (differences.length === 0) {
        const what = words === undefined ? (0,markdown/* text */.Qq)(kind === 'deleted' ? 'deleted' : 'changed') : (0,markdown/* sentence */.em)(words);
        return [[severity, resource, what, (0,markdown.md) ``, kind === 'deleted' ? (0,markdown.md) `deleted` : (0,markdown.md) ``, cause]];
    }
    return differences.map((difference, index) => index === 0
        ? [severity, resource, ...differenceCells(difference), cause]
        : [(0,markdown.md) ``, (0,markdown.md) ``, ...differenceCells(difference), (0,markdown.md) ``]);
};
const findingsTable = (findings) => {
    if (findings.length === 0)
        return (0,markdown.md) ``;
    const rows = findings.flatMap(rowsOf);
    const left = rows.length - mostRows;
    return (0,markdown/* join */.fj)([
        (0,markdown/* table */.tp)(['What it does', 'Resource', 'Property', 'Deployed', 'In AWS', 'Who'], rows.slice(0, mostRows)),
        left > 0 ? (0,markdown.md) `and ${(0,markdown/* count */.U9)(left)} more rows, which the log of the run has.` : (0,markdown.md) ``,
    ], '\n\n');
};
const list = (items) => (0,markdown/* join */.fj)(items.map((item) => (0,markdown.md) `- ${item}`), '\n');
const unknownSection = (unknown) => unknown.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* join */.fj)([(0,markdown/* bold */.Cr)((0,markdown/* text */.Qq)('Not known, so it may have drifted')), list(unknown.map((one) => (0,markdown/* sentence */.em)(unknownWords(one), 400)))], '\n\n');
const unsupportedSection = (unsupported) => unsupported.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* details */.zH)(`Types that CloudFormation does not compare: ${(0,plain_text/* counted */.hS)(unsupported.length, 'resource')}`, list(byType(unsupported).map((line) => (0,markdown/* text */.Qq)(line))));
const ignoredSection = (rules) => rules.length === 0
    ? (0,markdown.md) ``
    : (0,markdown/* details */.zH)(`Ignored: ${rules.length}`, list(rules.map(({ resource, path = '', until, reason }) => (0,markdown/* join */.fj)([(0,markdown/* code */.aY)([resource, path].filter(Boolean).join(' ')), (0,markdown/* text */.Qq)(`until ${until}: ${reason}`)], ' '))));
const driftMarkdown = (report) => {
    const { account, region, stackId, stage, notes } = report;
    const page = (0,outputs_document/* outputsDocument */.a)(stackId, {}, []).links.stack;
    return (0,markdown/* join */.fj)([
        (0,markdown/* bold */.Cr)((0,markdown/* sentence */.em)(driftVerdict(report))),
        (0,markdown.md) `Stage ${(0,markdown/* code */.aY)(stage)} in account ${(0,markdown/* code */.aY)(account)}, ${(0,markdown/* code */.aY)(region)}${page === undefined ? (0,markdown.md) `` : (0,markdown.md) ` · ${(0,markdown/* link */.nf)('Stack', page)}`}`,
        findingsTable(report.findings),
        unknownSection(report.unknown),
        unsupportedSection(report.unsupported),
        ignoredSection(report.ignored),
        notes.length === 0 ? (0,markdown.md) `` : list(notes.map((note) => (0,markdown/* sentence */.em)(note, 400))),
        (0,markdown/* sentence */.em)(nextSteps(report), 600),
    ], '\n\n');
};

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __webpack_require__(89366);
;// CONCATENATED MODULE: ./lib/report/drift-text.js




const differenceLine = ({ path, expected, actual, sentence }) => `    ${path}: ${expected ?? '(nothing)'} → ${actual ?? '(nothing)'}${sentence === undefined ? '' : `  ${sentence}`}`;
const findingLines = (finding) => {
    const { kind, type, severity, sentence, differences } = finding;
    const what = kind === 'deleted' ? 'deleted' : severityWords[severity];
    const cause = causeOf(finding);
    return [
        `  ${nameOf(finding)}${type ? `, ${type}` : ''}: ${what}`,
        ...(sentence === undefined ? [] : [`    ${sentence}`]),
        ...differences.map(differenceLine),
        ...(cause === '' ? [] : [`    by: ${cause}`]),
    ];
};
const driftText = (report) => {
    const { findings, unsupported, unknown, ignored, notes } = report;
    const next = nextSteps(report);
    const lines = [
        driftVerdict(report),
        ...findings.flatMap(findingLines),
        ...unknown.map((one) => `  not known: ${unknownWords(one)}`),
        ...(unsupported.length > 0 ? [`  not compared by CloudFormation: ${byType(unsupported).join(', ')}`] : []),
        ...ignored.map(({ resource, path = '', until, reason }) => `  ignored until ${until}: ${[resource, path].filter(Boolean).join(' ')} (${reason})`),
        ...notes.map((note) => `  ${note}`),
        ...(next === '' ? [] : [next]),
    ];
    return `${lines.map((line) => (0,secret/* redacted */.pc)((0,visible/* visible */.RK)(line))).join('\n')}\n`;
};

// EXTERNAL MODULE: ./lib/operations/issues/keep-issue.js
var keep_issue = __webpack_require__(98440);
// EXTERNAL MODULE: ./lib/operations/report/try-after-change.js
var try_after_change = __webpack_require__(40356);
;// CONCATENATED MODULE: ./lib/operations/drift/report-drift.js







const driftLabel = 'drift';
const outputOf = ({ logicalId, physicalId, type, resource, kind, severity, sentence, differences, cause, }) => ({
    logicalId,
    physicalId,
    type,
    resource,
    kind,
    severity,
    sentence,
    differences,
    cause: cause?.kind === 'found' ? cause.cause : undefined,
});
const issueAbout = (report) => {
    const { stack, region, account, status } = report;
    const wanted = { DRIFTED: 'open', IN_SYNC: 'closed', UNKNOWN: 'as-is' };
    return {
        key: `drift/${account}/${region}/${stack}`,
        label: driftLabel,
        title: `Drift in ${stack} (${region})`,
        body: driftMarkdown(report),
        wanted: wanted[status],
    };
};
const reportIssue = async (world, report) => {
    const kept = await (0,try_after_change/* tryAfterChange */.u)(world, 'The stack was looked at, and the report of the run says what was found, but its issue is not up to date', () => (0,keep_issue/* keepIssue */.p)(world, issueAbout(report)));
    if (kept?.issue)
        world.console.info(`Issue ${kept.issue.number} ${kept.kind === 'looked' ? 'says the same as before' : kept.kind}: ${kept.issue.url}`);
    return kept !== undefined;
};
const reportDrift = async (world, report, inputs) => {
    const { console } = world;
    console.output('stack-name', report.stack);
    console.output('stack-id', report.stackId);
    console.output('drift-status', report.status);
    console.output('drifted-resources', JSON.stringify(report.findings.map(outputOf)));
    world.print(driftText(report), 'text');
    if (report.unknown.length > 0)
        console.annotate({
            severity: 'warning',
            title: 'drift/not-checked',
            message: `Not everything could be compared: ${report.unknown.map(unknownWords).join('; ')}.`,
        });
    const run = inputs.page === undefined ? (0,markdown.md) `` : (0,markdown/* link */.nf)('Run', inputs.page);
    console.summary((0,markdown/* join */.fj)([driftMarkdown(report), run], '\n\n'));
    return { lacksIssue: inputs.keepsIssue && !(await reportIssue(world, report)) };
};
const refusalOfDrift = (report, { failOnDrift, lacksIssue }) => {
    if (report.status !== 'DRIFTED')
        return {};
    if (failOnDrift)
        return {
            refusal: new diagnostics_refused/* Refused */.L({
                code: 'drift/drifted',
                message: driftVerdict(report),
                hint: 'The report above names each change. Take it back, or write it into the config and deploy; fail-on-drift: false ends with 0 all the same.',
            }),
        };
    if (!lacksIssue)
        return {};
    return {
        refusal: new diagnostics_refused/* Refused */.L({
            code: 'drift/no-issue',
            message: `${driftVerdict(report)} No issue says so, since GitHub refused it (the warning above has the reason).`,
            hint: 'Give the job permissions issues: write and run it again, or set drift-issue: false if the report of the run is enough.',
        }),
    };
};

// EXTERNAL MODULE: ./lib/stack/parameters.js
var parameters = __webpack_require__(69690);
// EXTERNAL MODULE: ./lib/operations/report/report-counts.js
var report_counts = __webpack_require__(43248);
// EXTERNAL MODULE: ./lib/operations/stack/apply-change.js + 2 modules
var apply_change = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/operations/stack/assert-no-loss.js
var assert_no_loss = __webpack_require__(96615);
// EXTERNAL MODULE: ./lib/operations/stack/change-request.js
var change_request = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/operations/stack/guard-stack.js + 1 modules
var guard_stack = __webpack_require__(60856);
// EXTERNAL MODULE: ./lib/operations/stack/prepare-stack.js
var prepare_stack = __webpack_require__(97471);
;// CONCATENATED MODULE: ./lib/operations/drift/revert-drift.js











const canBeReverted = ({ findings }) => findings.some(({ kind }) => kind !== 'undeployed');
const revertDrift = async (world, stage, report, request) => {
    if (!canBeReverted(report))
        return 0;
    const stacks = await world.stacks();
    const found = await (0,read_deployed/* readDeployed */.BJ)(world, stage.stack);
    const { step, stack, template: raw, ...more } = await (0,prepare_stack/* prepareStack */.e)(world, stage, 'deploy', found, (0,change_request/* claimOf */._)(request));
    const template = await (0,yaml_template/* readTemplate */.x)(raw);
    if (step !== 'update' || stack === undefined || template === undefined)
        throw new diagnostics_refused/* Refused */.L({
            code: 'stack/absent',
            message: `The stack ${stage.stack} has no template to bring its resources back to.`,
            hint: 'Run deploy.',
        });
    const proposal = await stacks.createChangeSet({
        stack: stack.id,
        changeSetType: 'UPDATE',
        template: { deployed: true },
        revertsDrift: true,
        tags: stack.tags,
        parameters: (0,parameters/* keptParameters */.r5)(template, stack),
        ...(request.settings?.cloudformationRole ? { roleArn: request.settings.cloudformationRole } : {}),
    });
    (0,report_counts/* reportProposal */.r)(world, proposal);
    if (proposal.kind === 'no-changes') {
        world.console.info('CloudFormation finds nothing that it could bring back.');
        return 0;
    }
    const deployed = { ...more, stack, ...(raw === undefined ? {} : { template: raw }) };
    try {
        await (0,read_deployed/* assertAsRead */.TE)(world, deployed);
    }
    catch (problem) {
        await stacks.deleteChangeSet(proposal);
        throw problem;
    }
    const ours = { template, templateText: JSON.stringify(template) };
    await (0,assert_no_loss/* assertNoLoss */.J)(world, proposal, { stage, deployed, ours }, request);
    await (0,guard_stack/* underStackPolicy */.v)(world, proposal, deployed, template, () => (0,apply_change/* applyChange */.h)(world, { stage, locate: () => undefined }, proposal, stack));
    world.console.info(`${(0,plain_text/* counted */.hS)(proposal.changes.length, 'resource')} of ${stage.stack} brought back to the template.`);
    return proposal.changes.length;
};

;// CONCATENATED MODULE: ./lib/operations/drift/look-and-revert.js



const lookAndRevert = async (world, caller, stage, request, rules) => {
    const report = await lookForDrift(world, caller, stage, request, rules);
    if (!request.drift.remediate)
        return report;
    try {
        const reverted = await revertDrift(world, stage, report, request);
        return { ...(await lookForDrift(world, caller, stage, request, rules)), reverted };
    }
    catch (problem) {
        if (!world.stopped)
            await reportDrift(world, report, request.drift);
        throw problem;
    }
};

;// CONCATENATED MODULE: ./lib/operations/drift/read-rules.js



const readRules = (text) => {
    const { rules, bad } = readIgnoreRules(text);
    if (bad.length === 0)
        return rules;
    throw new diagnostics_refused/* Refused */.L({
        code: 'drift/ignore-rule',
        message: `${(0,plain_text/* counted */.hS)(bad.length, 'line')} of drift-ignore cannot be read: ${bad
            .map(({ line, sentence }) => `line ${line} ${sentence}`)
            .join('; ')}.`,
        hint: `Write one rule a line, \`${ignoreForm}\`, such as \`inbox /VisibilityTimeout until 2027-01-31: tuned by hand, OPS-12\`.`,
    });
};

// EXTERNAL MODULE: ./lib/operations/stack/assert-own-code.js
var assert_own_code = __webpack_require__(60014);
// EXTERNAL MODULE: ./lib/operations/stack/identify.js
var identify = __webpack_require__(7141);
;// CONCATENATED MODULE: ./lib/commands/drift.js







const drift = async (world, request) => {
    const rules = readRules(request.drift.ignore);
    if (request.drift.remediate)
        (0,assert_own_code/* assertOwnCode */.K)(world, 'drift');
    const stage = (0,stage_stage/* stageOf */.gV)(await (0,read_project/* readProject */.W)(world, request), request.stage);
    const caller = await (0,identify/* readCaller */.w)(world);
    const report = await lookAndRevert(world, caller, stage, request, rules);
    const { lacksIssue } = await reportDrift(world, report, request.drift);
    const refusal = refusalOfDrift(report, { failOnDrift: request.drift.failOnDrift, lacksIssue });
    return { diagnostics: [], located: undefined, ...refusal };
};


/***/ }),

/***/ 53852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ findDrift),
/* harmony export */   O: () => (/* binding */ isLiving),
/* harmony export */   np: () => (/* binding */ withoutDifferences),
/* harmony export */   yU: () => (/* binding */ orderedFindings)
/* harmony export */ });
/* harmony import */ var _review_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58245);
/* harmony import */ var _stack_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15790);
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88948);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9232);




const partsOf = (path) => path.split('/').filter((part) => part !== '');
const shownDifference = ({ path, expected, actual, sentence }) => {
    const at = ['Properties', ...partsOf(path)];
    return {
        path,
        ...(expected === undefined ? {} : { expected: (0,_review_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .shownByAws */ .uW)(at, expected) }),
        ...(actual === undefined ? {} : { actual: (0,_review_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .shownByAws */ .uW)(at, actual) }),
        ...(sentence === undefined ? {} : { sentence }),
    };
};
const findingOf = ({ logicalId, physicalId, type }, resource, result, found) => {
    const common = { logicalId, physicalId, type, ...(resource === undefined ? {} : { resource }) };
    const gone = found.find(({ about }) => about === 'gone');
    if (result?.status === 'DELETED' || gone)
        return {
            ...common,
            ...{ kind: 'deleted', severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfDeletion */ .rP)(type), differences: [] },
            ...(gone ? { sentence: gone.sentence } : {}),
        };
    const seen = result?.status === 'MODIFIED' ? result.differences : [];
    const more = found.filter(({ about }) => !seen.some(({ path }) => path === about));
    if (result?.status !== 'MODIFIED' && more.length === 0)
        return undefined;
    const differences = [
        ...seen,
        ...more.map(({ about: path, sentence, expected, actual }) => ({
            path,
            sentence,
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
        })),
    ];
    const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfChange */ .nu)(type, differences.map(({ path }) => path));
    return {
        ...common,
        ...{ kind: 'modified', severity: differences.length > 0 ? severity : 'work' },
        differences: differences.map(shownDifference),
    };
};
const undeployedFinding = (sentence) => ({
    ...{ logicalId: '', physicalId: '', type: '', kind: 'undeployed', severity: 'cosmetic' },
    sentence,
    differences: [],
});
const orderedFindings = (findings) => [...findings].sort((a, b) => _severity_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSeverities */ .Pu.indexOf(a.severity) - _severity_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSeverities */ .Pu.indexOf(b.severity) ||
    a.logicalId.localeCompare(b.logicalId, 'en'));
const isLiving = ({ physicalId, status }) => physicalId !== '' && !/^DELETE_(COMPLETE|SKIPPED)$/.test(status);
const isNamedIn = (reason, logicalId) => (reason?.match(/\[[^[\]]*\]/g) ?? []).some((list) => list.slice(1, -1).split(/,\s*/).includes(logicalId));
const findDrift = ({ template, resources, detection, found, refused, undeployed }) => {
    const results = new Map(detection.resources.map((one) => [one.logicalId, one]));
    const living = resources.filter(isLiving);
    const findings = [];
    const unsupported = [];
    const unknown = [];
    let compared = 0;
    for (const resource of living) {
        const { logicalId, type } = resource;
        const result = results.get(logicalId);
        const owner = (0,_stack_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIn */ .Ol)(template, logicalId));
        const finding = findingOf(resource, owner, result, found.filter((one) => one.logicalId === logicalId));
        if (finding)
            findings.push(finding);
        const isMissed = !detection.complete && isNamedIn(detection.reason, logicalId);
        const reason = result?.reason ?? (isMissed ? detection.reason : undefined);
        const unchecked = { logicalId, type, ...(reason === undefined ? {} : { reason }) };
        if (isMissed || result?.status === 'UNKNOWN')
            unknown.push(unchecked);
        else if (result === undefined || /^(UNSUPPORTED|NOT_CHECKED)$/.test(result.status))
            unsupported.push(unchecked);
        else
            compared += 1;
    }
    if (undeployed !== undefined)
        findings.push(undeployedFinding(undeployed));
    if (!detection.complete && unknown.length === 0)
        unknown.push({ logicalId: '', type: '', reason: detection.reason ?? 'CloudFormation did not say why' });
    return { findings: orderedFindings(findings), compared, unsupported, unknown: [...unknown, ...refused] };
};
const withoutDifferences = (finding, isLeftOut) => {
    const differences = finding.differences.filter((difference) => !isLeftOut(difference));
    if (differences.length === finding.differences.length)
        return finding;
    if (differences.length === 0)
        return undefined;
    const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .gravest */ .Zk)(differences.map(({ path }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfChange */ .nu)(finding.type, [path])));
    return { ...finding, differences, severity };
};


/***/ }),

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ driftSeverities),
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   nu: () => (/* binding */ severityOfChange),
/* harmony export */   rP: () => (/* binding */ severityOfDeletion)
/* harmony export */ });
/* harmony import */ var _stack_stateless_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);

const driftSeverities = ['access', 'data', 'work', 'cosmetic'];
const accessTypes = /^AWS::(IAM::|KMS::Key$|Lambda::(Permission|Url)$|S3::(BucketPolicy|AccessPoint)|SQS::QueuePolicy|SQS::QueueInlinePolicy|SNS::Topic(Inline)?Policy|SecretsManager::ResourcePolicy|EC2::(SecurityGroup|NetworkAcl|Route$|InternetGateway|VPCGatewayAttachment)|Cognito::|ApiGatewayV2::Authorizer|WAFv2::|Events::EventBusPolicy|Kinesis::ResourcePolicy|Logs::ResourcePolicy)/;
const accessProperties = /(Policy(Document)?$|^PublicAccessBlock|^AccessControl|^OwnershipControls|^CorsConfiguration|^Cors$|SecurityGroup|^AuthorizationType|^AuthType|^Authorizer|Principal|PubliclyAccessible|RoleArn$|^Role$|^JobRoleArn$|^ExecutionRoleArn$|^Scheme$)/;
const notAccess = /^(RedrivePolicy|RedriveAllowPolicy|UpdatePolicy|ScalingPolicy|FilterPolicy|RetryPolicy|RepositoryPolicy)$/;
const dataProperties = /(Versioning|Lifecycle|Encryption|KmsKeyId|KMSMasterKeyId|SSE|Retention|Expiration|Backup|PointInTimeRecovery|DeletionProtection|ObjectLock|Replication|TimeToLive|RedrivePolicy|RedriveAllowPolicy|MaxReceiveCount)/i;
const cosmeticProperties = /^(Tags|TagList|HostedZoneTags|Description|DisplayName|AlarmDescription|GroupDescription)$/;
const severityOfProperty = (type, path) => {
    const names = path.split('/').filter((name) => name !== '' && name !== 'Properties');
    const [first = ''] = names;
    if (cosmeticProperties.test(first))
        return 'cosmetic';
    if (accessTypes.test(type))
        return 'access';
    if (names.some((name) => accessProperties.test(name) && !notAccess.test(name)))
        return 'access';
    return names.some((name) => dataProperties.test(name)) ? 'data' : 'work';
};
const gravest = (severities) => driftSeverities.find((one) => severities.includes(one)) ?? 'cosmetic';
const severityOfDeletion = (type) => {
    if (accessTypes.test(type))
        return 'access';
    return _stack_stateless_types_js__WEBPACK_IMPORTED_MODULE_0__/* .statelessTypes */ .C.has(type) || type.startsWith('AWS::Batch::') || type.startsWith('AWS::StepFunctions::')
        ? 'work'
        : 'data';
};
const severityOfChange = (type, paths) => gravest(paths.map((path) => severityOfProperty(type, path)));


/***/ }),

/***/ 97790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var _config_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34663);
/* harmony import */ var _schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72087);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40647);




const readProject = async (world, request) => {
    if (request.project !== undefined)
        return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(undefined).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(request.project, undefined));
    const document = await (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(world);
    const serviceName = document.value?.serviceName;
    const written = typeof serviceName === 'string' && !(0,_schema_written_number_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenNumber */ .LT)(serviceName) ? serviceName : undefined;
    return (0,_collect_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .collectDiagnostics */ .R9)(document).take((0,_config_project_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j)(undefined, written, request));
};


/***/ }),

/***/ 54898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ findOffTogether),
/* harmony export */   T0: () => (/* binding */ findOff),
/* harmony export */   T_: () => (/* binding */ resourcesOfType)
/* harmony export */ });
/* unused harmony export foundOff */
/* harmony import */ var _stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const resourcesOfType = ({ template, resources }, type) => resources
    .filter((one) => one.type === type)
    .map((one) => ({ ...one, properties: Object((0,_stack_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(template, one.logicalId)?.Properties) }));
const foundOff = ({ logicalId, properties }, state, { noun, property, consequence }) => {
    const [on, off] = property === 'State' ? ['ENABLED', 'DISABLED'] : ['true', 'false'];
    if (state === 'gone')
        return { logicalId, about: 'gone', sentence: `${noun} does not exist any more: ${consequence}.` };
    const written = properties[property];
    const isEnabled = written === undefined || String(written).startsWith(on);
    if (state !== 'off' || !isEnabled)
        return undefined;
    return {
        logicalId,
        about: `/${property}`,
        sentence: `${noun} is disabled: ${consequence}.`,
        expected: on,
        actual: off,
    };
};
const findOff = async (stack, type, read, about) => {
    const found = [];
    for (const resource of resourcesOfType(stack, type)) {
        const one = foundOff(resource, await read(resource.physicalId), about);
        if (one)
            found.push(one);
    }
    return found;
};
const findOffTogether = async (stack, type, read, about) => {
    const resources = resourcesOfType(stack, type);
    const states = await read(resources.map(({ physicalId }) => physicalId));
    return resources.flatMap((one) => foundOff(one, states.get(one.physicalId), about) ?? []);
};


/***/ }),

/***/ 98440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepIssue)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _report_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64130);
/* harmony import */ var _report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79144);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97031);
/* harmony import */ var _report_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17195);





const frame = 500;
const bodyOf = ({ key, body }, digest, now) => {
    const time = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const cut = (0,_report_cut_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMarkdown */ .G)(body, _report_review_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .commentLimit */ .j9 - frame);
    return [(0,_report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .issueMarkerLine */ .w)({ key, digest }), cut, '', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `<sub>Last looked: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(time)}</sub>`, ''].join('\n');
};
const open = async (issues, wanted, body) => {
    const made = await issues.create({ title: wanted.title, body, label: wanted.label });
    const oldest = await issues.findOwn(wanted.key, wanted.label);
    if (oldest === undefined || oldest.number >= made.number)
        return { kind: 'opened', issue: made };
    await issues.update(made, { isOpen: false });
    return { kind: 'looked', issue: oldest };
};
const update = async (issues, { title, wanted }, before, body, digest) => {
    if ((0,_report_issue_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssueMarker */ .q)(before.body)?.digest === digest) {
        await issues.update(before, { body });
        return { kind: 'looked', issue: before };
    }
    const reopens = wanted === 'open' && !before.isOpen;
    await issues.update(before, { title, body, ...(reopens ? { isOpen: true } : {}) });
    return { kind: reopens ? 'reopened' : 'updated', issue: before };
};
const keepIssue = async (world, wanted) => {
    const issues = await world.issues();
    const digest = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .BC)(wanted.body, 16);
    const body = bodyOf(wanted, digest, world.now());
    const found = await issues.findOwn(wanted.key, wanted.label);
    if (wanted.wanted === 'open')
        return found === undefined ? open(issues, wanted, body) : update(issues, wanted, found, body, digest);
    if (!found?.isOpen)
        return { kind: 'none' };
    if (wanted.wanted === 'as-is')
        return update(issues, wanted, found, body, digest);
    await issues.update(found, { title: wanted.title, body, isOpen: false });
    return { kind: 'closed', issue: found };
};


/***/ }),

/***/ 89166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ applyChange)
});

// EXTERNAL MODULE: ./lib/diagnostics/secret.js + 8 modules
var secret = __webpack_require__(76122);
;// CONCATENATED MODULE: ./lib/stack/ended-session.js
const isEnded = /security token included in the request is expired|\bExpiredToken(?:Exception)?\b|\bsession token (?:has )?expired\b/i;
const endedSessionHint = (causes) => causes.some(({ reason }) => isEnded.test(reason))
    ? 'CloudFormation worked with the session of this run, and that ended. Give it a role of its own with cloudformation-role-arn (bootstrap makes one), or the session more time with role-duration-seconds.'
    : '';

// EXTERNAL MODULE: ./lib/stack/left-operation.js
var left_operation = __webpack_require__(37875);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(36682);
// EXTERNAL MODULE: ./lib/stack/state-table.js + 1 modules
var state_table = __webpack_require__(69880);
// EXTERNAL MODULE: ./lib/stack/stateless-types.js
var stateless_types = __webpack_require__(492);
;// CONCATENATED MODULE: ./lib/stack/taken-names.js

const isTaken = /already\s?(?:exists|owned)/i;
const takenNameHint = (causes) => {
    const taken = causes.filter(({ type, reason }) => !stateless_types/* statelessTypes */.C.has(type) && isTaken.test(reason));
    if (taken.length === 0)
        return '';
    const ids = taken.map(({ logicalId }) => logicalId).join(', ');
    return `The name of ${ids} is taken, most likely by the one that stayed in the account with its data when it left this stack. Give the resource another name in the config, or copy the data elsewhere and delete the old one.`;
};

// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
// EXTERNAL MODULE: ./lib/operations/stack/discard-change-set.js
var discard_change_set = __webpack_require__(12909);
// EXTERNAL MODULE: ./lib/operations/stack/explain-slow.js
var explain_slow = __webpack_require__(62590);
// EXTERNAL MODULE: ./lib/operations/stack/find-reasons.js + 1 modules
var find_reasons = __webpack_require__(93601);
// EXTERNAL MODULE: ./lib/operations/stack/operation-progress.js
var operation_progress = __webpack_require__(1406);
;// CONCATENATED MODULE: ./lib/operations/stack/apply-change.js











const applyChange = async (world, compiled, proposal, stack, leave) => {
    const { console } = world;
    if (proposal.kind === 'no-changes') {
        console.info('Nothing to change.');
        return { stackId: stack?.id ?? '', status: stack?.status ?? '', outputs: stack?.outputs ?? {} };
    }
    const stacks = await world.stacks();
    if (await leave?.()) {
        await (0,discard_change_set/* discardChangeSet */.X)(world, proposal);
        throw new left_operation/* LeftOperation */.$(compiled.stage.stack);
    }
    const outcome = await console.group(`Stack ${compiled.stage.stack}`, () => stacks.executeChangeSet(proposal, (0,explain_slow/* explainSlow */.n)(world, compiled.template, (0,operation_progress/* operationProgress */.xw)(console, proposal.changes.map(({ logicalId }) => logicalId))), leave));
    if (outcome.kind === 'done')
        return { stackId: proposal.stackId, status: outcome.status, outputs: outcome.outputs };
    throw await reportedFailure(world, compiled, proposal.stackId, outcome);
};
const reportedFailure = async (world, compiled, stackId, outcome) => {
    const { console } = world;
    const { stage } = compiled;
    const causes = await (0,find_reasons/* findReasons */.Rp)(world, compiled, outcome.events);
    for (const { logicalId, type, reason, advice, place } of causes)
        console.annotate({
            severity: 'error',
            title: 'stack/deploy-failed',
            message: `${logicalId} (${type}): ${reason}${advice === undefined ? '' : `\n${advice}`}`,
            ...place,
        });
    const why = causes.map(({ logicalId, reason }) => `${logicalId}: ${reason}`).join(' · ') ||
        (0,secret/* redacted */.pc)(outcome.statusReason ?? outcome.status);
    console.output('stack-status', outcome.status);
    const links = Object.entries((0,outputs_document/* outputsDocument */.a)(stackId, {}, []).links);
    return new deploy_failed/* DeployFailed */.N({
        message: [
            `The deployment failed (${outcome.status}).`,
            ...(outcome.kind === 'rolled-back' ? [whatIsLeft(outcome.status)] : []),
            ...(causes.length ? [] : [why]),
        ].join(' '),
        hint: [takenNameHint(causes), endedSessionHint(causes), hintAfter(outcome.status, stage.stack)]
            .filter(Boolean)
            .join(' '),
        reason: why,
    }, { causes, outcome: whatWasDone(outcome), links: links.map(([, url]) => ({ text: 'Stack', url })) });
};
const whatIsLeft = (status) => status === 'DELETE_COMPLETE' || status === 'ROLLBACK_COMPLETE'
    ? 'Nothing of the new stack is left.'
    : 'The stack is as it was before.';
const whatWasDone = ({ kind, status }) => {
    if (kind === 'rolled-back')
        return status === 'DELETE_COMPLETE'
            ? `It deleted the new stack again. ${whatIsLeft(status)}`
            : `It rolled back. ${whatIsLeft(status)}`;
    if (/ROLLBACK_FAILED$/.test(status))
        return 'It began to roll back, and could not: resources are partly as before, and partly as wanted.';
    if (/^(?:CREATE|UPDATE)_FAILED$/.test(status))
        return 'It rolled nothing back, as asked: what succeeded stays, and what failed is as it was or half made.';
    return `It left the stack in the status ${status}.`;
};
const hintAfter = (status, stack) => {
    const next = (0,state_table/* nextStep */.s)({ status }, 'deploy');
    return next.kind === 'blocked' ? next.hint.replaceAll('<stack>', stack) : 'Mend what failed first and deploy again.';
};


/***/ }),

/***/ 96615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNoLoss)
/* harmony export */ });
/* harmony import */ var _stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82591);
/* harmony import */ var _stack_loss_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24940);
/* harmony import */ var _discard_change_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12909);
/* harmony import */ var _find_losses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80710);




const assertNoLoss = async (world, proposal, { stage, deployed, ours }, { allow, maxChanges }) => {
    const { losses, notes } = await (0,_find_losses_js__WEBPACK_IMPORTED_MODULE_3__/* .findLosses */ .F)(world, { changes: proposal.changes, deployed: deployed.template, ours: ours.template, preview: stage.preview, allow }, deployed.stack);
    for (const note of notes)
        world.console.info(note);
    for (const loss of losses.filter(({ allowed }) => allowed))
        world.console.info(`Allowed: ${(0,_stack_loss_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .lossSentence */ .Fz)(loss)}.`);
    const cap = (0,_stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__/* .exceededCap */ .Q7)({ changes: proposal.changes, differs: true }, maxChanges);
    const refusals = [(0,_stack_loss_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOfLosses */ .XN)(losses), cap && (0,_stack_change_cap_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOfCap */ .G5)(cap, 'deploy')].filter((one) => one !== undefined);
    const [first, ...others] = refusals;
    if (first === undefined)
        return losses;
    await (0,_discard_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .discardChangeSet */ .X)(world, proposal);
    for (const { code, message, hint } of others)
        world.console.annotate({ severity: 'error', title: code, message: `${message} ${hint}` });
    throw first;
};


/***/ }),

/***/ 73590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readBorrowers)
/* harmony export */ });
const borrows = ({ tags, parameters }, project, values) => tags['batch-job:project'] === project && Object.values(parameters).some((value) => values.includes(value));
const readBorrowers = async (world, project, values) => {
    if (values.length === 0)
        return [];
    const stacks = await world.stacks();
    const listed = await stacks.list(`${project}-pr-`);
    const found = await Promise.all(listed.map(({ id }) => stacks.describe(id)));
    return found
        .flatMap((stack) => stack && !stack.status.startsWith('DELETE_') && borrows(stack, project, values) ? stack.name : [])
        .sort();
};


/***/ }),

/***/ 56422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ DeployFailed)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

class DeployFailed extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
    about;
    constructor(refusal, about) {
        super({ code: 'stack/deploy-failed', ...refusal });
        this.about = about;
    }
    get causes() {
        return this.about.causes;
    }
    with(more) {
        const { message, hint, reason } = this;
        return new DeployFailed({ message, hint, reason }, { ...this.about, ...more });
    }
}


/***/ }),

/***/ 12909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ discardChangeSet)
/* harmony export */ });
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68084);

const discardChangeSet = async (world, proposal) => {
    const stacks = await world.stacks();
    await stacks.deleteChangeSet(proposal);
    if (proposal.changeSetType !== 'CREATE')
        return;
    try {
        await stacks.delete(proposal.stackId, { onEvent: () => { } }, 'REVIEW_IN_PROGRESS');
    }
    catch (problem) {
        if (!(problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
            throw problem;
        world.console.info(`The empty stack ${proposal.stackId} stays: ${problem.message}`);
    }
};


/***/ }),

/***/ 60856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ closeStackPolicy),
  v: () => (/* binding */ underStackPolicy)
});

// EXTERNAL MODULE: ./lib/cloudformation/yaml-template.js
var yaml_template = __webpack_require__(27148);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(68084);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/stack/policies.js
var policies = __webpack_require__(66564);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/stack/stack-policy.js



const policyLimit = 16_384;
const protectedIds = (template) => Object.keys((0,template_changes/* resourcesIn */.$d)(template))
    .filter((id) => ['kept', 'snapshot'].includes((0,policies/* deletionFate */.l)(template, id)))
    .sort();
const goingIds = (changes) => new Set(changes
    .filter(({ action, replacement }) => action !== 'Add' && !(action === 'Modify' && replacement === 'False'))
    .map(({ logicalId }) => logicalId));
const everybody = { Principal: '*' };
const allowsUpdates = { Effect: 'Allow', Action: 'Update:*', ...everybody, Resource: '*' };
const denied = ['Update:Delete', 'Update:Replace'];
const stackPolicyFor = (ids) => {
    const policyOf = (some) => JSON.stringify({
        Statement: [
            allowsUpdates,
            ...(some.length > 0
                ? [{ Effect: 'Deny', Action: denied, ...everybody, Resource: some.map((id) => `LogicalResourceId/${id}`) }]
                : []),
        ],
    });
    let room = policyLimit - policyOf(['']).length;
    const fitting = ids.filter((id) => {
        room -= `"LogicalResourceId/${id}",`.length;
        return room >= 0;
    });
    return policyOf(fitting);
};
const parsed = (policy) => {
    try {
        return JSON.parse(policy);
    }
    catch {
        return undefined;
    }
};
const isOwnStackPolicy = (policy) => {
    if (policy === undefined)
        return true;
    const { Statement: statements } = Object(parsed(policy));
    if (!Array.isArray(statements))
        return false;
    const resources = statements.length === 2 ? statements[1]?.Resource : [];
    const ids = (Array.isArray(resources) ? resources : []).map((one) => String(one).replace(/^LogicalResourceId\//, ''));
    return isSamePolicy(policy, stackPolicyFor(ids));
};
const isSamePolicy = (one, other) => one !== undefined && (0,canonical/* canonicalJson */.dj)(parsed(one)) === (0,canonical/* canonicalJson */.dj)(parsed(other));

// EXTERNAL MODULE: ./lib/operations/stack/deploy-failed.js
var deploy_failed = __webpack_require__(56422);
;// CONCATENATED MODULE: ./lib/operations/stack/guard-stack.js




const policySetter = async (world, stack) => {
    const stacks = await world.stacks();
    let current;
    try {
        current = await stacks.stackPolicy(stack);
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        world.console.info(`The stack gets no stack policy, since the one that it has may not be read (${problem.code}).`);
        return undefined;
    }
    if (!isOwnStackPolicy(current)) {
        world.console.info('The stack has a stack policy of its own, which stays as it is.');
        return undefined;
    }
    return async (template, except = new Set()) => {
        const ids = protectedIds(template).filter((id) => !except.has(id));
        if (current === undefined && ids.length === 0)
            return;
        const wanted = stackPolicyFor(ids);
        if (isSamePolicy(current, wanted))
            return;
        await stacks.setStackPolicy(stack, wanted);
        current = wanted;
    };
};
const isAtRest = async (world, stack) => {
    try {
        const status = (await (await world.stacks()).describe(stack))?.status;
        return status !== undefined && !status.endsWith('_IN_PROGRESS');
    }
    catch (problem) {
        if (problem instanceof refused/* Refused */.L)
            return false;
        throw problem;
    }
};
const closeStackPolicy = async (world, { stack }, ours) => {
    if (stack === undefined || protectedIds(ours).length === 0)
        return;
    const set = await policySetter(world, stack.id);
    await setAfter(world, async () => set?.(ours));
};
const setAfter = async ({ console }, set) => {
    try {
        await set();
    }
    catch (problem) {
        if (!(problem instanceof refused/* Refused */.L))
            throw problem;
        console.annotate({
            severity: 'warning',
            title: problem.code,
            message: `The stack policy is not set, so that it does not keep others from deleting what holds data: ${problem.message} ${problem.hint}`,
        });
    }
};
const underStackPolicy = async (world, proposal, { stack, template }, ours, change) => {
    const before = await (0,yaml_template/* readTemplate */.x)(template);
    if (protectedIds(before).length === 0 && protectedIds(ours).length === 0)
        return change();
    if (proposal.changeSetType === 'CREATE' || stack === undefined) {
        const done = await change();
        const ids = protectedIds(ours);
        if (ids.length > 0)
            await setAfter(world, async () => (await world.stacks()).setStackPolicy(done.stackId, stackPolicyFor(ids)));
        return done;
    }
    const set = await policySetter(world, stack.id);
    try {
        await set?.(before, goingIds(proposal.changes));
    }
    catch (problem) {
        await (await world.stacks()).deleteChangeSet(proposal);
        throw problem;
    }
    const settle = (template) => setAfter(world, async () => set?.(template));
    try {
        const done = await change();
        await settle(ours);
        return done;
    }
    catch (problem) {
        if (problem instanceof deploy_failed/* DeployFailed */.N || (problem instanceof refused/* Refused */.L && (await isAtRest(world, stack.id))))
            await settle(before);
        throw problem;
    }
};


/***/ }),

/***/ 79144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readIssueMarker),
/* harmony export */   w: () => (/* binding */ issueMarkerLine)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);

const issueMarkerLine = ({ key, digest }) => `<!-- batch-job-issue:${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .slotKey */ .q8)(key)} digest=${digest} -->`;
const readIssueMarker = (body) => {
    const [, issueKey, digest] = /^<!-- batch-job-issue:(\S+) digest=([\da-f]{8,64}) -->\r?(?:\n|$)/.exec(body) ?? [];
    return issueKey === undefined || digest === undefined ? undefined : { issueKey, digest };
};


/***/ }),

/***/ 95277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unknownAllowances),
/* harmony export */   W: () => (/* binding */ resolveAllowances)
/* harmony export */ });
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27260);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40258);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89366);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88948);





const ownerOf = ({ Metadata }) => {
    const { path } = Object(Object(Metadata)['batch-job']);
    const [top, name] = typeof path === 'string' ? path.split('.') : [];
    return top === 'resources' ? name : undefined;
};
const namesIn = (templates) => {
    const ids = new Set();
    const owned = new Map();
    for (const [id, resource] of templates.flatMap((template) => Object.entries((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)))) {
        ids.add(id);
        const name = resource && ownerOf(resource);
        if (name !== undefined && id.startsWith((0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalId */ .dS)((0,_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .nameInAwsOf */ .jC)(resource) ?? name)))
            owned.set(name, [...(owned.get(name) ?? []), id]);
    }
    return { ids, owned };
};
const resolveAllowances = (allow, templates) => {
    const { ids, owned } = namesIn(templates);
    const resolved = (names) => names.flatMap((name) => (ids.has(name) ? [name] : (owned.get(name) ?? [name])));
    return { ...allow, replace: resolved(allow.replace), delete: resolved(allow.delete) };
};
const unknownAllowances = (allow, templates) => {
    if (templates.every((template) => template === undefined))
        return [];
    const { ids, owned } = namesIn(templates);
    const known = [...owned.keys(), ...ids];
    return ['replace', 'delete', 'interrupt'].flatMap((kind) => (allow[kind] ?? [])
        .filter((name) => name !== '*' && !known.includes(name))
        .map((name) => {
        const meant = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, known);
        return `allow-${kind} names ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name)}, which is neither a resource of the config nor a logical id of the template: it allows nothing.${meant === undefined ? '' : ` Is ${meant} meant?`}`;
    }));
};


/***/ }),

/***/ 78882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
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
const effectOf = ({ action, replacement = 'False', }) => {
    const modifies = action === 'Modify' || action === 'SyncWithActual';
    const happening = modifies ? replacements.get(replacement) : actions.get(action);
    if (happening !== undefined)
        return { happening };
    return { happening: 'may-replace', unforeseen: modifies ? `Replacement ${replacement}` : `Action ${action}` };
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

/***/ 78651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lendingNotes),
/* harmony export */   J: () => (/* binding */ isLentQueue)
/* harmony export */ });
/* harmony import */ var _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41162);
/* harmony import */ var _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);
/* harmony import */ var _pools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99415);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88948);




const isLentQueue = (id) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.some((kind) => id === _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.queue(kind));
const isLending = (template) => _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.some((kind) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(template, _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.queue(kind)) !== undefined);
const listed = (words) => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const counts = {
    2: 'two',
    4: 'four',
    6: 'six',
    8: 'eight',
    10: 'ten',
    12: 'twelve',
    14: 'fourteen',
};
const poolWords = (kinds) => {
    const more = [
        ...(kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isArm64 */ .Tm) ? ['arm64'] : []),
        ...(kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .hasGpus */ .ot) ? ['GPUs'] : []),
        ...(kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNvme */ .J2) ? ['instance store'] : []),
    ];
    const processors = more.length === 0 ? '' : ` for ${listed(['x86', ...more])}`;
    const places = kinds.some(_stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isFargate */ .rd) ? ', on instances and on Fargate' : '';
    return `${counts[kinds.length] ?? kinds.length} pools of their own, on demand and spot${processors}${places}`;
};
const lendingNotes = (deployed, ours) => {
    if (!isLending(ours) || isLending(deployed))
        return [];
    const resources = (0,_pools_js__WEBPACK_IMPORTED_MODULE_2__/* .propertiesOf */ .P1)(ours, _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.environment('OnDemand')).ComputeResources;
    const { MaxvCpus } = Object(resources);
    const kinds = _stage_pool_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .poolKinds */ .Kr.filter((kind) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceIn */ .Ol)(ours, _shared_lent_pools_js__WEBPACK_IMPORTED_MODULE_0__/* .lentPools */ .J3.queue(kind)) !== undefined);
    return [
        `This stage lends previews ${poolWords(kinds)}, of at most ${MaxvCpus} vCPUs each. They cost nothing while no preview runs a job.`,
    ];
};


/***/ }),

/***/ 9636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isQueueDeadLetters),
/* harmony export */   X$: () => (/* binding */ isAlarmMail),
/* harmony export */   bb: () => (/* binding */ isEventBucket),
/* harmony export */   dw: () => (/* binding */ isRunsTable),
/* harmony export */   k0: () => (/* binding */ isOwnLogGroup),
/* harmony export */   nn: () => (/* binding */ isLogStream),
/* harmony export */   w: () => (/* binding */ isDeadLetterQueue)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27260);
/* harmony import */ var _cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26954);
/* harmony import */ var _shared_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36234);
/* harmony import */ var _shared_runs_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41382);
/* harmony import */ var _stage_alarm_mail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22879);
/* harmony import */ var _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65613);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15790);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88948);









const retainingProperties = ['VersioningConfiguration', 'ObjectLockConfiguration', 'ObjectLockEnabled'];
const isAlwaysDeleted = ({ DeletionPolicy, UpdateReplacePolicy }) => DeletionPolicy === 'Delete' && UpdateReplacePolicy === 'Delete';
const expiresAll = ({ Status, ExpirationInDays, ...rest }) => Status === 'Enabled' &&
    typeof ExpirationInDays === 'number' &&
    ExpirationInDays <= _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .eventDays */ .qS &&
    Object.keys(rest).every((key) => key === 'Id');
const isEventBucket = (deployed, logicalId) => {
    const bucket = logicalId === _stage_event_bucket_js__WEBPACK_IMPORTED_MODULE_5__/* .eventBucketId */ .UF ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (bucket?.Type !== 'AWS::S3::Bucket' || !isAlwaysDeleted(bucket))
        return false;
    const { LifecycleConfiguration, ...properties } = (bucket.Properties ?? {});
    if (retainingProperties.some((property) => Object.hasOwn(properties, property)))
        return false;
    const rules = LifecycleConfiguration?.Rules;
    return Array.isArray(rules) && rules.some((rule) => rule !== null && expiresAll(rule));
};
const isOwn = (own, deployed, logicalId) => {
    const resource = logicalId === own.id ? (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId) : undefined;
    if (resource === undefined)
        return false;
    const { Tags: _, ...properties } = Object(resource.Properties);
    return ((0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...resource, Properties: properties }) ===
        (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...own.body, ..._cloudformation_retention_js__WEBPACK_IMPORTED_MODULE_2__/* .deletePolicies */ .Q }));
};
const isDeadLetterQueue = (deployed, logicalId) => isOwn((0,_shared_dead_letter_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .deadLetterQueue */ .k)(), deployed, logicalId);
const isRunsTable = (deployed, logicalId) => isOwn((0,_shared_runs_table_js__WEBPACK_IMPORTED_MODULE_7__/* .runsTable */ .D)(), deployed, logicalId);
const isAlarmMail = (deployed, logicalId) => {
    const topic = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId);
    const { Endpoint, Protocol } = Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, `${logicalId}Subscription`)?.Properties);
    return (topic?.Type === 'AWS::SNS::Topic' &&
        isAlwaysDeleted(topic) &&
        Protocol === 'email' &&
        Endpoint !== undefined &&
        (0,_stage_alarm_mail_js__WEBPACK_IMPORTED_MODULE_4__/* .alarmMailTopic */ .u)(Endpoint) === logicalId);
};
const configPathIn = (resource) => {
    const { path } = (resource?.Metadata ?? {})['batch-job'] ?? {};
    return typeof path === 'string' ? path : undefined;
};
const madeOf = (resource) => /^resources\.[^.]+$/.test(configPathIn(resource) ?? '') ? (0,_owners_js__WEBPACK_IMPORTED_MODULE_8__/* .nameInAwsOf */ .jC)(resource) : undefined;
const isQueueDeadLetters = (deployed, id) => {
    const queue = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, id);
    const name = madeOf(queue);
    return queue?.Type === 'AWS::SQS::Queue' && name !== undefined && id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(name)}DeadLetterQueue`;
};
const isLogStream = (deployed, id) => {
    const stream = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, id);
    const name = madeOf(stream);
    return (stream?.Type === 'AWS::KinesisFirehose::DeliveryStream' &&
        name !== undefined &&
        id === `${(0,_cloudformation_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logicalId */ .dS)(name)}LogGroupDeliveryStream`);
};
const isOwnLogGroup = (deployed, logicalId) => {
    const group = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_6__/* .resourceIn */ .Ol)(deployed, logicalId);
    return (group?.Type === 'AWS::Logs::LogGroup' &&
        isAlwaysDeleted(group) &&
        (configPathIn(group)?.startsWith('resources.') ?? false));
};


/***/ }),

/***/ 66564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fateOf),
/* harmony export */   l: () => (/* binding */ deletionFate)
/* harmony export */ });
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const fates = new Map([
    ['Delete', 'deleted'],
    ['Retain', 'kept'],
    ['RetainExceptOnCreate', 'kept'],
    ['Snapshot', 'snapshot'],
]);
const snapshotsByDefault = ({ Type, Properties }) => Type === 'AWS::RDS::DBCluster' ||
    (Type === 'AWS::RDS::DBInstance' && !Object.hasOwn(Object(Properties ?? {}), 'DBClusterIdentifier'));
const deletionFate = (deployed, logicalId) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(deployed, logicalId);
    if (resource === undefined)
        return 'unread';
    const { DeletionPolicy: policy } = resource;
    if (policy === undefined)
        return snapshotsByDefault(resource) ? 'snapshot' : 'deleted';
    return fates.get(policy) ?? 'unread';
};
const replacementFate = (template, logicalId) => {
    const resource = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(template, logicalId);
    return resource === undefined ? 'unread' : (fates.get(resource.UpdateReplacePolicy ?? 'Delete') ?? 'unread');
};
const fateOf = ({ action, policyAction, logicalId }, deployed, ours) => {
    if (policyAction !== undefined)
        return fates.get(policyAction.replace(/^ReplaceAnd/, '')) ?? 'unread';
    if (action === 'Remove')
        return deletionFate(deployed, logicalId);
    const [was, is] = [replacementFate(deployed, logicalId), replacementFate(ours, logicalId)];
    return was === is ? was : 'unread';
};


/***/ }),

/***/ 99415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   Rz: () => (/* binding */ mayEndJobs),
/* harmony export */   TX: () => (/* binding */ keepsJobs),
/* harmony export */   Yc: () => (/* binding */ environmentType),
/* harmony export */   iw: () => (/* binding */ queuesOf),
/* harmony export */   r9: () => (/* binding */ stateMachinesOf),
/* harmony export */   vk: () => (/* binding */ carriedOut)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80922);
/* harmony import */ var _change_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78882);
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88948);




const environmentType = 'AWS::Batch::ComputeEnvironment';
const propertiesOf = (template, logicalId) => Object((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, logicalId)?.Properties);
const environmentsOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Type === environmentType);
const queuesOf = (template, environment) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)).filter((id) => {
    if ((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Type !== 'AWS::Batch::JobQueue')
        return false;
    const order = propertiesOf(template, id).ComputeEnvironmentOrder;
    return (Array.isArray(order) &&
        order.some((one) => Object(Object(one).ComputeEnvironment).Ref === environment));
});
const stateMachinesOf = (template) => Object.keys((0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcesIn */ .$d)(template)).filter((id) => (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIn */ .Ol)(template, id)?.Type === 'AWS::StepFunctions::StateMachine');
const replacedByDefault = new Set([
    'AllocationStrategy',
    'BidPercentage',
    'Ec2Configuration',
    'Ec2KeyPair',
    'ImageId',
    'InstanceRole',
    'InstanceTypes',
    'LaunchTemplate',
    'PlacementGroup',
    'ScalingPolicy',
    'SecurityGroupIds',
    'Subnets',
    'Tags',
    'Type',
]);
const partsOf = (path) => path.split('/').filter(Boolean);
const dependsOnSwitch = ({ details }) => {
    const grave = details.filter(({ recreation }) => recreation !== 'Never');
    return (grave.length > 0 &&
        grave.every(({ path, recreation }) => {
            const [attribute, property, setting] = partsOf(path);
            if (recreation !== 'Conditionally' || attribute !== 'Properties' || property !== 'ComputeResources')
                return false;
            return setting === undefined || replacedByDefault.has(setting);
        }));
};
const mayEndJobs = (change, { changes, deployed, ours }) => {
    const { logicalId } = change;
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$)(change);
    if (happening === 'add' || happening === 'import' || happening === 'modify')
        return false;
    if (happening === 'remove') {
        const queues = queuesOf(deployed, logicalId);
        const isRemoved = (id) => changes.some((one) => one.logicalId === id && one.action === 'Remove');
        return queues.length === 0 || !queues.every(isRemoved);
    }
    const inPlace = [deployed, ours].every((template) => propertiesOf(template, logicalId).ReplaceComputeEnvironment === false);
    return (happening !== 'may-replace' ||
        change.action === 'Dynamic' ||
        unforeseen !== undefined ||
        !inPlace ||
        !dependsOnSwitch(change));
};
const followsEnvironment = (change, sides) => {
    const { action, details, logicalId, type } = change;
    const { happening, unforeseen } = (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$)(change);
    if (type !== 'AWS::Batch::JobQueue' || happening !== 'may-replace' || unforeseen !== undefined)
        return false;
    const { deployed, ours, changes } = sides;
    const [was, is] = [deployed, ours].map((template) => propertiesOf(template, logicalId));
    const named = (0,_cloudformation_referenced_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .idsIn */ .S)(is?.ComputeEnvironmentOrder);
    const causes = changes.filter((one) => one.type === environmentType && named.includes(one.logicalId));
    return (action !== 'Dynamic' &&
        (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(was) === (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(is) &&
        causes.length > 0 &&
        causes.every((one) => !mayEndJobs(one, sides)) &&
        details.length > 0 &&
        details.every(({ path, recreation }) => {
            const [attribute, property] = partsOf(path);
            return attribute === 'Properties' && property === 'ComputeEnvironmentOrder' && recreation !== 'Always';
        }));
};
const keepsJobs = (change, sides) => change.type === environmentType ? !mayEndJobs(change, sides) : followsEnvironment(change, sides);
const carriedOut = (change, sides) => {
    const isOurs = change.type === environmentType || change.type === 'AWS::Batch::JobQueue';
    if (!isOurs || (0,_change_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$)(change).happening !== 'may-replace' || !keepsJobs(change, sides))
        return change;
    const details = change.details.map((detail) => ({ ...detail, recreation: 'Never' }));
    return { ...change, replacement: 'False', details };
};


/***/ }),

/***/ 66237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ protectedDatabaseInstead),
/* harmony export */   C: () => (/* binding */ isProtectedDatabase)
/* harmony export */ });
/* harmony import */ var _template_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88948);

const types = new Set(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);
const isProtectedDatabase = (template, logicalId) => {
    const { Type = '', Properties } = (0,_template_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIn */ .Ol)(template, logicalId) ?? {};
    return types.has(Type) && Object(Properties).DeletionProtection === true;
};
const protectedDatabaseInstead = 'AWS deletes no database with deletionProtection, so it would stay, outside of the stack and within its network, which could not be deleted any more. Deploy it with deletionProtection: false first';


/***/ })

};
