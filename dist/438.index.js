export const id = 438;
export const ids = [438];
export const modules = {

/***/ 3438:
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

;// CONCATENATED MODULE: ./lib/stack/secrets-read.js
const secrets_read_dynamicReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;
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
                for (const [, , reference = ''] of item.matchAll(secrets_read_dynamicReference))
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
        losses: (0,gates/* losses */.YY)(changes, request.stateful, request.allow).map((loss) => reviewedLoss(loss, groups)),
        groups,
        jobs: reviewedJobs(config, { before, ours }, region, request.priceOf),
        edges: reviewedEdges(config, groups),
        outputs: params.map(({ resource, param, output }) => ({ resource, param, value: outputs[output] ?? '' })),
        links: Object.entries(links).map(([text, url]) => ({ text, url })),
        notes: [...newSecrets(request), ...request.notes, ...stoppedJobs(request)],
    };
};

// EXTERNAL MODULE: ./lib/commands/compile.js + 15 modules
var compile = __webpack_require__(4377);
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
// EXTERNAL MODULE: ./lib/commands/stages/quotas.js + 1 modules
var quotas = __webpack_require__(1273);
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
    const limits = await (0,quotas/* quotaNotes */.C)(world, isNew ? {} : side, ours);
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
        notes: [...limits, ...notes, ...missingNote(images, digests)],
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

;// CONCATENATED MODULE: ./lib/generated/prices.json
const prices_namespaceObject = /*#__PURE__*/JSON.parse('{"asOf":"2026-07-20","region":"us-east-1","source":"https://github.com/aws/karpenter-provider-aws","instances":[{"name":"c6i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.085},{"name":"c6i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.17},{"name":"c6i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.34},{"name":"c6i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.68},{"name":"c6i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.36},{"name":"c6i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.04},{"name":"c6i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.72},{"name":"c6i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.08},{"name":"c6i.32xlarge","vcpus":128,"memoryMiB":262144,"dollarsPerHour":5.44},{"name":"c7i.large","vcpus":2,"memoryMiB":4096,"dollarsPerHour":0.08925},{"name":"c7i.xlarge","vcpus":4,"memoryMiB":8192,"dollarsPerHour":0.1785},{"name":"c7i.2xlarge","vcpus":8,"memoryMiB":16384,"dollarsPerHour":0.357},{"name":"c7i.4xlarge","vcpus":16,"memoryMiB":32768,"dollarsPerHour":0.714},{"name":"c7i.8xlarge","vcpus":32,"memoryMiB":65536,"dollarsPerHour":1.428},{"name":"c7i.12xlarge","vcpus":48,"memoryMiB":98304,"dollarsPerHour":2.142},{"name":"c7i.16xlarge","vcpus":64,"memoryMiB":131072,"dollarsPerHour":2.856},{"name":"c7i.24xlarge","vcpus":96,"memoryMiB":196608,"dollarsPerHour":4.284},{"name":"c7i.48xlarge","vcpus":192,"memoryMiB":393216,"dollarsPerHour":8.568},{"name":"m6i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.096},{"name":"m6i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.192},{"name":"m6i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.384},{"name":"m6i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.768},{"name":"m6i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.536},{"name":"m6i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.304},{"name":"m6i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.072},{"name":"m6i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.608},{"name":"m6i.32xlarge","vcpus":128,"memoryMiB":524288,"dollarsPerHour":6.144},{"name":"m7i.large","vcpus":2,"memoryMiB":8192,"dollarsPerHour":0.1008},{"name":"m7i.xlarge","vcpus":4,"memoryMiB":16384,"dollarsPerHour":0.2016},{"name":"m7i.2xlarge","vcpus":8,"memoryMiB":32768,"dollarsPerHour":0.4032},{"name":"m7i.4xlarge","vcpus":16,"memoryMiB":65536,"dollarsPerHour":0.8064},{"name":"m7i.8xlarge","vcpus":32,"memoryMiB":131072,"dollarsPerHour":1.6128},{"name":"m7i.12xlarge","vcpus":48,"memoryMiB":196608,"dollarsPerHour":2.4192},{"name":"m7i.16xlarge","vcpus":64,"memoryMiB":262144,"dollarsPerHour":3.2256},{"name":"m7i.24xlarge","vcpus":96,"memoryMiB":393216,"dollarsPerHour":4.8384},{"name":"m7i.48xlarge","vcpus":192,"memoryMiB":786432,"dollarsPerHour":9.6768},{"name":"r6i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.126},{"name":"r6i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.252},{"name":"r6i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.504},{"name":"r6i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.008},{"name":"r6i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.016},{"name":"r6i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.024},{"name":"r6i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.032},{"name":"r6i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.048},{"name":"r6i.32xlarge","vcpus":128,"memoryMiB":1048576,"dollarsPerHour":8.064},{"name":"r7i.large","vcpus":2,"memoryMiB":16384,"dollarsPerHour":0.1323},{"name":"r7i.xlarge","vcpus":4,"memoryMiB":32768,"dollarsPerHour":0.2646},{"name":"r7i.2xlarge","vcpus":8,"memoryMiB":65536,"dollarsPerHour":0.5292},{"name":"r7i.4xlarge","vcpus":16,"memoryMiB":131072,"dollarsPerHour":1.0584},{"name":"r7i.8xlarge","vcpus":32,"memoryMiB":262144,"dollarsPerHour":2.1168},{"name":"r7i.12xlarge","vcpus":48,"memoryMiB":393216,"dollarsPerHour":3.1752},{"name":"r7i.16xlarge","vcpus":64,"memoryMiB":524288,"dollarsPerHour":4.2336},{"name":"r7i.24xlarge","vcpus":96,"memoryMiB":786432,"dollarsPerHour":6.3504},{"name":"r7i.48xlarge","vcpus":192,"memoryMiB":1572864,"dollarsPerHour":12.7008}]}');
;// CONCATENATED MODULE: ./lib/report/prices.js

