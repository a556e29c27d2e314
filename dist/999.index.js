export const id = 999;
export const ids = [999];
export const modules = {

/***/ 28969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   W9: () => (/* binding */ textAsResolved),
/* harmony export */   vS: () => (/* binding */ secretServiceIn)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8784);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23933);


const secretReference = /\{\{resolve:(secretsmanager|ssm-secure):([^{}]*)\}\}/g;
const unknown = '\u0000';
const computed = '\u0001';
const unevaluated = /^Fn::(?!(?:Join|Sub|GetAtt|ImportValue)$)/;
const placeholderOf = (part) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(part) && Object.keys(part).some((key) => unevaluated.test(key)) ? computed : unknown;
const textAsResolved = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression : textAsResolved(expression);
    }
    if (value === null || typeof value !== 'object')
        return undefined;
    const { 'Fn::Join': join, 'Fn::Sub': sub } = value;
    if (Array.isArray(join) && typeof join[0] === 'string' && Array.isArray(join[1]))
        return join[1].map((part) => textAsResolved(part) ?? placeholderOf(part)).join(join[0]);
    const [template, values] = Array.isArray(sub) ? sub : [sub, undefined];
    if (typeof template !== 'string')
        return undefined;
    return template.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal, name) => {
        if (literal)
            return `\${${name}}`;
        const given = values !== null && typeof values === 'object' ? values[name] : undefined;
        return textAsResolved(given) ?? placeholderOf(given);
    });
};
const braces = `\\{[${unknown}${computed}]*\\{[${unknown}${computed}]*`;
const nonPlainReference = new RegExp(`${braces}resolve:(?!ssm:)([a-z-]*)|${braces}(?:r(?:e(?:s(?:o(?:l(?:ve?)?)?)?)?)?[${unknown}${computed}]|${computed})`);
const containsBrace = (value) => {
    if (typeof value === 'string') {
        const expression = (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionOf */ .ez)(value);
        return typeof expression === 'string' ? expression.includes('{') : containsBrace(expression);
    }
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(containsBrace);
    return Object.entries(value).some(([key, item]) => {
        if (key !== 'Fn::Sub')
            return containsBrace(item);
        const [template, ...values] = [item].flat();
        return (String(template)
            .replace(/\$\{[^!{}][^{}]*\}/g, '')
            .includes('{') || values.some(containsBrace));
    });
};
const mayComputeBrace = (value) => {
    if (!(0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return Array.isArray(value) && value.some(mayComputeBrace);
    return Object.entries(value).some(([key, item]) => unevaluated.test(key) ? containsBrace(item) : mayComputeBrace(item));
};
const isFunction = (value) => (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && Object.keys(value).some((key) => key.startsWith('Fn::'));
const secretServiceIn = (value) => {
    const text = textAsResolved(value);
    const found = text === undefined ? null : nonPlainReference.exec(text);
    if (found)
        return found[1] || '…';
    return isFunction(value) && mayComputeBrace(value) ? '…' : undefined;
};


/***/ }),

/***/ 16030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ expressionText),
/* harmony export */   u: () => (/* binding */ markedText)
/* harmony export */ });
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8784);


const open = '\uFDD2';
const close = '\uFDD3';
const marks = /[\uFDD2\uFDD3]/g;
const marked = /\uFDD2([^\uFDD3]*)\uFDD3/g;
const markedText = (value) => {
    if (typeof value === 'string')
        return value.replace(marks, '');
    if ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value)) {
        const { 'Fn::Join': join } = value;
        if (Array.isArray(join) && join[0] === '' && Array.isArray(join[1]))
            return join[1].map(markedText).join('');
        return open + (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value).replace(marks, '') + close;
    }
    return (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value).replace(marks, '');
};
const fromStackId = /^\{"Fn::Select":\[\d+,\{"Fn::Split":\[.*\{"Ref":"AWS::StackId"\}/;
const argumentsOf = (argument, names) => (Array.isArray(argument) ? argument : [argument]).map((one) => expressionText(one, names)).join(', ');
const functionText = (json, names) => {
    if (fromStackId.test(json))
        return '…';
    const [name, argument] = Object.entries(JSON.parse(json))[0];
    if (name === 'Ref')
        return `\${${expressionText(argument, names)}}`;
    if (name === 'Fn::GetAtt') {
        const parts = Array.isArray(argument) ? argument : [argument];
        return `\${${parts.map((part) => expressionText(part, names)).join('.')}}`;
    }
    if (name === 'Fn::Sub' && typeof argument === 'string')
        return argument;
    if (name === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1]))
        return argument[1].map((part) => expressionText(part, names)).join(String(argument[0]));
    return `${name.replace('Fn::', '')}(${argumentsOf(argument, names)})`;
};
const readable = (value, names) => {
    if (Array.isArray(value))
        return value.map((item) => readable(item, names));
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return value;
    if ((0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value))
        return expressionText(value, names);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, names)]));
};
const expressionText = (value, names = []) => {
    if (typeof value === 'string')
        return value;
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) || !(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(value))
        return (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(readable(value, names));
    let text = markedText(value);
    for (const { text: known, words } of names) {
        if (text === known)
            return words;
        text = text.replaceAll(known, () => `\${${words}}`);
    }
    return text.replace(marked, (_, json) => functionText(json, names)).replace(/…+/g, '…');
};


