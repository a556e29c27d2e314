export const id = 999;
export const ids = [999];
export const modules = {

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
    return Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([key, item]) => isLeaf(item)
        ? [cut(`${indent}${key}: ${(0,canonical/* canonicalJson */.dj)(item)}`)]
        : [`${indent}${key}:`, ...linesOf(item, `${indent}  `)]);
};
const resourceLines = (resource) => {
    if (resource === undefined)
        return [];
    const { Metadata: _, Properties, ...rest } = resource;
    const shown = {
        ...rest,
        ...(Properties === undefined ? {} : { Properties: (0,redaction/* withoutSecrets */.cT)(Properties, ['Properties']) }),
    };
    return linesOf(shown, '');
};
const sizeOf = (lines) => lines.reduce((sum, { text }) => sum + text.length + 30, 0);
const templateDiff = ({ before, ours }, groups, limit) => {
    const changes = groups.flatMap((group) => group.changes).filter(({ replacedBy }) => replacedBy === undefined);
    const isNew = ({ happening, insteadOf }) => happening === 'add' && insteadOf === undefined;
    let room = limit;
    return [...changes.filter((one) => !isNew(one)), ...changes.filter(isNew)].flatMap(({ logicalId, insteadOf }) => {
        if (room <= 0)
            return [];
        const [was, is] = [(0,template_changes/* resourceIn */.Ol)(before, insteadOf ?? logicalId), (0,template_changes/* resourceIn */.Ol)(ours, logicalId)];
        const lines = lineDiff(resourceLines(was), resourceLines(is));
        const size = sizeOf(lines);
        if (lines.every(({ kind }) => kind === 'gap') || size > room)
            return [];
        room -= size;
        return [{ logicalId, lines }];
    });
};


/***/ })

};