/** Of what day and where the prices are: `2026-07-20`, `us-east-1`. */
const pricesAsOf = prices_namespaceObject;
/**
 * The share of an instance's memory that jobs can have: the system and the ECS agent keep the rest, relatively more on
 * small instances. Measured instances give 96.7 % to 97.7 %; 15/16 is below all of them.
 * https://docs.aws.amazon.com/batch/latest/userguide/memory-management.html
 */
const usable = 15 / 16;
const mostSeen = 0.977;
/** The cheapest instance that is large enough, given the share of its memory that counts. */
const cheapest = (size, share) => prices_namespaceObject.instances
    .filter(({ vcpus, memoryMiB }) => vcpus >= size.cpu && memoryMiB * share >= size.memoryMiB)
    .reduce((best, next) => (best && best.dollarsPerHour <= next.dollarsPerHour ? best : next), undefined);
/**
 * What a job costs that has an instance of `default_x86_64` for itself: the cheapest one that holds it, in US dollars
 * an hour on demand in us-east-1. Batch may choose a larger one for several jobs, which then share it. Nothing for a job
 * that no instance of these families holds.
 */
const costOf = (size) => {
    const instance = cheapest(size, usable);
    return instance && { instance: instance.name, dollarsPerHour: instance.dollarsPerHour, spot: size.spot ?? false };
};
/** `$0.096/h`: three decimals, more only where the price is finer. */
const dollars = (perHour) => {
    const fine = perHour.toFixed(5).replace(/0+$/, '');
    return `$${fine.length > perHour.toFixed(3).length ? fine : perHour.toFixed(3)}/h`;
};
/** `+31 %`, `−24 %`, `±0 %`: with a real minus sign. */
const percent = (before, after) => {
    const share = Math.round((after / before - 1) * 100);
    return `${share > 0 ? '+' : share < 0 ? '−' : '±'}${Math.abs(share)} %`;
};
/**
 * The memory-boundary hint: the memory of a job equals what a cheaper instance has, or nearly, and the system's share
 * pushes it to the next one. Nothing where no cheaper instance is that close.
 */
const memoryHint = (size) => {
    const [now, near] = [cheapest(size, usable), cheapest(size, 1)];
    if (!now || !near || near.dollarsPerHour >= now.dollarsPerHour)
        return undefined;
    const verb = size.memoryMiB <= near.memoryMiB * mostSeen ? 'may move' : 'moves';
    return (`memory ${size.memoryMiB} ${verb} this job from ${near.name} ${dollars(near.dollarsPerHour)} to ${now.name} ` +
        `${dollars(now.dollarsPerHour)} (${percent(near.dollarsPerHour, now.dollarsPerHour)}); ` +
        `${Math.floor(near.memoryMiB * usable)} keeps it`);
};

