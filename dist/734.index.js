export const id = 734;
export const ids = [734];
export const modules = {

/***/ 8734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

;// CONCATENATED MODULE: ./lib/report/plan-file.js
/** The text of `plan.json`. What is secret was hidden when the review was made. */
const planFile = (review) => {
    const document = { version: 1, ...review };
    return `${JSON.stringify(document, null, 2)}\n`;
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
const fates = { delete: 'is deleted', replace: 'is replaced by a new, empty one', 'may-replace': 'may be replaced' };
const lossLine = ({ logicalId, type, kind, because, allowed }) => `  ${logicalId} (${type}) ${fates[kind]}${because ? `, because of ${because}` : ''}${allowed ? ' (allowed)' : `; ${kind === 'delete' ? 'allow-delete' : 'allow-replace'}: ${logicalId} would allow it`}`;
const propertyLine = ({ path, before, after, recreation }) => {
    const values = before === undefined && after === undefined ? '' : `: ${before ?? '(none)'} → ${after ?? '(none)'}`;
    const effect = { always: ' (replaces)', conditionally: ' (may replace)', never: '', unknown: '' }[recreation];
    return `        ${path.replace(/^Properties\./, '')}${values}${effect}`;
};
const words = { replace: ' is replaced', 'may-replace': ' may be replaced', import: ' is imported' };
const changeLines = (file, { happening, logicalId, type, from, properties }) => [
    `    ${signs[happening]} ${logicalId} (${type})${happening in words ? words[happening] : ''}${from ? `  ${file}:${from.line}` : ''}`,
    ...properties.map(propertyLine),
];
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
    return `${lines.map(visible/* visible */.RK).join('\n')}\n`;
};

// EXTERNAL MODULE: ./lib/stack/count-changes.js
var count_changes = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/stack/gates.js
var gates = __webpack_require__(304);
// EXTERNAL MODULE: ./lib/stack/outputs-document.js
var outputs_document = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(9982);
;// CONCATENATED MODULE: ./lib/stack/property-differences.js

const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** `{Ref: …}`, `{'Fn::Join': …}`: a value that is written, not a map of properties. */
const isFunction = (value) => {
    const keys = isMap(value) ? Object.keys(value) : [];
    return keys.length === 1 && /^(?:Ref|Condition|Fn::\w+)$/.test(keys[0]);
};
/** What tells the items of a list apart, as AWS's own lists of named things do. */
const itemKeys = ['Name', 'Key', 'Type', 'Id', 'PolicyName', 'Sid'];
/** A list of maps as a map by what names each of its items; nothing where no key names them all, and once each. */
const byName = (list) => {
    for (const key of itemKeys) {
        const names = list.map((item) => isMap(item) && typeof item[key] === 'string' ? item[key] : undefined);
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
    if (!isMap(item))
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
const isPlainMap = (value) => isMap(value) && !isFunction(value);
/** Lists whose items have no names: by position where maps stand on both sides, else the items that only one side has. */
const inLists = (before, after, path) => {
    const paired = before.length === after.length && [...before, ...after].every(isPlainMap);
    if (paired)
        return before.flatMap((item, index) => differences(item, after[index], [...path, String(index)]));
    const without = (list, other) => {
        const known = new Set(other.map(canonical/* canonicalJson */.dj));
        return list.filter((item) => !known.has((0,canonical/* canonicalJson */.dj)(item)));
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
    if ((0,canonical/* canonicalJson */.dj)(before) === (0,canonical/* canonicalJson */.dj)(after))
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

;// CONCATENATED MODULE: ./lib/stack/redaction.js



/** The most characters of a value that are shown. */
const longestShown = 160;
const redaction_hidden = '(hidden)';
/** Names whose values nobody should read in a log: `DB_PASSWORD`, `apiKey`, `GITHUB_TOKEN`, `DATABASE_URL`, … */
const secretName = /secret|token|passw|passphrase|pwd|credential|private_?key|api_?key|access_?key|signing_?key|encryption_?key|auth(?!or)|cookie|dsn$|connection_?string|(?:database|db|redis|mongo\w*|postgres\w*|amqp)_?ur[il]|webhook/i;
/** Whether a variable of this name is likely to hold a secret. */
const looksSecret = (name) => secretName.test(name);
/** Values that are secrets whatever their name: keys of AWS, GitHub and others, PEM blocks, passwords in URLs, JWTs. */
const secretValue = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}|\bxox[a-z]-[\w-]{10,}|\bsk[-_][\w-]{16,}|-----BEGIN [A-Z ]*KEY|:\/\/[^\s/:@]*:[^\s/@]+@|\beyJ[\w-]{8,}\.[\w-]{8,}\./;
const dynamicReference = /\{\{resolve:(?:secretsmanager|ssm-secure):[^{}]*\}\}/g;
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
const isSecretAt = (path) => {
    const name = path.at(-1) ?? '';
    return looksSecret(name) && !(harmless.test(name) && !path.includes('Environment'));
};
const redaction_isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** A text, or a function as its text: `${Id}`, `${Id.Attribute}`, joined parts in a row. */
const textOf = (value) => {
    if (typeof value === 'string')
        return value;
    if (redaction_isMap(value) && isFunction(value)) {
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
    if (!redaction_isMap(value))
        return value;
    if (isFunction(value))
        return spelt.test(Object.keys(value)[0]) ? textOf(value) : value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item)]));
};
/** Functions that `textOf` can spell; others stay as they are written. */
const spelt = /^(?:Ref|Fn::GetAtt)$/;
/** The value with everything hidden in it that should not be read; what a name hides is hidden with all its parts. */
const redacted = (value, path) => {
    const summary = summaryOf(path.slice(-1));
    if (summary)
        return summary;
    if (isSecretAt(path))
        return value === '' || value === null || typeof value === 'boolean' ? value : redaction_hidden;
    if (typeof value === 'string')
        return secretValue.test(value) ? redaction_hidden : value.replace(dynamicReference, '(secret)');
    if (Array.isArray(value))
        return value.map((item) => redacted(item, [...path, '']));
    if (!redaction_isMap(value))
        return value;
    const label = value.Name ?? value.Key ?? value.ParameterKey;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        key,
        typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && looksSecret(label)
            ? redaction_hidden
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
    const inner = path.some((_, index) => isSecretAt(path.slice(0, index + 1))) ? redaction_hidden : redacted(value, path);
    const text = textOf(inner);
    return secretValue.test(text) ? redaction_hidden : cut((0,visible/* visible */.RK)(text));
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
        return redaction_hidden;
    return shown(path, parsed(text.replaceAll(laterKnown, '(known after deploy)')));
};
const parsed = (text) => {
    if (!/^\s*[[{]/.test(text))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        // Half a document may hold anything.
        return redaction_hidden;
    }
};

;// CONCATENATED MODULE: ./lib/stack/replacements.js
/** Loads the table: 100 KB that only a comparison without AWS needs. */
const replacementTable = async () => ({
    services: (await __webpack_require__.e(/* import() */ 825).then(__webpack_require__.t.bind(__webpack_require__, 5825, 17))).default,
});
const ownOf = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/**
 * What a change at a path inside a resource (`['Properties', 'QueueName']`) does to it; undefined for types that the
 * table does not know. Only properties replace: attributes such as `DependsOn` and `DeletionPolicy` never do.
 */
const recreationOf = (table, type, [attribute, property = '']) => {
    if (attribute !== 'Properties')
        return attribute === 'Type' ? 'Always' : 'Never';
    const [vendor = '', service = '', ...rest] = type.split('::');
    const types = ownOf(table.services, `${vendor}::${service}`);
    const row = types && ownOf(types, rest.join('::'));
    if (row === undefined)
        return undefined;
    const names = row.split(' ');
    if (names.includes(property))
        return 'Always';
    return names.includes(`?${property}`) ? 'Conditionally' : 'Never';
};

;// CONCATENATED MODULE: ./lib/stack/template-changes.js


/** The resources of a template, by logical id; none for what is no template. */
const resourcesIn = (template) => {
    const { Resources = {} } = (template ?? {});
    return Resources;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    // What the table does not know may replace.
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const removed = (id, { Type: type = '', DeletionPolicy = 'Delete' }) => ({
    action: 'Remove',
    logicalId: id,
    type,
    policyAction: /^Retain/.test(DeletionPolicy) ? 'Retain' : DeletionPolicy,
    details: [],
});
const modified = (id, was, is, table) => {
    const type = is.Type ?? '';
    const { Metadata: _, ...before } = was;
    const { Metadata: __, ...after } = is;
    const found = differences(before, after).map(({ path }) => ({
        path: `/${path.join('/')}`,
        recreation: recreationOf(table, type, path),
    }));
    if (found.length === 0)
        return undefined;
    const replacement = replacementOf(found.map(({ recreation }) => recreation));
    return {
        action: 'Modify',
        logicalId: id,
        type,
        replacement,
        ...(replacement === 'False'
            ? {}
            : {
                policyAction: `ReplaceAnd${/^Retain/.test(is.UpdateReplacePolicy ?? '') ? 'Retain' : (is.UpdateReplacePolicy ?? 'Delete')}`,
            }),
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

;// CONCATENATED MODULE: ./lib/stack/review-changes.js



const happenings = { Add: 'add', Import: 'import', Remove: 'remove', Dynamic: 'may-replace' };
const replacements = { True: 'replace', Conditional: 'may-replace', False: 'modify' };
/** What happens to a resource, in one word. */
const happeningOf = ({ action, replacement = 'False' }) => action === 'Modify' || action === 'SyncWithActual' ? replacements[replacement] : happenings[action];
const ranks = ['unknown', 'never', 'conditionally', 'always'];
const review_changes_words = { Never: 'never', Conditionally: 'conditionally', Always: 'always' };
const partsOf = (path) => path.split('/').filter(Boolean);
/** `Properties/X`: what CloudFormation decides a replacement by. */
const property = (path) => path.slice(0, 2).join('/');
/** The gravest that CloudFormation says of this property. */
const recreationAt = (details, path) => {
    const said = details
        .filter((detail) => property(partsOf(detail.path)) === property(path))
        .map(({ recreation }) => (recreation ? review_changes_words[recreation] : 'unknown'));
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
    recreation: recreation ? review_changes_words[recreation] : 'unknown',
}));
const propertiesOf = (change, was, is) => {
    if (change.action === 'Add' || change.action === 'Remove')
        return [];
    const { Metadata: _, ...before } = was ?? {};
    const { Metadata: __, ...after } = is ?? {};
    const found = was && is ? differences(before, after) : [];
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
    const [old, fresh] = [resourcesIn(before), resourcesIn(ours)];
    const groups = new Map();
    for (const change of [...changes].sort(byId)) {
        const { logicalId, type } = change;
        const from = origin(logicalId);
        const owner = ownerIn(from?.path ?? formerPath(old[logicalId]));
        const reviewed = {
            happening: happeningOf(change),
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
// EXTERNAL MODULE: ./lib/generated/events.js + 7 modules
var events = __webpack_require__(3500);
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
    const resources = resourcesIn(template);
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
const reviewedLoss = ({ kind, change, allowed }, groups) => {
    const reason = kind === 'replace' ? because(groups, change.logicalId) : undefined;
    const happening = happeningOf(change);
    return {
        logicalId: change.logicalId,
        type: change.type,
        kind: kind === 'delete' ? 'delete' : happening === 'replace' ? 'replace' : 'may-replace',
        ...(reason === undefined ? {} : { because: reason }),
        allowed,
    };
};
/** https://docs.aws.amazon.com/batch/latest/userguide/updating-compute-environments.html: how long jobs may go on. */
const stoppedJobs = ({ changes, ours }) => changes
    .filter(({ type, action }) => type === 'AWS::Batch::ComputeEnvironment' && action === 'Modify')
    .map(({ logicalId }) => {
    const { UpdatePolicy } = (resourcesIn(ours)[logicalId] ?? {});
    const minutes = UpdatePolicy?.JobExecutionTimeoutMinutes ?? 30;
    return `${logicalId} is updated: a job that still runs ${minutes} minutes after that may be stopped.`;
});
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
        losses: (0,gates/* losses */.YY)(changes, request.stateful, request.allow).map((loss) => reviewedLoss(loss, groups)),
        groups,
        jobs: reviewedJobs(config, { before, ours }, region, request.priceOf),
        edges: reviewedEdges(config, groups),
        outputs: params.map(({ resource, param, output }) => ({ resource, param, value: outputs[output] ?? '' })),
        links: Object.entries(links).map(([text, url]) => ({ text, url })),
        notes: [...request.notes, ...stoppedJobs(request)],
    };
};

// EXTERNAL MODULE: ./lib/commands/compile.js + 14 modules
var compile = __webpack_require__(9009);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/stack/plan-hash.js


const plan_hash_isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
/** The template without its own `Metadata` and that of its resources; a property of that name stays. */
const withoutMetadata = (template) => {
    if (!plan_hash_isMap(template))
        return template;
    const rest = without(template, 'Metadata');
    if (!plan_hash_isMap(rest.Resources))
        return rest;
    const resources = Object.entries(rest.Resources).map(([id, body]) => [
        id,
        plan_hash_isMap(body) ? without(body, 'Metadata') : body,
    ]);
    return { ...rest, Resources: Object.fromEntries(resources) };
};
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
const secretReference = /\{\{resolve:(?:secretsmanager|ssm-secure):[^{}]*\}\}/g;
/** The ARN of a secret has a suffix that only who may describe it knows: what stands there says nothing of the plan. */
const constantSecrets = (value) => Array.isArray(value)
    ? value.map((item) => (plan_hash_isMap(item) && 'ValueFrom' in item ? { ...item, ValueFrom: 'secret' } : item))
    : value;
const normal = (value, texts) => {
    if (typeof value === 'string')
        return texts(value);
    if (Array.isArray(value))
        return value.map((item) => normal(item, texts));
    if (!plan_hash_isMap(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normal(key === 'Secrets' ? constantSecrets(item) : item, texts)]));
};
const hashed = (facts) => {
    const byTag = (text) => facts.images.reduce((written, { repository, tag, digest }) => digest === undefined ? written : written.replaceAll(`/${repository}@${digest}`, `/${repository}:${tag}`), text.replace(secretReference, '{{secret}}'));
    const template = (of) => (of === undefined ? null : normal(withoutMetadata(of), byTag));
    const changes = facts.changes
        .map(({ action, logicalId, type, replacement = null }) => ({ action, logicalId, type, replacement }))
        .map((row) => ({ row, text: (0,canonical/* canonicalJson */.dj)(row) }))
        .sort((one, other) => (one.text < other.text ? -1 : 1))
        .map(({ row }) => row);
    const { account = null, region, stack } = facts;
    const whole = { account, region, stack, before: template(facts.before), ours: template(facts.ours), changes };
    return (0,external_node_crypto_.createHash)('sha256').update((0,canonical/* canonicalJson */.dj)(whole)).digest('hex');
};
/**
 * `v1:` and the SHA-256 of what was reviewed: where it goes, both templates, and what happens to each resource.
 * Frozen: `deploy` compares it with the hash of a plan that was made before. Metadata and AWS's values before and
 * after do not count; an image of ours counts by its content tag, a secret by being there.
 */
const planHash = (facts) => `v1:${hashed(facts)}`;
/** `offline:` instead of `v1:`: such a plan knows nothing of the account, and `deploy` never accepts it. */
const offlinePlanHash = (facts) => `offline:${hashed(facts)}`;

// EXTERNAL MODULE: ./lib/commands/stages/change.js + 1 modules
var change = __webpack_require__(4660);
// EXTERNAL MODULE: ./lib/commands/stages/deployed-side.js
var deployed_side = __webpack_require__(8978);
// EXTERNAL MODULE: ./lib/commands/stages/identify.js
var identify = __webpack_require__(170);
// EXTERNAL MODULE: ./lib/commands/stages/publish.js
var publish = __webpack_require__(5619);
;// CONCATENATED MODULE: ./lib/commands/stages/compare-deployed.js







/** Images by content tag, with the digests of those that are published. */
const namedImages = (planned, digests) => planned.map(({ job, repository, tag }) => {
    const digest = digests.get(job);
    return { repository, tag, ...(digest === undefined ? {} : { digest }) };
});
const missingNote = (planned, digests) => {
    const jobs = planned.map(({ job }) => job).filter((job) => !digests.has(job));
    return jobs.length ? [`Not published yet, and built by deploy: the image of ${jobs.join(', ')}.`] : [];
};
/** A change set is made, read through every page and deleted again; nothing is left of it. */
const proposedChanges = async (world, caller, { stage }, side, ours, request) => {
    const proposal = await (0,change/* proposeChange */.P9)(world, caller, stage, side, ours, request);
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
    if (ours.templateText.length > change/* bodyLimit */.kR && !bucket)
        return [
            `The template has ${ours.templateText.length} bytes; AWS did not validate it, since over ${change/* bodyLimit */.kR} it must go through a bucket and artifact-bucket names none.`,
        ];
    await (await world.stacks()).validate(await (0,change/* sent */.t$)(world, caller, stage, ours.templateText, request));
    return [];
};
const everythingNew = (ours) => templateChanges(undefined, ours, { services: {} });
/** Compares with the stage's stack as it is deployed. Starts no docker: images are named by what is known of them. */
const compareDeployed = async (world, judged, request) => {
    const caller = await (0,identify/* identify */.l)(world);
    const compiled = await (0,compile.answered)(world, request, judged);
    const { stage, images } = compiled;
    const [found, published] = await Promise.all([(0,deployed_side/* readDeployed */.BJ)(world, stage.stack), (0,publish/* readPublished */.Dn)(world, images)]);
    const { step, ...side } = await (0,deployed_side/* makeReady */.wE)(world, stage, 'plan', found);
    const digests = (0,publish/* digestsOf */.nw)(images, published);
    const ours = compiled.withImages(digests);
    const isNew = step === 'create';
    const before = isNew ? undefined : side.template;
    const notes = isNew ? await validated(world, caller, compiled, ours, request) : [];
    const { changes, differs } = isNew
        ? { changes: everythingNew(ours.template), differs: true }
        : await proposedChanges(world, caller, compiled, side, ours, request);
    const { account } = caller;
    const { stack } = stage;
    const named = namedImages(images, digests);
    return {
        compiled,
        against: isNew ? 'absent-stack' : 'deployed-stack',
        before,
        ours: ours.template,
        changes,
        differs,
        hash: planHash({ account, region: request.region, stack, before, ours: ours.template, changes, images: named }),
        account,
        ...(side.look && !isNew ? { deployed: { id: side.look.id, outputs: side.look.outputs } } : {}),
        notes: [...notes, ...missingNote(images, digests)],
    };
};

// EXTERNAL MODULE: ./lib/diagnostics/complained.js
var complained = __webpack_require__(2428);
// EXTERNAL MODULE: ./lib/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(9653);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
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
const openQuestions = ({ questions }) => questions.map(({ kind, name }) => `Not looked up without credentials: the ${kind} ${(0,visible/* literal */.eu)(name)}.`);
/** Compares two templates with nothing but this machine: with the base branch's, or with an empty stack. */
const compareOffline = async (world, compiled, request) => {
    const { against, before, notes } = await baseOf(world, request, request.base);
    const ours = compiled.template;
    const changes = templateChanges(before, ours, before === undefined ? { services: {} } : await replacementTable());
    const { stack } = compiled.stage;
    return {
        compiled,
        against,
        before,
        ours,
        changes,
        differs: (0,canonical/* canonicalJson */.dj)(before) !== (0,canonical/* canonicalJson */.dj)(ours),
        hash: offlinePlanHash({ region: request.region, stack, before, ours, changes, images: [] }),
        notes: [...notes, ...openQuestions(compiled)],
    };
};

;// CONCATENATED MODULE: ./lib/commands/stages/tell-plan.js

/** Where in the config a resource of the template comes from. */
const originOf = ({ graph, locate }) => (logicalId) => {
    const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
    return path && place ? { path, line: place.line } : undefined;
};
/** The step outputs of a plan. */
const tellPlan = (world, { hash, stack, losses }, { changes, differs }) => {
    const { console } = world;
    (0,change/* tellCounts */.aN)(world, changes, differs);
    console.output('plan-hash', hash);
    console.output('template-file', `${world.output}/template.json`);
    console.output('plan-file', `${world.output}/plan.json`);
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

;// CONCATENATED MODULE: ./lib/commands/plan.js







/**
 * What a deploy would do, as a review: against the deployed stack, or without credentials against the base branch's
 * config or nothing. Writes what `compile` writes and `plan.json`; leaves nothing behind at AWS.
 */
const plan = async (world, request) => {
    const judged = await (0,compile.compile)(world, request);
    const compared = await (world.offline ? compareOffline : compareDeployed)(world, judged, request);
    const { compiled, ...rest } = compared;
    const { region, allow } = request;
    const notes = [...rest.notes, ...quietDifference(compared)];
    const review = reviewOf({ ...compiled, ...rest, notes, region, allow, origin: originOf(compiled) });
    await world.write({ ...(await (0,compile.compiledFiles)(compiled)), 'plan.json': planFile(review) });
    tellPlan(world, review, compared);
    world.print(reviewText(review, world.source.file));
    return compiled;
};


/***/ })

};