/***/ }),

/***/ 58245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   uW: () => (/* binding */ shownByAws),
/* harmony export */   uk: () => (/* binding */ shownInFull)
/* harmony export */ });
/* unused harmony exports longestShown, shortImage */
/* harmony import */ var _cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49982);
/* harmony import */ var _cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28969);
/* harmony import */ var _cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8784);
/* harmony import */ var _diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67105);
/* harmony import */ var _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76122);
/* harmony import */ var _diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53015);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89366);
/* harmony import */ var _expression_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16030);








const longestShown = 160;
const summaries = new Map([
    ['Code', '(code)'],
    ['ZipFile', '(code)'],
    ['Definition', '(definition)'],
    ['DefinitionString', '(definition)'],
    ['UserData', '(user data)'],
    ['Secrets', '(secret)'],
    ['SecretString', '(secret)'],
]);
const summaryOf = (path) => {
    const part = path.find((one) => summaries.has(one));
    return part === undefined ? undefined : summaries.get(part);
};
const shownPath = (path) => {
    const at = path.findIndex((part) => summaries.has(part) && part !== 'Secrets');
    return at < 0 ? path : path.slice(0, at + 1);
};
const harmless = /^(?:SecretArn|SecretsManager\w*|TokenValidityUnits|\w*TokenValidity|AuthType|AuthorizationType|AuthorizerId|\w+Arn)$/;
const below = ({ isVariable }, name) => ({
    name,
    isVariable: isVariable || name === 'Environment' || name === 'Variables',
});
const placeOf = (path) => path.reduce(below, { name: '', isVariable: false });
const asAwsWrites = /^[A-Z](?=\w*[a-z])[A-Za-z0-9]*$/;
const isSecretAt = ({ name, isVariable }) => isVariable ? (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(name) : isSecretProperty(name);
const isSecretProperty = (0,_diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)((name) => asAwsWrites.test(name) ? (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .mentionsSecret */ .iL)(name) && !harmless.test(name) : (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(name));
const isBelowSecret = (path) => path.some((_, index) => isSecretAt(placeOf(path.slice(0, index + 1))));
const redactedText = (text, place) => {
    const document = parsed(text);
    if (typeof document !== 'string') {
        const inner = (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(redacted(document, place));
        if (inner !== (0,_cloudformation_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(document))
            return (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(inner) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : inner;
    }
    return redactedPlain(text);
};
const redactedPlain = (0,_diagnostics_remember_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .H)((text) => (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text) || (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSplitSecret */ .eC)(text.split(/[\r\n]+/).map((line) => line.trim()))
    ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
    : text.replace(_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .secretReference */ .QO, '(secret)'));
const redacted = (value, place) => {
    const summary = summaries.get(place.name);
    if (summary)
        return summary;
    if (isSecretAt(place))
        return value === '' || value === null || typeof value === 'boolean' ? value : _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    if (typeof value === 'string')
        return redactedText(value, place);
    if (Array.isArray(value)) {
        if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSplitSecret */ .eC)(value.filter((item) => typeof item === 'string')))
            return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
        return value.map((item) => redacted(item, below(place, '')));
    }
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
        return value;
    const text = (0,_cloudformation_dynamic_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .textAsResolved */ .W9)(value);
    if (text !== undefined && (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const label = value.Name ?? value.Key ?? value.ParameterKey;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(key) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : key,
        typeof label === 'string' && /^(?:Parameter)?Value$/.test(key) && (0,_diagnostics_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .looksLikeSecretName */ .FF)(label)
            ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
            : redacted(item, below(place, key)),
    ]));
};
const withoutSecrets = (value, path) => {
    if (isBelowSecret(path))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const place = placeOf(path);
    if (!(0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
        return redacted(value, place);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => {
        const isDefinition = key === 'Definition' && (0,_cloudformation_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(item) && path.length <= 1;
        return [
            (0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(key) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : key,
            isDefinition ? withoutSecrets(item, ['States']) : redacted(item, below(place, key)),
        ];
    }));
};
const cut = (text) => {
    const characters = [...text];
    return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : text;
};
const ecrHost = /^(?:\$\{AWS::AccountId\}|\d{12})\.dkr\.ecr\.[^/]*\/(?:batch-job\/)?/;
const shortImage = (image) => image
    .replace(ecrHost, '')
    .replace(/(@sha256:[\da-f]{12})[\da-f]{52}$/, '$1')
    .replace(/-([\da-f]{8})[\da-f]{24}$/, '-$1');
const isImage = (path) => path.at(-1) === 'Image' && path.includes('ContainerProperties');
const shownInFull = (path, value, names = []) => {
    const summary = summaryOf(path);
    if (summary)
        return summary;
    const inner = isBelowSecret(path) ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA : redacted(value, placeOf(path));
    const text = (0,_expression_text_js__WEBPACK_IMPORTED_MODULE_6__/* .expressionText */ .M)(inner, names);
    if ((0,_diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .containsSecret */ .At)(text))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    return (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(isImage(path) ? shortImage(text) : text);
};
const shown = (path, value, names = []) => cut(shownInFull(path, value, names));
const knownLater = '{{changeSet:KNOWN_AFTER_APPLY}}';
const shownByAws = (path, text) => {
    const at = path.indexOf('Environment');
    if (at >= 0 && path.slice(at + 1).some((part) => /^\d+$/.test(part)))
        return _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA;
    const value = text.replaceAll(knownLater, '(known after deploy)');
    const document = parsed(value);
    return /^\s*[[{]/.test(value) && document === value
        ? _diagnostics_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .redactionMark */ .HA
        : shown(path, typeof document === 'object' ? document : value);
};
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


/***/ }),

/***/ 80999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  templateDiff: () => (/* binding */ templateDiff)
});

// EXTERNAL MODULE: ./lib/cloudformation/canonical.js
var canonical = __webpack_require__(49982);
// EXTERNAL MODULE: ./lib/cloudformation/expression.js
var expression = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/stack/template-changes.js
var template_changes = __webpack_require__(88948);
;// CONCATENATED MODULE: ./lib/review/line-diff.js
const mostPairs = 1_000_000;
const around = 3;
const commonLengths = (before, after) => {
    const width = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * width);
    for (let row = before.length - 1; row >= 0; row -= 1)
        for (let column = after.length - 1; column >= 0; column -= 1)
            lengths[row * width + column] =
                before[row] === after[column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : Math.max(lengths[(row + 1) * width + column], lengths[row * width + column + 1]);
    return lengths;
};
const merged = (before, after) => {
    const all = (kind, lines) => lines.map((text) => ({ kind, text }));
    if (before.length * after.length > mostPairs)
        return [...all('before', before), ...all('after', after)];
    const lengths = commonLengths(before, after);
    const lengthAt = (row, column) => lengths[row * (after.length + 1) + column] ?? 0;
    const lines = [];
    let [row, column] = [0, 0];
    while (row < before.length && column < after.length) {
        const [old, fresh] = [before[row], after[column]];
        if (old === fresh) {
            lines.push({ kind: 'same', text: old });
            [row, column] = [row + 1, column + 1];
        }
        else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) {
            lines.push({ kind: 'before', text: old });
            row += 1;
        }
        else {
            lines.push({ kind: 'after', text: fresh });
            column += 1;
        }
    }
    return [...lines, ...all('before', before.slice(row)), ...all('after', after.slice(column))];
};
const folded = (lines) => {
    const near = new Uint8Array(lines.length);
    lines.forEach(({ kind }, at) => {
        if (kind !== 'same')
            near.fill(1, Math.max(0, at - around), at + around + 1);
    });
    const shown = [];
    let left = [];
    const closeGap = () => {
        if (left.length > 1)
            shown.push({ kind: 'gap', text: `${left.length}` });
        else
            shown.push(...left);
        left = [];
    };
    lines.forEach((line, at) => {
        if (near[at] === 0)
            left.push(line);
        else {
            closeGap();
            shown.push(line);
        }
    });
    closeGap();
    return shown;
};
const lineDiff = (before, after) => folded(merged(before, after));

// EXTERNAL MODULE: ./lib/review/redaction.js
var redaction = __webpack_require__(58245);
;// CONCATENATED MODULE: ./lib/review/template-diff.js





const longestLine = 400;
const cut = (line) => {
    if (line.length <= longestLine)
        return line;
    const points = [...line.slice(0, longestLine * 2)];
    return points.length > longestLine ? `${points.slice(0, longestLine - 1).join('')}…` : line;
};
const isLeaf = (value) => value === null || typeof value !== 'object' || ((0,expression/* isMap */.jh)(value) && (0,expression/* isFunction */.Tn)(value)) || Object.keys(value).length === 0;
const linesOf = (value, indent) => {
    if (isLeaf(value))
        return [cut(indent + (0,canonical/* canonicalJson */.dj)(value))];
    if (Array.isArray(value))
        return value.flatMap((item) => {
            const [first = '', ...rest] = linesOf(item, `${indent}  `);
            return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
        });
    return entriesOf(value).flatMap((entry) => entryLines(entry, indent));
};
const entriesOf = (value) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
const entryLines = ([name, value], indent) => isLeaf(value)
    ? [cut(`${indent}${name}: ${(0,canonical/* canonicalJson */.dj)(value)}`)]
    : [`${indent}${name}:`, ...linesOf(value, `${indent}  `)];
const propertyParts = (properties) => {
    const hidden = (value) => (0,redaction/* withoutSecrets */.cT)(value, ['Properties']);
    if (isLeaf(properties) || !(0,expression/* isMap */.jh)(properties))
        return [{ isLine: true, lines: () => entryLines(['Properties', hidden(properties)], '') }];
    return [
        { isLine: true, lines: () => ['Properties:'] },
        ...entriesOf(properties).map(([name, value]) => ({ isLine: isLeaf(value), lines: () => linesOf(hidden({ [name]: value }), '  ') })),
    ];
};
const resourceLines = (resource, room) => {
    const { Metadata: _, ...shown } = resource;
    const parts = entriesOf(shown).flatMap(([name, value]) => name === 'Properties'
        ? propertyParts(value)
        : [{ isLine: isLeaf(value), lines: () => entryLines([name, value], '') }]);
    const made = new Map();
    let left = room;
    for (const part of [...parts.filter(({ isLine }) => isLine), ...parts.filter(({ isLine }) => !isLine)]) {
        const lines = part.lines();
        left -= sizeOf(lines);
        if (left < 0)
            return undefined;
        made.set(part, lines);
    }
    return parts.flatMap((part) => made.get(part) ?? []);
};
const sizeOf = (lines) => lines.reduce((sum, line) => sum + line.length + 30, 0);
const linesBetween = (was, is, room) => {
    const most = was && is ? Number.POSITIVE_INFINITY : room;
    const before = was ? resourceLines(was, most) : [];
    const after = is ? resourceLines(is, most) : [];
    return before && after && lineDiff(before, after);
};
const templateDiff = ({ before, ours }, groups, limit) => {
    const changes = groups.flatMap((group) => group.changes).filter(({ replacedBy }) => replacedBy === undefined);
    const isNew = ({ happening, insteadOf }) => happening === 'add' && insteadOf === undefined;
    let room = limit;
    return [...changes.filter((one) => !isNew(one)), ...changes.filter(isNew)].flatMap(({ logicalId, insteadOf }) => {
        if (room <= 0)
            return [];
        const lines = linesBetween((0,template_changes/* resourceIn */.Ol)(before, insteadOf ?? logicalId), (0,template_changes/* resourceIn */.Ol)(ours, logicalId), room);
        if (lines === undefined)
            return [];
        const size = sizeOf(lines.map(({ text }) => text));
        if (lines.every(({ kind }) => kind === 'gap') || size > room)
            return [];
        room -= size;
        return [{ logicalId, lines }];
    });
};


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


/***/ }),