;// CONCATENATED MODULE: ./lib/report/markdown.js

/** Words of ours around pieces of Markdown: a plain string in the braces does not compile. */
const md = (words, ...pieces) => words.reduce((all, word, index) => `${all}${pieces[index - 1] ?? ''}${word}`);
/** Pieces side by side. */
const join = (pieces, separator) => pieces.filter(Boolean).join(separator);
/** A number, grouped in thousands. */
const count = (value) => value.toLocaleString('en-US');
/** What `visible` leaves: tags, fillers and other code points that show as nothing. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}]/gu;
/** At most `most` code points of a text on one line, with what nobody would see written out: `\u202e`, `\n`. */
const markdown_shown = (value, most) => {
    // Nearly every name is plain.
    if (value.length <= most && /^[ -~]*$/.test(value))
        return value;
    const all = (0,visible/* visible */.RK)(value.slice(0, most * 2 + 2)).replace(ignorable, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
    const points = [...all];
    return points.length > most || value.length > most * 2 + 2 ? `${points.slice(0, most - 1).join('')}…` : all;
};
const entity = (character) => `&#${character.codePointAt(0)};`;
/**
 * Code as HTML, every mark an entity: where Markdown is not read, and for what a span cannot hold in a table. GitHub
 * looks for e-mail addresses after entities are read, even in code; a tag around the @ stops that.
 */
const htmlCode = (line) => `<code>${line.replace(/[!-+.:-@[-`{-~]/g, entity).replaceAll(entity('@'), `<span>${entity('@')}</span>`)}</code>`;
const span = (line) => {
    const ticks = '`'.repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const padding = /^[` ]|[` ]$/.test(line) && line.trim() !== '' ? ' ' : '';
    return `${ticks}${padding}${line}${padding}${ticks}`;
};
const codeOfLine = (line) => (/[|<]/.test(line) ? htmlCode(line) : span(line));
/**
 * A text of others as code, where GitHub looks for no mentions, links, emoji or formulas. A backtick span, or HTML with
 * entities for what would end a table's cell. Longer ones than `most` characters are cut.
 */
const code = (value, most = 200) => (value === '' ? '*empty*' : codeOfLine(markdown_shown(value, most)));
/**
 * What GitHub makes live in finished text, after entities are read: mentions and issues, addresses, GH-1, emoji names,
 * commit hashes. Nothing but code stops it. https://docs.github.com/get-started/writing-on-github
 */
