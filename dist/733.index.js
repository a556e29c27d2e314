export const id = 733;
export const ids = [733];
export const modules = {

/***/ 2733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __webpack_require__(8084);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
;// CONCATENATED MODULE: ./lib/report/cut-markdown.js

const note = (0,markdown.md) `<sub>Cut to fit into a comment; the summary and the files of the run have all of it.</sub>`;
const after = ({ fence, parts }, line) => {
    const [, ticks] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined)
        return { fence: ticks?.startsWith(fence) && line.trim() === ticks ? undefined : fence, parts };
    if (ticks)
        return { fence: ticks, parts };
    const opened = line.match(/<details\b/g)?.length ?? 0;
    const closed = line.match(/<\/details>/g)?.length ?? 0;
    return { fence, parts: Math.max(0, parts + opened - closed) };
};
const closing = ({ fence, parts }) => `${fence === undefined ? '' : `\n${fence}`}${'\n\n</details>'.repeat(parts)}\n\n${note}\n`;
/**
 * Markdown that is shorter than `limit` UTF-16 units: as it is where it fits, else as many whole lines as fit, with
 * blocks and folded parts closed behind them and a note. The first line always stays.
 */
const cutMarkdown = (body, limit) => {
    if (body.length < limit)
        return body;
    let open = { fence: undefined, parts: 0 };
    let [kept, length] = [0, 0];
    let end = closing(open);
    for (const line of body.split('\n')) {
        const next = after(open, line);
        const rest = closing(next);
        if (kept > 0 && length + line.length + rest.length >= limit)
            break;
        [open, end] = [next, rest];
        length += line.length + 1;
        kept += 1;
    }
    return `${body.split('\n').slice(0, kept).join('\n')}${end}`;
};

// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(3086);
// EXTERNAL MODULE: ./lib/report/review-markdown.js + 3 modules
var review_markdown = __webpack_require__(4730);
// EXTERNAL MODULE: ./lib/commands/stages/talk.js
var stages_talk = __webpack_require__(1720);
;// CONCATENATED MODULE: ./lib/commands/comment.js





/**
 * Says the report that `plan` or `deploy` left in the output folder, perhaps in another job: nothing but
 * `pull-requests: write` is needed, and the config is not read. The report keeps the run that made it.
 */
const comment = async (world, talk) => {
    const name = `${world.output}/report.md`;
    const text = await world.written('report.md');
    const report = text && (0,marker/* restamped */.Gl)(text, talk.run, talk.slot);
    if (!report)
        throw new refused/* Refused */.L({
            code: 'github/not-a-report',
            message: text === undefined ? `There is no ${name}.` : `${name} does not begin with the marker of a report.`,
            hint: 'plan and deploy write it; in another job, download it first and name its folder by output-dir.',
        });
    const cut = cutMarkdown(report, review_markdown/* commentLimit */.j);
    if (cut !== report)
        world.console.annotate({
            severity: 'warning',
            title: 'github/too-long',
            message: `${name} has ${report.length} characters, and a comment holds ${review_markdown/* commentLimit */.j}: it ends earlier, and says so.`,
        });
    await (0,stages_talk/* sayReport */.eh)(world, talk, cut);
    return { diagnostics: [], located: undefined };
};


/***/ })

};