/***/ 88948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ resourcesIn),
/* harmony export */   Ol: () => (/* binding */ resourceIn),
/* harmony export */   U9: () => (/* binding */ templateChanges)
/* harmony export */ });
/* harmony import */ var _cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92411);
/* harmony import */ var _property_differences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93666);


const resourcesIn = (template) => {
    const { Resources } = (template ?? {});
    return Resources !== null && typeof Resources === 'object' ? Resources : {};
};
const resourceIn = (template, logicalId) => {
    const resources = resourcesIn(template);
    const resource = Object.hasOwn(resources, logicalId) ? resources[logicalId] : undefined;
    return resource !== null && typeof resource === 'object' ? resource : undefined;
};
const replacementOf = (recreations) => {
    if (recreations.includes('Always'))
        return 'True';
    return recreations.some((recreation) => recreation !== 'Never') ? 'Conditional' : 'False';
};
const isResharded = ({ Type, UpdatePolicy }, path) => Type === 'AWS::ElastiCache::ReplicationGroup' &&
    path.join('.') === 'Properties.NumNodeGroups' &&
    Object(UpdatePolicy).UseOnlineResharding === true;
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
        recreation: isResharded(is, path) ? 'Never' : (0,_cloudformation_replacements_js__WEBPACK_IMPORTED_MODULE_1__/* .recreationOf */ .C)(table, type, path),
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