const live = /[@#]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|gh-\d|\b[\da-f]{7,40}\b/i;
/** Marks of Markdown; at a line's beginning also what would make a list, a rule or a heading. */
const inner = /[\\`*_{}[\]<>|~&$"^]/g;
const first = /[\\`*_{}[\]<>|~&$"^]|^[-+=:]+|(?<=^\d+)[.)]/g;
const prose = (value, most, html) => markdown_shown(value.replace(/\s+/g, ' ').trim(), most)
    .split(' ')
    .map((word, index) => {
    if (live.test(word))
        return html ? htmlCode(word) : codeOfLine(word);
    return word.replace(index === 0 ? first : inner, (run) => [...run].map(entity).join(''));
})
    .join(' ');
/** A sentence of others as prose: nothing in it is Markdown, HTML, a mention or a link; those words become code. */
const markdown_text = (value, most = 500) => prose(value, most, false);
/** Bold prose around a piece. */
const bold = (piece) => `**${piece}**`;
/** A link of ours: https only and without a password, else its label alone. */
const markdown_link = (label, url) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    const plain = prose(label, 80, true);
    if (address?.protocol !== 'https:' || address.username || address.password || address.href.length > 2_000)
        return plain;
    const href = address.href.replace(/[^\w:/?#=.,%&~+-]/g, markdown_percent);
    return `[${plain || markdown_text(address.hostname)}](${href})`;
};
const markdown_percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** A table: heads are ours; a line is dropped by GitHub's reader if it has more cells than the head. */
const table = (head, rows) => [head, head.map((name) => (name.endsWith(':') ? '--:' : '---')), ...rows]
    .map((cells, line) => `| ${cells.map((cell) => (line === 0 ? cell.replace(/:$/, '') : cell)).join(' | ')} |`)
    .join('\n');
/** A part that folds. Its summary is HTML, where Markdown is not read. */
const details = (summary, body, open = false) => `<details${open ? ' open' : ''}><summary>${prose(summary, 300, true)}</summary>\n\n${body}\n\n</details>`;
/** A fenced block that its text cannot close; comment marks in it are parted so that no search finds a marker there. */
const fence = (language, value) => {
    const lines = value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => markdown_shown(line, 1_000).replaceAll('<!--', '<! --'));
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language.replace(/[^a-z]/g, '')}\n${lines.join('\n')}\n${ticks}`;
};

;// CONCATENATED MODULE: ./lib/report/marker.js

/** A slot as a marker holds it: no blank, no `--` and no `>`, at most 120 characters; equal slots are equal. */
const slotKey = (slot) => {
    const written = encodeURIComponent(slot.replace(/\p{Surrogate}/gu, '\ufffd'))
        .replace(/[!'()*~]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-|$)/g, '%2D');
    if (written.length <= 120)
        return written;
    return `${written.slice(0, 80).replace(/(%\w?|-)$/, '')}%23${(0,external_node_crypto_.createHash)('sha256').update(slot).digest('hex').slice(0, 32)}`;
};
/** `<!-- batch-job:<slot> run=7 attempt=1 commit=<hash> -->`, the first line of a comment. */
const markerLine = ({ slot, run, attempt, commit }) => {
    const facts = [
        ...(run === undefined ? [] : [`run=${Math.trunc(run)}`]),
        ...(attempt === undefined ? [] : [`attempt=${Math.trunc(attempt)}`]),
        ...(commit !== undefined && /^[\da-f]{7,64}$/.test(commit) ? [`commit=${commit}`] : []),
    ];
    return `<!-- ${[`batch-job:${slotKey(slot)}`, ...facts].join(' ')} -->`;
};
/** What a comment's marker says, its slot as `slotKey` writes it; nothing unless the first line is a marker. */
const readMarker = (body) => {
    const found = /^<!-- batch-job:(\S+)((?: \w+=\w+)*) -->\r?(?:\n|$)/.exec(body);
    if (!found?.[1])
        return undefined;
    const facts = new Map((found[2] ?? '').split(' ').map((fact) => fact.split('=')));
    const number = (name) => {
        const digits = facts.get(name);
        return digits && /^\d{1,15}$/.test(digits) ? { [name]: Number(digits) } : {};
    };
    const commit = facts.get('commit');
    return { slotKey: found[1], ...number('run'), ...number('attempt'), ...(commit ? { commit } : {}) };
};

;// CONCATENATED MODULE: ./lib/report/review-changes.js

const report_review_changes_words = {
    add: md `🟢&nbsp;add`,
    modify: md `🔵&nbsp;modify`,
    replace: md `🔴&nbsp;replace`,
    'may-replace': md `🟠&nbsp;may&nbsp;replace`,
    remove: md `🔴&nbsp;remove`,
    import: md `🔵&nbsp;import`,
};
/** A group that a reviewer need not open: nothing of it goes away or is made anew. */
const isRoutine = (group) => group.changes.every(({ happening }) => happening === 'add' || happening === 'modify' || happening === 'import');
/** `2 to add, 1 to modify` of some changes, in the order of their weight. */
const review_changes_happenings = (changes) => ['remove', 'replace', 'may-replace', 'modify', 'add', 'import']
    .flatMap((happening) => {
    const many = changes.filter((change) => change.happening === happening).length;
    return many === 0 ? [] : [happening === 'may-replace' ? `${many} may be replaced` : `${many} to ${happening}`];
})
    .join(', ');
/** What a change of the property does, where that is more than a change in place. */
const consequence = ({ recreation }) => recreation === 'always' ? md ` **replaces**` : recreation === 'conditionally' ? md ` **may replace**` : md ``;
const review_changes_property = (one, withValues) => {
    const name = md `${code(one.path.replace(/^Properties\./, ''))}${consequence(one)}`;
    const { before, after } = one;
    if (!withValues || (before === undefined && after === undefined))
        return name;
    if (before === undefined)
        return md `${name}: new, ${code(after ?? '')}`;
    return after === undefined ? md `${name}: no longer ${code(before)}` : md `${name}: ${code(before)} → ${code(after)}`;
};
/** More would hide the other rows; the plan's file has all. */
const mostProperties = 25;
const rowOf = (change, withValues) => {
    // What is new is in the config, and what goes is gone; their properties would say it again.
    const all = change.happening === 'add' || change.happening === 'remove' ? [] : change.properties;
    // What makes the resource anew is what a reader looks for.
    const sorted = [...all].sort((a, b) => weight(b) - weight(a));
    const rest = sorted.length - mostProperties;
    return [
        report_review_changes_words[change.happening],
        md `${code(change.logicalId, 255)}<br>${code(change.type)}`,
        join([
            ...sorted.slice(0, mostProperties).map((one) => review_changes_property(one, withValues)),
            rest > 0 ? md `and ${count(rest)} more` : md ``,
        ], '<br>'),
        change.from ? md `line&nbsp;${count(change.from.line)}` : md ``,
    ];
};
const weight = ({ recreation }) => recreation === 'always' ? 2 : recreation === 'conditionally' ? 1 : 0;
const groupName = ({ resource, type }) => resource === undefined ? 'Shared by the stack' : type === undefined ? resource : `${resource} (${type})`;
/** Resources whose rows may stand open without hiding the rest of the comment. */
const fewRows = 12;
const heads = ['', 'Resource', 'What changes', 'Config'];
const group = (one, withValues, open) => {
    const rows = one.changes.map((change) => rowOf(change, withValues));
    // A column in which nothing stands only takes room.
    const kept = heads.map((head, index) => head === '' || rows.some((row) => row[index]));
    const body = table(heads.filter((_, index) => kept[index]), rows.map((row) => row.filter((_, index) => kept[index])));
    if (isRoutine(one))
        return details(`${groupName(one)}: ${review_changes_happenings(one.changes)}`, body, open);
    const name = one.resource === undefined ? md `Shared by the stack` : code(one.resource);
    return join([md `${bold(name)}: ${review_changes_happenings(one.changes)}`, body], '\n\n');
};
/** Every change by the resource of the config that it comes from; what is dangerous stands open, what is routine folds. */
const changesSection = ({ groups }, { values, routine }) => {
    const changed = groups.filter(({ changes }) => changes.length > 0);
    if (changed.length === 0)
        return md ``;
    const shown = changed.filter((one) => routine || !isRoutine(one));
    const left = changed.length - shown.length;
    const rows = shown.flatMap(({ changes }) => changes).length;
    return join([
        md `#### Changes`,
        ...shown.map((one) => group(one, values, rows <= fewRows)),
        left
            ? md `${count(left)} of ${count(changed.length)} groups only add or modify; they are in the plan's file.`
            : md ``,
    ], '\n\n');
};

;// CONCATENATED MODULE: ./lib/report/review-losses.js

const review_losses_fates = {
    delete: md `is **deleted with its data**`,
    replace: md `is **replaced: a new, empty one is made, and the old one is deleted with its data**`,
    'may-replace': md `**may be replaced, which would delete its data**`,
};
const sentence = ({ logicalId, type, kind, because, allowed }) => {
    const cause = because === undefined ? md `` : md `, because ${code(because)} changes`;
    const permission = allowed
        ? md `Allowed by ${code(kind === 'delete' ? 'allow-delete' : 'allow-replace')}.`
        : md `Not allowed; ${code(kind === 'delete' ? 'allow-delete' : 'allow-replace')} would have to name it.`;
    return md `> - ${allowed ? md `⚠️` : md `⛔`} ${code(logicalId, 255)} (${code(type)}) ${review_losses_fates[kind]}${cause}. ${permission}`;
};
/** What is not allowed comes first. */
const ordered = (losses) => [...losses].sort((a, b) => Number(a.allowed) - Number(b.allowed));
const head = (losses) => md `> [!${losses.some(({ allowed }) => !allowed) ? md `CAUTION` : md `WARNING`}]\n> **What would be lost: ${count(losses.length)}**`;
/** Every loss with its reason, what is not allowed first. */
const lossesInFull = ({ losses }) => losses.length === 0 ? md `` : join([head(losses), md `>`, ...ordered(losses).map(sentence)], '\n');
/** Every loss by its id alone, as many as `room` characters hold, and how many it did not. */
const lossesByName = ({ losses }, room) => {
    if (losses.length === 0)
        return md ``;
    const names = ordered(losses).map(({ logicalId }) => code(logicalId, 255));
    const start = md `${head(losses)}\n>\n> `;
    const rest = (left) => left ? md ` and ${count(left)} more, all of them in the plan's file.` : md ``;
    const fits = (many) => md `${start}${join(names.slice(0, many), ', ')}${rest(names.length - many)}`.length <= room;
    if (fits(names.length))
        return md `${start}${join(names, ', ')}`;
    let many = 0;
    for (let step = 2 ** Math.ceil(Math.log2(names.length)); step >= 1; step /= 2)
        if (many + step < names.length && fits(many + step))
            many += step;
    return md `${start}${join(names.slice(0, many), ', ')}${rest(names.length - many)}`;
};

;// CONCATENATED MODULE: ./lib/report/mermaid.js
/** What a reader can still follow; GitHub itself draws up to 500 edges. */
const mostEdges = 40;
/**
 * A label that Mermaid takes for nothing but text: other marks than these become its own entities (`#35;`), and so do
 * the beginnings of its Markdown lists. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
const label = (value) => {
    const points = [...value.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu, ' ').trim()];
    const cut = points.length > 48 ? `${points.slice(0, 47).join('')}…` : points.join('');
    return cut.replace(/[^\p{L}\p{M}\p{N}\s_.,:/…-]|^[-.:/]|(?<=^\d+)[.]|:(?=\/\/)/gu, (one) => `#${one.codePointAt(0)};`);
};
/** Edges to draw: those that change, then the others, in their order, as many as fit. */
const drawnEdges = (edges) => {
    if (edges.length <= mostEdges)
        return edges;
    const chosen = new Set([...edges.filter(({ changed }) => changed), ...edges].slice(0, mostEdges));
    return edges.filter((edge) => chosen.has(edge));
};
/**
 * A Mermaid flowchart of a review's edges. Ids are made here; of the review come only labels. What changes has the
 * class `changed`: names of groups with changes, and both ends of an edge that changes.
 */
const mermaid = (review) => {
    const edges = drawnEdges(review.edges);
    const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
    const ids = new Map(names.map((name, index) => [name, `n${index}`]));
    const changed = new Set([
        ...review.groups.flatMap(({ resource, changes }) => (resource && changes.length ? [resource] : [])),
        ...edges.flatMap((edge) => (edge.changed ? [edge.from, edge.to] : [])),
    ]);
    const thick = edges.flatMap((edge, index) => (edge.changed ? [index] : []));
    return [
        'flowchart LR',
        ...names.map((name) => `  ${ids.get(name)}["${label(name) || '-'}"]${changed.has(name) ? ':::changed' : ''}`),
        ...edges.map((edge) => {
            const words = edge.label === undefined ? '' : label(edge.label);
            return `  ${ids.get(edge.from)} -->${words ? `|"${words}"|` : ''} ${ids.get(edge.to)}`;
        }),
        // Readable on light and on dark pages.
        '  classDef changed fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
        ...(thick.length ? [`  linkStyle ${thick.join(',')} stroke:#9a6700,stroke-width:2px`] : []),
    ].join('\n');
};

;// CONCATENATED MODULE: ./lib/report/review-sections.js



const cost = (one) => one ? md `${code(one.instance)} ${markdown_text(dollars(one.dollarsPerHour))}${one.spot ? md ` Spot` : md ``}` : md `–`;
const difference = ({ before, after }) => {
    if (!before || !after)
        return before ? md `gone` : after ? md `new` : md ``;
    return before.dollarsPerHour === after.dollarsPerHour
        ? md `same`
        : markdown_text(percent(before.dollarsPerHour, after.dollarsPerHour));
};
/** What starts each job and what an hour of it costs, before and after, and where a little less memory would save. */
const jobsSection = ({ jobs }) => {
    if (jobs.length === 0)
        return md ``;
    const rows = jobs.map((job) => [
        code(job.name),
        job.starts.length
            ? join(job.starts.map((start) => markdown_text(start, 120)), '<br>')
            : md `by hand`,
        cost(job.before),
        cost(job.after),
        difference(job),
    ]);
    const hints = jobs.flatMap(({ name, hint }) => (hint ? [md `- 💡 ${code(name)}: ${markdown_text(hint)}`] : []));
    const spot = jobs.some(({ before, after }) => before?.spot || after?.spot);
    return join([
        md `#### Jobs, and an hour of each while it runs`,
        table(['Job', 'Starts', 'Before:', 'After:', 'Change:'], rows),
        join(hints, '\n'),
        md `<sub>The cheapest instance that holds the job alone, on demand in ${markdown_text(pricesAsOf.region)} as of ${markdown_text(pricesAsOf.asOf)}.${spot ? md ` Spot costs at most that.` : md ``}</sub>`,
    ], '\n\n');
};
/** A drawing of what starts and feeds what. */
const graphSection = (review) => {
    if (review.edges.length === 0)
        return md ``;
    const drawn = drawnEdges(review.edges).length;
    const part = drawn < review.edges.length ? ` (${drawn} of ${review.edges.length} connections)` : '';
    return details(`What starts what; changed parts are marked${part}`, fence('mermaid', mermaid(review)), drawn <= 16);
};
const mostOutputs = 50;
/** What other configs and workflows can refer to. */
const outputsSection = ({ outputs }) => {
    if (outputs.length === 0)
        return md ``;
    const rows = outputs
        .slice(0, mostOutputs)
        .map(({ resource, param, value }) => [code(resource), code(param), code(value)]);
    const rest = outputs.length - rows.length;
    return details(`Outputs (${outputs.length})`, join([table(['Resource', 'Param', 'Value'], rows), rest ? md `${count(rest)} more are in the outputs' file.` : md ``], '\n\n'));
};
const against = {
    'deployed-stack': md `compared with the deployed stack`,
    'absent-stack': md `the stack does not exist yet`,
    'base-branch': md `compared with the base branch's config, without AWS`,
    'empty-stack': md `compared with an empty stack, without AWS`,
};
/** Where it goes and what it was compared with, in one line. */
const placeLine = (review) => join([
    md `Stack ${code(review.stack, 128)} in ${code(review.region, 40)}`,
    review.account === undefined ? md `` : md `account ${code(review.account, 40)}`,
    against[review.against],
], ' · ');
/** Sentences that every reader should see. */
const notesSection = ({ notes }) => join(notes.map((note) => md `- ℹ️ ${markdown_text(note)}`), '\n');
/** Links, and the plan's hash by which `deploy` knows it again. */
const footer = ({ links, hash }) => join([
    join(links.slice(0, 20).map(({ text: label, url }) => markdown_link(label, url)), ' · '),
    md `<sub>Plan ${code(hash, 128)}</sub>`,
], '\n\n');

;// CONCATENATED MODULE: ./lib/report/review-markdown.js





/** The characters that GitHub takes in a comment; a longer one is answered with 422, "body is too long". */
const commentLimit = 65_536;
const isEmpty = ({ groups, losses }) => losses.length === 0 && groups.every(({ changes }) => changes.length === 0);
/** The line that answers: may it go on, and how much happens. */
const review_markdown_verdict = (review) => {
    const { losses } = review;
    const forbidden = losses.filter(({ allowed }) => !allowed).length;
    const changes = review_changes_happenings(review.groups.flatMap((group) => group.changes));
    const what = changes || md `no changes`;
    const stage = md `Batch jobs of ${code(review.project, 80)} for ${code(review.stage, 80)}`;
    const lost = (many) => (many === 1 ? md `1 resource` : md `${count(many)} resources`);
    if (forbidden)
        return md `### ⛔ ${stage}: blocked, ${lost(forbidden)} would be lost without permission\n\n**${what}**`;
    if (losses.length)
        return md `### ⚠️ ${stage}: ${lost(losses.length)} will be lost, as allowed\n\n**${what}**`;
    return md `### ✅ ${stage}: ${what}`;
};
/** How much a comment says, from all of it to what it must say. */
const rungs = [
    { values: true, routine: true },
    { values: false, routine: true },
    { values: false, routine: false },
];
const shortened = md `<sub>Shortened to fit; the plan's file has all of it.</sub>`;
const atRung = (review, rung, marker) => join([
    marker,
    review_markdown_verdict(review),
    placeLine(review),
    lossesInFull(review),
    notesSection(review),
    changesSection(review, rung),
    jobsSection(review),
    rung.routine ? graphSection(review) : md ``,
    outputsSection(review),
    rung.values ? md `` : shortened,
    footer(review),
], '\n\n');
/** Only verdict, losses and counts; of the losses at least the names, as many as fit. */
const least = (review, marker, fits, room) => {
    const around = (losses, withNotes) => join([
        marker,
        review_markdown_verdict(review),
        placeLine(review),
        losses,
        withNotes ? notesSection(review) : md ``,
        shortened,
        footer({ hash: review.hash, links: withNotes ? review.links : [] }),
    ], '\n\n');
    const full = lossesInFull(review);
    const withAll = [around(full, true), around(full, false)].find(fits);
    return withAll ?? around(lossesByName(review, room - around(md `x`, false).length), false);
};
/**
 * A review as the Markdown of a comment, at most `limit` UTF-16 units long (never less than characters, which GitHub
 * counts). Its first line is the marker; then what will be lost, which is never cut short of its names. Where all of it
 * does not fit it leaves out values of properties, then groups that only add and modify and the drawing, then all but
 * verdict, losses and counts; it says so.
 */
const reviewMarkdown = (review, marker, limit = commentLimit) => {
    const line = markerLine(marker);
    if (isEmpty(review)) {
        const none = md `${line}\n✅ Batch jobs of ${code(review.project, 80)} for ${code(review.stage, 80)}: no changes. ${placeLine(review)} · plan ${code(review.hash, 128)}`;
        const noted = join([none, notesSection(review)], '\n\n');
        return `${noted.length < limit ? noted : none}\n`;
    }
    const fits = (text) => text.length < limit;
    for (const rung of rungs) {
        const whole = atRung(review, rung, line);
        if (fits(whole))
            return `${whole}\n`;
    }
    return `${least(review, line, fits, limit - 1)}\n`;
};

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
const reviewSummary = (review, marker) => {
    const whole = reviewMarkdown(review, marker, summaryLimit);
    return Buffer.byteLength(whole) < summaryLimit ? whole : reviewMarkdown(review, marker, Math.floor(summaryLimit / 3));
};

;// CONCATENATED MODULE: ./lib/commands/stages/tell-plan.js




/** Where in the config a resource of the template comes from. */
const originOf = ({ graph, locate }) => (logicalId) => {
    const [path, place] = [graph.resources.get(logicalId)?.from, locate(logicalId)];
    return path && place ? { path, line: place.line } : undefined;
};
/** The report of a plan: the text of the pull request's comment, its marker first. */
const reportFile = (review) => reviewMarkdown(review, markerOf(review));
/** Plans of one stage share one place in the conversation. */
const markerOf = ({ project, stage }) => ({ slot: `${project}-${stage}` });
/** What a job costs while it runs; graphics processors have no price here. */
const priceOf = ({ cpu, memoryMiB, gpu, spot }) => {
    const cost = gpu ? undefined : costOf({ cpu, memoryMiB, spot });
    const hint = memoryHint({ cpu, memoryMiB });
    return cost && { cost, ...(hint ? { hint } : {}) };
};
/** The step outputs and the summary of a plan. */
const tellPlan = (world, review, { changes, differs }) => {
    const { hash, stack, losses } = review;
    const { console } = world;
    console.summary(reviewSummary(review, markerOf(review)));
    (0,change/* tellCounts */.aN)(world, changes, differs);
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

;// CONCATENATED MODULE: ./lib/commands/plan.js







/**
 * What a deploy would do, as a review: against the deployed stack, or without credentials against the base branch's
 * config or nothing. Writes what `compile` writes, `plan.json` and `report.md`; leaves nothing behind at AWS.
 */
const plan = async (world, request) => {
    const judged = await (0,compile.compile)(world, request);
    const compared = await (world.offline ? compareOffline : compareDeployed)(world, judged, request);
    const { compiled, ...rest } = compared;
    const { region, allow } = request;
    const notes = [...rest.notes, ...quietDifference(compared)];
    const review = reviewOf({ ...compiled, ...rest, notes, region, allow, origin: originOf(compiled), priceOf: priceOf });
    await world.write({
        ...(await (0,compile.compiledFiles)(compiled)),
        'plan.json': planFile(review),
        'report.md': reportFile(review),
    });
    tellPlan(world, review, compared);
    world.print(reviewText(review, world.source.file));
    return compiled;
};


/***/ })

};
