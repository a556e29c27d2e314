import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'
const REGEX_TEST_BLANK_LINE = /^\s+$/
const REGEX_INVALID_TRAILING_BACKSLASH = /(?:[^\\]|^)\\$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const REGEX_TEST_INVALID_PATH = /^\.{0,2}\/|^\.{1,2}$/

const REGEX_TEST_TRAILING_SLASH = /\/$/

const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const REGEX_REGEXP_RANGE = /([0-z])-([0-z])/g

const RETURN_FALSE = () => false

// Sanitize the range of a regular expression
// The cases are complicated, see test cases for details
const sanitizeRange = range => range.replace(
  REGEX_REGEXP_RANGE,
  (match, from, to) => from.charCodeAt(0) <= to.charCodeAt(0)
    ? match
    // Invalid range (out of order) which is ok for gitignore rules but
    //   fatal for JavaScript regular expression, so eliminate it.
    : EMPTY
)

// See fixtures #59
const cleanRangeBackSlash = slashes => {
  const {length} = slashes
  return slashes.slice(0, length - length % 2)
}

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
const REPLACERS = [

  [
    // Remove BOM
    // TODO:
    // Other similar zero-width characters?
    /^\uFEFF/,
    () => EMPTY
  ],

  // > Trailing spaces are ignored unless they are quoted with backslash ("\")
  [
    // (a\ ) -> (a )
    // (a  ) -> (a)
    // (a ) -> (a)
    // (a \ ) -> (a  )
    /((?:\\\\)*?)(\\?\s+)$/,
    (_, m1, m2) => m1 + (
      m2.indexOf('\\') === 0
        ? SPACE
        : EMPTY
    )
  ],

  // Replace (\ ) with ' '
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    /(\\+?)\s/g,
    (_, m1) => {
      const {length} = m1
      return m1.slice(0, length - length % 2) + SPACE
    }
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^'
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/'
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*\\\*\\\*\\\//,

    // '**/foo' <-> 'foo'
    () => '^(?:.*\\/)?'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    /^(?=[^^])/,
    function startingReplacer () {
      // If has a slash `/` at the beginning or middle
      return !/\/(?!$)/.test(this)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/
      // > A slash followed by two consecutive asterisks then a slash matches
      // >   zero or more directories.
      // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
      // '/**/'
      ? '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder
      : '\\/.+'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\]+)(\\\*)+(?=.+)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    (_, p1, p2) => {
      // 1.
      // > An asterisk "*" matches anything except a slash.
      // 2.
      // > Other consecutive asterisks are considered regular asterisks
      // > and will match according to the previous rules.
      const unescaped = p2.replace(/\\\*/g, '[^\\/]*')
      return p1 + unescaped
    }
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE
  ],

  [
    // > The range notation, e.g. [a-zA-Z],
    // > can be used to match one of the characters in a range.

    // `\` is escaped by step 3
    /(\\)?\[([^\]/]*?)(\\*)($|\])/g,
    (match, leadEscape, range, endEscape, close) => leadEscape === ESCAPE
      // '\\[bar]' -> '\\\\[bar\\]'
      ? `\\[${range}${cleanRangeBackSlash(endEscape)}${close}`
      : close === ']'
        ? endEscape.length % 2 === 0
          // A normal case, and it is a range notation
          // '[bar]'
          // '[bar\\\\]'
          ? `[${sanitizeRange(range)}${endEscape}]`
          // Invalid range notaton
          // '[bar\\]' -> '[bar\\\\]'
          : '[]'
        : '[]'
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    /(?:[^*])$/,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    match => /\/$/.test(match)
      // foo/ will not match 'foo'
      ? `${match}$`
      // foo matches 'foo' and 'foo/'
      : `${match}(?=$|\\/$)`
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\\\*$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const TRAILING_WILD_CARD_REPLACERS = {
  [MODE_IGNORE] (_, p1) {
    const prefix = p1
      // '\^':
      // '/*' does not match EMPTY
      // '/*' does not match everything

      // '\\\/':
      // 'abc/*' does not match 'abc/'
      ? `${p1}[^/]+`

      // 'a*' matches 'a'
      // 'a*' matches 'aa'
      : '[^/]*'

    return `${prefix}(?=$|\\/$)`
  },

  [MODE_CHECK_IGNORE] (_, p1) {
    // When doing `git check-ignore`
    const prefix = p1
      // '\\\/':
      // 'abc/*' DOES match 'abc/' !
      ? `${p1}[^/]*`

      // 'a*' matches 'a'
      // 'a*' matches 'aa'
      : '[^/]*'

    return `${prefix}(?=$|\\/$)`
  }
}

// @param {pattern}
const makeRegexPrefix = pattern => REPLACERS.reduce(
  (prev, [matcher, replacer]) =>
    prev.replace(matcher, replacer.bind(pattern)),
  pattern
)

const isString = subject => typeof subject === 'string'

// > A blank line matches no files, so it can serve as a separator for readability.
const checkPattern = pattern => pattern
  && isString(pattern)
  && !REGEX_TEST_BLANK_LINE.test(pattern)
  && !REGEX_INVALID_TRAILING_BACKSLASH.test(pattern)

  // > A line starting with # serves as a comment.
  && pattern.indexOf('#') !== 0

const splitPattern = pattern => pattern
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = this.regexPrefix.replace(
      REGEX_REPLACE_TRAILING_WILDCARD,

      // It does not need to bind pattern
      TRAILING_WILD_CARD_REPLACERS[mode]
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const createRule = ({
  pattern,
  mark
}, ignoreCase) => {
  let negative = false
  let body = pattern

  // > An optional prefix "!" which negates the pattern;
  if (body.indexOf('!') === 0) {
    negative = true
    body = body.substr(1)
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []
  }

  _add (pattern) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._added = true
      return
    }

    if (isString(pattern)) {
      pattern = {
        pattern
      }
    }

    if (checkPattern(pattern.pattern)) {
      const rule = createRule(pattern, this._ignoreCase)
      this._added = true
      this._rules.push(rule)
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false

    makeArray(
      isString(pattern)
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    return this._added
  }

  // Test one single path without recursively checking parent directories
  //
  // - checkUnignored `boolean` whether should check if the path is unignored,
  //   setting `checkUnignored` to `false` could reduce additional
  //   path matching.
  // - check `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult} true if a file is ignored
  test (path, checkUnignored, mode) {
    let ignored = false
    let unignored = false
    let matchedRule

    this._rules.forEach(rule => {
      const {negative} = rule

      //          |           ignored : unignored
      // -------- | ---------------------------------------
      // negative |   0:0   |   0:1   |   1:0   |   1:1
      // -------- | ------- | ------- | ------- | --------
      //     0    |  TEST   |  TEST   |  SKIP   |    X
      //     1    |  TESTIF |  SKIP   |  TEST   |    X

      // - SKIP: always skip
      // - TEST: always test
      // - TESTIF: only test if checkUnignored
      // - X: that never happen
      if (
        unignored === negative && ignored !== unignored
        || negative && !ignored && !unignored && !checkUnignored
      ) {
        return
      }

      const matched = rule[mode].test(path)

      if (!matched) {
        return
      }

      ignored = !negative
      unignored = negative

      matchedRule = negative
        ? UNDEFINED
        : rule
    })

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

const isNotRelative = path => REGEX_TEST_INVALID_PATH.test(path)

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, checkUnignored, slices) {
    const path = originalPath
      // Supports nullable path
      && checkPath.convert(originalPath)

    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return this._t(path, cache, checkUnignored, slices)
  }

  checkIgnore (path) {
    // If the path doest not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!REGEX_TEST_TRAILING_SLASH.test(path)) {
      return this.test(path)
    }

    const slices = path.split(SLASH).filter(Boolean)
    slices.pop()

    if (slices.length) {
      const parent = this._t(
        slices.join(SLASH) + SLASH,
        this._testCache,
        true,
        slices
      )

      if (parent.ignored) {
        return parent
      }
    }

    return this._rules.test(path, false, MODE_CHECK_IGNORE)
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache,

    // Whether should check if the path is unignored
    checkUnignored,

    // The path slices
    slices
  ) {
    if (path in cache) {
      return cache[path]
    }

    if (!slices) {
      // path/to/a.js
      // ['path', 'to', 'a.js']
      slices = path.split(SLASH).filter(Boolean)
    }

    slices.pop()

    // If the path has no parent directory, just test it
    if (!slices.length) {
      return cache[path] = this._rules.test(path, checkUnignored, MODE_IGNORE)
    }

    const parent = this._t(
      slices.join(SLASH) + SLASH,
      cache,
      checkUnignored,
      slices
    )

    // If the path contains a parent directory, check the parent first
    return cache[path] = parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, checkUnignored, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, false).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, true)
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(path && checkPath.convert(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ digestFile),
  Eh: () => (/* binding */ digestFiles),
  I: () => (/* binding */ kindOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/adapters/node/content.js





/**
 * 64 hex over files and links of a folder in the order given: name, kind with executable bit, and content or link
 * target. Times, owners and the other permissions count for nothing. Content is streamed.
 */
const digestFiles = async (base, files) => {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    for (let at = 0; at < files.length; at += atOnce) {
        const some = files.slice(at, at + atOnce);
        const entries = await Promise.all(some.map((file) => entryOf((0,external_node_path_.join)(base, file))));
        // Lengths and fixed widths keep two lists from reading alike.
        for (const [index, file] of some.entries())
            whole.update(`${entries[index]} ${Buffer.byteLength(file)}:${file}\n`);
    }
    return whole.digest('hex');
};
const atOnce = 32;
/** What stands at a path, links not followed. */
const kindOf = async (path) => {
    const stat = await (0,promises_.lstat)(path);
    return stat.isSymbolicLink() ? 'link' : stat.mode & 0o100 ? 'executable' : 'file';
};
const entryOf = async (path) => {
    const kind = await kindOf(path);
    const content = kind === 'link' ? digestText(await (0,promises_.readlink)(path)) : await digestFile(path);
    return `${content} ${kind}`;
};
/** 64 hex over the content of a file, links followed. */
const digestFile = async (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path), async (chunks) => {
        for await (const chunk of chunks)
            hash.update(chunk);
    });
    return hash.digest('hex');
};
const digestText = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Complained)
/* harmony export */ });
/** What a command throws when a stage returned complaints that stop it; the door prints them on their lines. */
class Complained extends Error {
    name = 'Complained';
    diagnostics;
    located;
    constructor(diagnostics, located) {
        super(`${diagnostics.length} complaints`);
        this.diagnostics = diagnostics;
        this.located = located;
    }
}


/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   NG: () => (/* binding */ keyComplaint),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   bJ: () => (/* binding */ isError)
/* harmony export */ });
const isError = (diagnostic) => diagnostic.severity === 'error';
/** An error at a value of the config. */
const complaint = (code, path, sentence, hint) => ({
    code,
    severity: 'error',
    sentence,
    place: { path },
    ...(hint === undefined ? {} : { hint }),
});
/** The same at a key: for keys that should not be there, or are there twice. */
const keyComplaint = (code, path, sentence, hint) => ({
    ...complaint(code, path, sentence, hint),
    place: { path, at: 'key' },
});
/** A warning never stops a command. */
const warning = (code, path, sentence, hint) => ({
    ...complaint(code, path, sentence, hint),
    severity: 'warning',
});


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused)
/* harmony export */ });
/** The world refused: AWS, Docker, GitHub, the disk. Thrown by adapters and gates, shown without a stack trace. */
class Refused extends Error {
    name = 'Refused';
    code;
    /** The missing permission, setting or command: what to do next. */
    hint;
    constructor(refusal) {
        super(refusal.message, { cause: refusal.cause });
        this.code = refusal.code;
        this.hint = refusal.hint;
    }
}


/***/ }),

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   Y: () => (/* binding */ placeDiagnostics)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9366);

/** The complaints with their positions, sorted by them; what is said twice at one place stands once. */
const placeDiagnostics = (diagnostics, located) => {
    const seen = new Map();
    for (const diagnostic of diagnostics) {
        const position = located?.locate(diagnostic.place) ?? { line: 1, column: 1 };
        const key = `${position.line}:${position.column} ${diagnostic.code} ${diagnostic.sentence}`;
        if (!seen.has(key))
            seen.set(key, { diagnostic, position });
    }
    return [...seen.values()].sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
};
/** More would bury the first, and the first is where to begin. */
const most = 200;
/**
 * The complaints as blocks for a prompt: `<file>:<line>:<column> error config/unknown-key`, the sentence, the line
 * with a caret, the hint. Texts of the user's are made visible; nothing in them reaches the terminal as a command.
 */
const renderDiagnostics = (diagnostics, located, file) => {
    const placed = placeDiagnostics(diagnostics, located);
    const lines = located && placed.length ? located.text.split('\n') : [];
    const blocks = placed.slice(0, most).map((one) => block(one, lines, file));
    if (placed.length > most)
        blocks.push(`… and ${placed.length - most} more.\n`);
    return blocks.join('\n');
};
const block = ({ diagnostic, position }, lines, file) => {
    const { line, column } = position;
    const head = `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file)}:${line}:${column} ${diagnostic.severity} ${diagnostic.code}`;
    const shown = diagnostic.place === 'file' ? [] : snippet(lines[line - 1], position);
    const hint = diagnostic.hint === undefined ? [] : [`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(diagnostic.hint)}`];
    return `${[head, `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(diagnostic.sentence)}`, ...shown, ...hint].join('\n')}\n`;
};
/** Characters of a source line that are shown around the caret. */
const before = 60;
const after = 60;
/** The source line, cut around the caret, and the caret under it. */
const snippet = (text, { line, column, endColumn }) => {
    if (text === undefined || text.trim() === '')
        return [];
    const source = text.replace(/\r$/, '');
    const from = Math.max(0, column - 1 - before);
    const to = Math.min(source.length, column - 1 + after);
    const lead = (from > 0 ? '…' : '') + onOneLine(source.slice(from, column - 1));
    const marked = onOneLine(source.slice(column - 1, Math.min(to, (endColumn ?? column + 1) - 1)));
    const rest = onOneLine(source.slice(column - 1, to)) + (to < source.length ? '…' : '');
    const gutter = String(line);
    return [
        `  ${gutter} | ${lead}${rest}`,
        `  ${' '.repeat(gutter.length)} | ${' '.repeat((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(lead))}${'^'.repeat(Math.max(1, (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(marked)))}`,
    ];
};
/** A tab is one space here, so that the caret stands under its character. */
const onOneLine = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll('\t', ' '));


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** The known word that is nearest to a mistyped one, if it is near enough to be meant; the first of equals. */
const nearest = (word, known) => {
    let best;
    let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (distance === 0)
            return candidate;
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
};
/** "Did you mean `x`?", or what is known here, or nothing where nothing is. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    if (meant !== undefined)
        return `Did you mean \`${meant}\`?`;
    return known.length ? `Known here: ${known.map((name) => `\`${name}\``).join(', ')}.` : undefined;
};
/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string
 * alignment). Gives up with `limit` once that many are needed, so that long words cost nothing.
 */
const editDistance = (from, to, limit = Number.POSITIVE_INFINITY) => {
    if (Math.abs(from.length - to.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let steps = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
                steps = Math.min(steps, beforeLast[column - 2] + 1);
            current.push(steps);
        }
        if (Math.min(...current) >= limit)
            return limit;
        beforeLast = last;
        last = current;
    }
    return Math.min(limit, last[to.length]);
};


/***/ }),

/***/ 9366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/**
 * What a terminal or a reviewer's eye would not see as it is: control characters (escape sequences begin with one),
 * marks that turn the writing direction (https://trojansource.codes), line separators, noncharacters, half pairs.
 */
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\uffff]|\p{Surrogate}/gu;
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** A text of the user's with everything unseen written as `\n` or `\u001b`: safe for one line of a terminal. */
const visible = (text) => text.replace(unseen, (character) => short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;
/** The columns that a text takes in a terminal: East Asian characters and emoji take two, combining marks none. */
const displayWidth = (text) => [...text.replace(/\p{Mark}/gu, '')].length + (text.match(wide)?.length ?? 0);
/** A value of the user's inside a sentence: `"text"`, `12`, a list, a map; long texts are cut. */
const literal = (value) => {
    if (Array.isArray(value))
        return value.length ? `a list of ${value.length}` : 'an empty list';
    if (value === null || value === undefined)
        return 'empty';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    return value.length > 40 ? `"${visible([...value.slice(0, 36)].join(''))}…"` : `"${visible(value)}"`;
};


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   F: () => (/* binding */ Misused),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
/* unused harmony exports commands, inputRules, commandNamed, inputNamed */
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8084);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(258);


/** The commands that this version has. */
const commands = {
    validate: 'Tell every complaint about the config, on its line.',
    compile: 'Write the CloudFormation template and what belongs to it into the output folder.',
    deploy: 'Build what is missing, deploy the stage, and tell its outputs.',
    destroy: 'Delete a stage; needs --confirm with its name.',
    outputs: "Fetch a stage's outputs again.",
};
const laterCommands = [
    'init',
    'build',
    'plan',
    'comment',
    'preview',
    'sweep',
    'drift',
    'logs',
    'run',
    'runs',
    'doctor',
    'bootstrap',
];
/** Every input of this version, the same words as flags and in the workflow. */
const inputRules = {
    config: {
        says: 'The config file. Default: the first of batch-jobs.yml, batch-jobs.yaml, stacktape.yml, stacktape.yaml.',
        kind: 'text',
    },
    'working-directory': { says: 'The folder to work in.', kind: 'text' },
    'project-name': { says: "Default: the config's serviceName, else the repository's name.", kind: 'text' },
    stage: {
        says: 'The stage: dev, production, pr-12, …',
        kind: 'text',
        pattern: /^(?!preview$)[a-zA-Z0-9][a-zA-Z0-9-]{0,31}$/,
        allowed: 'up to 32 letters, digits and hyphens, and not the word preview',
    },
    'aws-region': {
        says: 'The AWS region. Default: AWS_REGION.',
        kind: 'text',
        pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
        allowed: 'a region such as eu-central-1',
    },
    'role-to-assume': {
        says: 'ARN of the role to deploy with, assumed by the OIDC token of the workflow.',
        kind: 'text',
        pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
        allowed: 'the ARN of an IAM role',
    },
    'role-session-name': {
        says: 'Name of the session of the role.',
        kind: 'text',
        pattern: /^[\w+=,.@-]{2,64}$/,
        allowed: '2 to 64 letters, digits and +=,.@-_',
    },
    'role-duration-seconds': {
        says: 'How long the credentials of the role hold.',
        kind: 'text',
        pattern: /^(9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
        allowed: '900 to 43200',
    },
    'expected-account-ids': {
        says: 'Accounts that may be deployed to; any other is refused.',
        kind: 'list',
        pattern: /^\d{12}$/,
        allowed: 'account ids of twelve digits',
    },
    'cloudformation-role-arn': {
        says: 'ARN of the role that CloudFormation works with.',
        kind: 'text',
        pattern: /^arn:[a-z0-9-]+:iam::\d{12}:role\/.+$/,
        allowed: 'the ARN of an IAM role',
    },
    'artifact-bucket': {
        says: 'Bucket for templates over 51,200 bytes; none forbids it. Default: made when needed.',
        kind: 'text',
    },
    'allow-replace': { says: 'Logical ids of resources with data that may be replaced, or *.', kind: 'list' },
    'allow-delete': { says: 'Logical ids of resources with data that may be deleted, or *.', kind: 'list' },
    confirm: { says: 'For destroy: the name of the stage.', kind: 'text' },
    'output-dir': { says: 'Where files are written. Default: .batch-job.', kind: 'text' },
};
const laterInputs = [
    'push-role-to-assume',
    'tags',
    'variables',
    'github-token',
    'comment',
    'comment-slot',
    'plan-file',
    'on-plan-mismatch',
    'require-plan',
    'images-file',
    'platform',
    'build-cache',
    'rollback',
    'termination-protection',
    'express',
    'wait-minutes',
    'preview-ttl-hours',
    'preview-label',
    'drift-issue',
    'fail-on-drift',
    'drift-ignore',
    'job',
    'event',
    'event-file',
    'base-ref',
    'allow-custom-directives',
];
/** An unknown command or flag, or a bad value: exit code 2 at the prompt. */
class Misused extends _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L {
}
const later = (what) => new _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L({
    code: 'door/not-yet',
    message: `${what} belongs to a later version.`,
    hint: `This version knows: ${Object.keys(commands).join(', ')}.`,
});
/** The command with that name; refuses one of a later version and an unknown one. */
const commandNamed = (name) => {
    if (Object.hasOwn(commands, name))
        return name;
    if (laterCommands.includes(name))
        throw later(`The command ${name}`);
    throw new Misused({
        code: 'door/unknown-command',
        message: `There is no command "${name}".`,
        hint: (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, Object.keys(commands)) ?? `Commands: ${Object.keys(commands).join(', ')}.`,
    });
};
/** A value by its rule; refuses unknown names and bad values. Messages name what is allowed. */
const inputNamed = (name, value, prefix) => {
    if (laterInputs.includes(name))
        throw later(`${prefix}${name}`);
    if (!Object.hasOwn(inputRules, name))
        throw new Misused({
            code: 'door/unknown-flag',
            message: `There is no ${prefix ? 'flag' : 'input'} "${prefix}${name}".`,
            hint: (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, Object.keys(inputRules)) ?? `Known: ${Object.keys(inputRules).join(', ')}.`,
        });
    const rule = inputRules[name];
    const parts = rule.kind === 'list' ? listed(value) : [value];
    if (rule.pattern && !parts.every((part) => rule.pattern?.test(part)))
        throw new Misused({
            code: 'door/bad-value',
            message: `${prefix}${name} has a value that is not allowed.`,
            hint: `Allowed: ${rule.allowed}.`,
        });
    return [name, value];
};
/** The items of a list input: separated by commas or line breaks. */
const listed = (value) => (value ?? '').split(/[\n,]/).flatMap((item) => (item.trim() ? [item.trim()] : []));
/** Reads a command line: `<command> --name value --name=value --flag`. */
const readArguments = (words) => {
    const [first, ...rest] = words;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help')
        return { command: 'help', values: {} };
    const command = commandNamed(first);
    const values = {};
    for (let index = 0; index < rest.length; index++) {
        const word = rest[index];
        if (word === '--help' || word === '-h')
            return { command: 'help', help: command, values: {} };
        const found = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word);
        if (!found)
            throw new Misused({
                code: 'door/unknown-flag',
                message: `"${word}" is neither a flag nor the value of one.`,
                hint: 'Write --name value or --name=value.',
            });
        const next = rest[index + 1];
        const follows = found[2] === undefined && next !== undefined && !next.startsWith('--');
        const [name, value] = inputNamed(found[1], found[2] ?? (follows ? next : 'true'), '--');
        values[name] = value;
        if (follows)
            index++;
    }
    return { command, values };
};
/** Reads what GitHub's runner hands to a step: `INPUT_<NAME>`, empty when not given. */
const readEnvironment = (environment) => {
    const values = {};
    let command = 'deploy';
    for (const [key, value] of Object.entries(environment)) {
        if (!key.startsWith('INPUT_') || !value)
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
        if (name === 'command')
            command = commandNamed(value);
        else {
            const [known, read] = inputNamed(name, value, '');
            values[known] = read;
        }
    }
    return { command, values };
};
/** The text of `--help`. */
const helpText = (command) => [
    command ? `batch-job ${command}: ${commands[command]}` : 'batch-job <command> [--name value …]',
    '',
    ...(command ? [] : ['Commands', ...table(Object.entries(commands)), '']),
    'Flags',
    ...table(Object.entries(inputRules).map(([name, { says }]) => [`--${name}`, says])),
    '',
].join('\n');
const table = (rows) => {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`);
};


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _diagnostics_complained_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2428);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9653);
/* harmony import */ var _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8084);
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1002);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9366);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(646);
/* harmony import */ var _report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9585);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3673);








const words = process.argv.slice(2);
const inActions = process.env.GITHUB_ACTIONS === 'true' && words.length === 0;
const write = (text) => void process.stderr.write(text);
/** One command, from the door into its room and back. Each is loaded only when it is asked for. */
const run = async (inputs, { world, request, changes, farewell }) => {
    switch (inputs.command) {
        case 'validate':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(105), __nccwpck_require__.e(206), __nccwpck_require__.e(374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6374))).validate(world, request);
        case 'compile':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(105), __nccwpck_require__.e(206)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3206))).compileCommand(world, request);
        case 'deploy':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(105), __nccwpck_require__.e(206), __nccwpck_require__.e(320)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2320))).deploy(world, { ...request, ...changes });
        case 'destroy':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(105), __nccwpck_require__.e(528)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2528))).destroy(world, { ...request, ...farewell });
        case 'outputs':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(105), __nccwpck_require__.e(206), __nccwpck_require__.e(980)]).then(__nccwpck_require__.bind(__nccwpck_require__, 980))).outputs(world, request);
        case 'help':
            throw new Error('help needs no world');
    }
};
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const tellComplaints = ({ diagnostics, located }, { world }) => {
    if (diagnostics.length === 0)
        return;
    const { file } = world.source;
    if (inActions)
        for (const { diagnostic, position } of (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_2__/* .placeDiagnostics */ .Y)(diagnostics, located)) {
            const { code, severity, sentence, hint } = diagnostic;
            world.console.annotate({ severity, title: code, message: [sentence, hint].join('\n'), file, ...position });
        }
    write(`${(0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDiagnostics */ .D)(diagnostics, located, file)}\n`);
    const errors = diagnostics.filter(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .isError */ .bJ).length;
    write(`${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}\n`);
};
const tellRefusal = ({ code, message, hint }, door) => {
    if (inActions && door)
        door.world.console.annotate({ severity: 'error', title: code, message: `${message}\n${hint}` });
    else
        write(`error ${code}\n  ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(message)}\n  ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(hint)}\n`);
};
const main = async () => {
    let door;
    try {
        const inputs = inActions ? (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnvironment */ .Qo)(process.env) : (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readArguments */ .lR)(words);
        if (inputs.command === 'help') {
            process.stdout.write((0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .helpText */ .BK)(inputs.help));
            return 0;
        }
        door = await (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .buildWorld */ .f)(inputs, process.env, inActions);
        const ended = await run(inputs, door);
        tellComplaints(ended, door);
        if (inputs.command !== 'validate')
            await door.world.write({ 'diagnostics.json': (0,_report_diagnostics_file_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsFile */ .T)(ended) });
        return ended.diagnostics.some(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .isError */ .bJ) ? 1 : 0;
    }
    catch (problem) {
        if (problem instanceof _diagnostics_complained_js__WEBPACK_IMPORTED_MODULE_0__/* .Complained */ .R && door) {
            tellComplaints(problem, door);
            return 1;
        }
        if (problem instanceof _diagnostics_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) {
            tellRefusal(problem, door);
            return problem instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .Misused */ .F && !inActions ? 2 : 1;
        }
        write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`);
        write('This is a bug of batch-job-action. Please report it with the lines above.\n');
        return 70;
    }
    finally {
        door?.close();
    }
};
process.exitCode = await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diagnosticsFile)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1002);

/** The text of `diagnostics.json`: every complaint with its place, for programs. */
const diagnosticsFile = ({ diagnostics, located }) => {
    const rows = (0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .placeDiagnostics */ .Y)(diagnostics, located).map(({ diagnostic, position }) => ({
        code: diagnostic.code,
        severity: diagnostic.severity,
        file: located?.file,
        line: position.line,
        column: position.column,
        sentence: diagnostic.sentence,
        hint: diagnostic.hint,
    }));
    return `${JSON.stringify({ version: 1, diagnostics: rows }, null, 2)}\n`;
};


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   u: () => (/* binding */ largestSource)
/* harmony export */ });
/** The largest config that is read, in bytes: a thousand jobs fit, and it is judged within a second. */
const largestSource = 1024 * 1024;
/** The text of a config file's bytes, without its byte order mark. Everything but UTF-8 text is a complaint. */
const decodeSource = (bytes) => {
    if (bytes.length > largestSource)
        return refused('source/too-large', `The config file has ${bytes.length.toLocaleString('en')} bytes; 1 MiB is the most that is read.`, 'Split it into several configs, each with its own project name.');
    const utf16 = [bytes[0], bytes[1]].join() === '255,254' || [bytes[0], bytes[1]].join() === '254,255';
    if (utf16)
        return refused('source/not-utf8', 'The config file is UTF-16 text.', 'Save it as UTF-8 in your editor.');
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return refused('source/not-utf8', `The config file is not text: byte ${nul + 1} is NUL.`, 'Check that `config` names the YAML file, and that it is saved as UTF-8.');
    try {
        return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
    }
    catch {
        return notUtf8(bytes);
    }
};
const notUtf8 = (bytes) => {
    const line = lineOfFirstBadByte(bytes);
    return refused('source/not-utf8', `The config file is not UTF-8 text: line ${line} holds bytes that UTF-8 does not know.`, 'Save it as UTF-8 in your editor.');
};
/** The line, counted from 1, of the first byte that is not UTF-8. */
const lineOfFirstBadByte = (bytes) => {
    let line = 1;
    let start = 0;
    while (start < bytes.length) {
        const end = bytes.indexOf(10, start);
        const next = end < 0 ? bytes.length : end + 1;
        if (new TextDecoder().decode(bytes.subarray(start, next)).includes('\ufffd'))
            return line;
        line += 1;
        start = next;
    }
    return line;
};
const refused = (code, sentence, hint) => ({
    diagnostics: [{ code, severity: 'error', sentence, hint, place: 'file' }],
});


/***/ }),

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ buildWorld)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/diagnostics/visible.js
var visible = __nccwpck_require__(9366);
;// CONCATENATED MODULE: ./lib/adapters/github/console.js



/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const levels = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * The console of a step: workflow commands on standard output, step outputs in the file that the runner names. A line
 * that would read as a command of its own is kept from it, whoever wrote it.
 */
const actionsConsole = (write, outputFile) => {
    const line = (text) => write(`${(0,visible/* visible */.RK)(text).replace(/^(\s*)(::|##\[)/, '$1\u200b$2')}\n`);
    return {
        async group(title, work) {
            write(`::group::${escapeData((0,visible/* visible */.RK)(title))}\n`);
            try {
                return await work();
            }
            finally {
                write('::endgroup::\n');
            }
        },
        info: line,
        annotate: ({ severity, title, message, file, line: at, column }) => {
            const properties = [
                `title=${escapeProperty(title)}`,
                ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
                ...(at === undefined ? [] : [`line=${at}`]),
                ...(column === undefined ? [] : [`col=${column}`]),
            ];
            write(`::${levels[severity]} ${properties.join(',')}::${escapeData(message)}\n`);
        },
        output: (name, value) => {
            if (!outputFile)
                return;
            const mark = `end-${(0,external_node_crypto_.randomUUID)()}`;
            (0,external_node_fs_.appendFileSync)(outputFile, `${name}<<${mark}\n${value}\n${mark}\n`);
        },
        mask: (secret) => write(`::add-mask::${escapeData(secret)}\n`),
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/diagnostics/refused.js
var refused = __nccwpck_require__(8084);
// EXTERNAL MODULE: ./lib/source/decode.js
var decode = __nccwpck_require__(9903);
;// CONCATENATED MODULE: ./lib/adapters/node/config-file.js



/**
 * The bytes of a config file. Refuses what is missing (`source/missing-file`), no plain file or not readable
 * (`source/not-a-file`), or over 1 MiB (`source/too-large`), which is asked before anything is read.
 */
const readConfigFile = async (path) => {
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile()) {
            const kind = found.isDirectory() ? 'a folder' : 'no plain file';
            throw new refused/* Refused */.L({
                code: 'source/not-a-file',
                message: `The config ${path} is ${kind}.`,
                hint: found.isDirectory() ? `Name the file in it: ${path}/batch-jobs.yml.` : 'Name a YAML file.',
            });
        }
        if (found.size > decode/* largestSource */.u)
            throw new refused/* Refused */.L({
                code: 'source/too-large',
                message: `The config ${path} has ${found.size.toLocaleString('en')} bytes; 1 MiB is the most that is read.`,
                hint: 'Split it into several configs, each with its own project name.',
            });
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (cause instanceof refused/* Refused */.L)
            throw cause;
        throw unreadable(path, cause);
    }
};
const unreadable = (path, cause) => {
    const code = cause?.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new refused/* Refused */.L({
            code: 'source/missing-file',
            message: `The config ${path} does not exist.`,
            hint: 'Name it with --config (input `config`), or run `init` to write one.',
            cause,
        });
    return new refused/* Refused */.L({
        code: 'source/not-a-file',
        message: `The config ${path} cannot be read (${code ?? 'unknown error'}).`,
        hint: 'Check that its permissions let this user read it and that its path is valid.',
        cause,
    });
};

;// CONCATENATED MODULE: ./lib/adapters/node/prompt.js

/** The console of a prompt: lines on standard error, so that standard output holds only what was asked for. */
const promptConsole = (write) => ({
    async group(title, work) {
        write(`${(0,visible/* visible */.RK)(title)}\n`);
        return work();
    },
    info: (line) => write(`  ${(0,visible/* visible */.RK)(line)}\n`),
    annotate: ({ severity, title, message, file, line, column }) => {
        const place = file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1} `;
        write(`${(0,visible/* visible */.RK)(`${place}${severity} ${title}`)}\n  ${(0,visible/* visible */.RK)(message)}\n`);
    },
    output: () => { },
});

// EXTERNAL MODULE: ./lib/adapters/node/content.js + 1 modules
var content = __nccwpck_require__(1519);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __nccwpck_require__(298);
;// CONCATENATED MODULE: ./lib/adapters/node/dockerignore.js

/**
 * Reads a `.dockerignore` as Docker does, which is not as git does: patterns start at the context's top, the last match
 * wins, a match of a folder is a match of everything in it, and `!` lets things in again even below an ignored folder.
 * https://docs.docker.com/build/concepts/context/#dockerignore-files, github.com/moby/patternmatcher.
 * Throws SyntaxError for a pattern that Docker refuses too.
 */
const dockerIgnore = (text) => {
    const rules = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .flatMap(ruleOf);
    const admitting = rules.filter(({ admits }) => admits);
    return {
        ignores(path) {
            const parts = path.split('/');
            const places = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
            let ignored = false;
            for (const { admits, matches } of rules)
                if (admits === ignored && places.some((place) => matches.test(place)))
                    ignored = !admits;
            return ignored;
        },
        readmits: (folder) => admitting.some(({ pattern }) => /[*?[\\]/.test(pattern) || `${pattern}/`.startsWith(`${folder}/`)),
    };
};
const ruleOf = (line) => {
    if (line.startsWith('#'))
        return [];
    const written = line.trim();
    const admits = written.startsWith('!');
    const body = (admits ? written.slice(1) : written).trim();
    if (body === '') {
        if (admits)
            throw new SyntaxError('"!" alone is no pattern');
        return [];
    }
    const pattern = external_node_path_.posix
        .normalize(body)
        .replace(/(.)\/+$/, '$1')
        .replace(/^\/(?=.)/, '');
    return [{ pattern, admits, matches: new RegExp(`^${expressionOf(pattern)}$`, 's') }];
};
const expressionOf = (pattern) => {
    let made = '';
    for (let at = 0; at < pattern.length; at++) {
        const char = pattern.charAt(at);
        if (pattern.startsWith('**', at)) {
            at += pattern.charAt(at + 2) === '/' ? 2 : 1;
            made += at + 1 >= pattern.length ? '.*' : '(?:.*/)?';
        }
        else if (char === '*')
            made += '[^/]*';
        else if (char === '?')
            made += '[^/]';
        else if (char === '\\') {
            at++;
            made += at < pattern.length ? pattern.charAt(at).replace(/[^\w\s]/, '\\$&') : '\\\\';
        }
        else
            made += /[.+()|{}$/]/.test(char) ? `\\${char}` : char;
    }
    return made;
};

;// CONCATENATED MODULE: ./lib/adapters/node/inside.js

/** Whether a path lies in a folder, both absolute and with links resolved. */
const isInside = (root, path) => {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
};

;// CONCATENATED MODULE: ./lib/adapters/node/context-files.js






/** Never part of an image: history, and our own output. */
const always = ['.git', '.batch-job'];
/**
 * The files and links of a build context, relative to `base`, sorted by code unit. Linked folders are not entered: the
 * link itself is the entry, as for Docker. Sockets, pipes, devices and empty folders are left out.
 * Refuses a link that leaves `root`, by its text or by where it ends.
 */
const contextFiles = async (base, root, excluded, dockerfile) => {
    const globs = ignore({ ignorecase: false }).add([...always, ...excluded]);
    const docker = dockerfile === undefined ? undefined : await ignoreFile(base, root, dockerfile);
    const files = [];
    const walk = async (folder) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(base, folder), { withFileTypes: true })) {
            const path = folder ? `${folder}/${entry.name}` : entry.name;
            if (entry.isDirectory()) {
                if (!globs.ignores(`${path}/`) && (!docker?.ignores(path) || docker.readmits(path)))
                    await walk(path);
            }
            else if (isContent(entry) && !globs.ignores(path) && !docker?.ignores(path)) {
                if (entry.isSymbolicLink())
                    await refuseEscape(base, root, path);
                files.push(path);
            }
        }
    };
    await walk('');
    return files.sort((a, b) => (a < b ? -1 : 1));
};
const isContent = (entry) => entry.isFile() || entry.isSymbolicLink();
/** `<Dockerfile>.dockerignore` goes before `.dockerignore`: https://docs.docker.com/build/concepts/context/#filename-and-location */
const ignoreFile = async (base, root, dockerfile) => {
    for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
        const file = await (0,promises_.realpath)((0,external_node_path_.join)(base, name)).catch(() => undefined);
        if (file !== undefined && !isInside(root, file))
            throw escaping(name);
        if (file !== undefined)
            return readIgnore(name, await (0,promises_.readFile)(file, 'utf8'));
    }
    return undefined;
};
const readIgnore = (name, text) => {
    try {
        return dockerIgnore(text);
    }
    catch (cause) {
        throw new refused/* Refused */.L({
            code: 'packaging/context',
            message: `${name} holds a pattern that Docker cannot read: ${cause.message}.`,
            hint: 'Mend the pattern; see https://docs.docker.com/build/concepts/context/#syntax.',
            cause,
        });
    }
};
const refuseEscape = async (base, root, path) => {
    const link = (0,external_node_path_.join)(base, path);
    const target = await (0,promises_.readlink)(link);
    const end = await (0,promises_.realpath)(link).catch(() => (0,external_node_path_.resolve)((0,external_node_path_.dirname)(link), target));
    if (isInside(root, (0,external_node_path_.resolve)((0,external_node_path_.dirname)(link), target)) && isInside(root, end))
        return;
    throw escaping(path);
};
const escaping = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `The link "${path}" in a build context points out of the folder of the config.`,
    hint: 'Copy what it points to into the folder, or leave the link out of the context with .dockerignore or excludeFiles.',
});

;// CONCATENATED MODULE: ./lib/adapters/node/workspace.js







/** The folder of the config on this machine's disk. Nothing outside it is ever read, whatever path or link names it. */
const openWorkspace = (folder) => {
    const root = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder));
    const look = (path) => lookAt(root, path);
    const inside = (path) => {
        const seen = look(path);
        if (seen === 'outside')
            throw outside(path);
        if (seen === 'absent')
            throw missing(path);
        return (0,external_node_path_.join)(root, path);
    };
    return {
        root,
        look,
        exists: (path) => ['file', 'folder'].includes(look(path)),
        text: (path) => (look(path) === 'file' ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8') : undefined),
        async read(path) {
            const file = inside(path);
            if (look(path) !== 'file')
                throw missing(path);
            return (0,promises_.readFile)(file, 'utf8');
        },
        async digest({ folder, excluded, dockerfile }) {
            const base = (0,external_node_fs_.realpathSync)(inside(folder));
            const files = await contextFiles(base, root, excluded, dockerfile);
            const digest = await (0,content/* digestFiles */.Eh)(base, files);
            if (dockerfile === undefined)
                return { digest, files };
            const place = (0,external_node_path_.relative)(root, (0,external_node_path_.join)(base, dockerfile));
            return { digest, files, dockerfile: await (0,content/* digestFile */.TM)((0,external_node_fs_.realpathSync)(inside(place))) };
        },
    };
};
const lookAt = (root, path) => {
    const lexical = (0,external_node_path_.resolve)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || path.includes('\0') || !isInside(root, lexical))
        return 'outside';
    try {
        const real = (0,external_node_fs_.realpathSync)(lexical);
        if (!isInside(root, real))
            return 'outside';
        const stat = (0,external_node_fs_.statSync)(real);
        return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'absent';
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(error.code))
            return 'absent';
        throw error;
    }
};
const outside = (path) => new refused/* Refused */.L({
    code: 'source/outside',
    message: `"${path}" leaves the folder of the config.`,
    hint: 'Only files beside or below the config can be used, and no link may point elsewhere.',
});
const missing = (path) => new refused/* Refused */.L({
    code: 'source/missing-path',
    message: `"${path}" does not exist, or is not what it should be.`,
    hint: 'Paths are relative to the config, written with "/".',
});

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __nccwpck_require__(646);
;// CONCATENATED MODULE: ./lib/world.js









/** The names under which a config is looked for. */
const configNames = ['batch-jobs.yml', 'batch-jobs.yaml', 'stacktape.yml', 'stacktape.yaml'];
const isFile = (path) => {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
};
/** The config's path as people wrote it, and the folder of all that it may name. */
const configPath = (inputs) => {
    const base = (0,external_node_path_.resolve)(inputs.values['working-directory'] ?? '.');
    const file = inputs.values.config ?? configNames.find((name) => isFile((0,external_node_path_.join)(base, name))) ?? configNames[0];
    return { file, path: (0,external_node_path_.resolve)(base, file) };
};
/** Commands that never call AWS. Their region only answers `$Region()`. */
const offline = new Set(['validate', 'compile']);
const regionOf = (inputs, environment) => {
    const region = inputs.values['aws-region'] ?? environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
    if (region)
        return region;
    if (offline.has(inputs.command))
        return 'us-east-1';
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: 'The AWS region is not known.',
        hint: 'Give aws-region, or set AWS_REGION.',
    });
};
const stageOf = (inputs) => {
    const { stage } = inputs.values;
    if (stage)
        return stage;
    if (inputs.command === 'validate')
        return 'dev';
    throw new refused/* Refused */.L({
        code: 'door/missing-input',
        message: `The stage is missing: ${inputs.command} works on one stage.`,
        hint: 'Give stage, such as --stage dev.',
    });
};
/** Offline nothing is asked: every question stays open. */
const closedLookups = { answer: async () => new Map() };
/** Writes into the output folder and sees that a checkout stays clean. */
const writer = (folder) => async (files) => {
    try {
        for (const [name, text] of Object.entries({ '.gitignore': '*\n', ...files })) {
            const file = (0,external_node_path_.join)(folder, name);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
            (0,external_node_fs_.writeFileSync)(file, text);
        }
    }
    catch (cause) {
        throw new refused/* Refused */.L({
            code: 'door/cannot-write',
            message: `The files could not be written into ${folder} (${cause.code}).`,
            hint: 'Give another output-dir, or mend the permissions of that folder.',
            cause,
        });
    }
};
/** Extra flags of docker build: a JSON list of texts, for machines whose builds need a network or a secret. */
const buildFlags = (environment) => {
    const text = environment.BATCH_JOB_DOCKER_BUILD_FLAGS;
    if (!text)
        return [];
    try {
        const flags = JSON.parse(text);
        if (Array.isArray(flags) && flags.every((flag) => typeof flag === 'string'))
            return flags;
    }
    catch {
        // Told below.
    }
    throw new refused/* Refused */.L({
        code: 'door/bad-value',
        message: 'BATCH_JOB_DOCKER_BUILD_FLAGS is not a JSON list of texts.',
        hint: 'Write it like ["--network","host"], or unset it.',
    });
};
/** Everything outside, opened as late as possible: an offline command loads no SDK. */
const buildWorld = async (inputs, environment, inActions) => {
    const actions = inActions
        ? actionsConsole((text) => void process.stdout.write(text), environment.GITHUB_OUTPUT)
        : undefined;
    const region = regionOf(inputs, environment);
    const { file, path } = configPath(inputs);
    const values = inputs.values;
    const root = (0,external_node_path_.dirname)(isFile(path) ? (0,external_node_fs_.realpathSync)(path) : path);
    let workspace;
    let doors;
    const open = () => {
        doors ??= __nccwpck_require__.e(/* import() */ 225).then(__nccwpck_require__.bind(__nccwpck_require__, 6225)).then(({ awsDoors }) => awsDoors({
            region,
            expectedAccounts: (0,lib_inputs/* listed */.KE)(values['expected-account-ids']),
            ...(values['role-to-assume']
                ? {
                    role: {
                        roleArn: values['role-to-assume'],
                        token: async () => (await __nccwpck_require__.e(/* import() */ 671).then(__nccwpck_require__.bind(__nccwpck_require__, 6671))).identityToken(environment),
                        sessionName: values['role-session-name'] ?? `batch-job-${values.stage ?? 'run'}`,
                        onCredentials: ({ secretAccessKey, sessionToken }) => {
                            actions?.mask(secretAccessKey);
                            if (sessionToken)
                                actions?.mask(sessionToken);
                        },
                        durationSeconds: Number(values['role-duration-seconds'] ?? 3_600),
                    },
                }
                : {}),
        }));
        return doors;
    };
    const world = {
        console: actions ?? promptConsole((text) => void process.stderr.write(text)),
        source: { file, name: (0,external_node_path_.basename)(path), read: () => readConfigFile(path) },
        get workspace() {
            workspace ??= openWorkspace(root);
            return workspace;
        },
        identity: async () => (await open()).identity(),
        stacks: async () => (await open()).stacks(),
        leftovers: async () => (await open()).leftovers(),
        lookups: async () => (offline.has(inputs.command) ? closedLookups : (await open()).lookups()),
        images: async () => {
            const { clients, pace } = await open();
            const [{ dockerImages }, { ecrRegistry }, { refusalOf }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 702).then(__nccwpck_require__.bind(__nccwpck_require__, 4702)),
                __nccwpck_require__.e(/* import() */ 478).then(__nccwpck_require__.bind(__nccwpck_require__, 478)),
                __nccwpck_require__.e(/* import() */ 857).then(__nccwpck_require__.bind(__nccwpck_require__, 6857)),
            ]);
            return dockerImages({
                registry: ecrRegistry(await clients.ecr(), refusalOf),
                root,
                environment,
                buildFlags: buildFlags(environment),
                temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
                pause: pace.sleep,
            });
        },
        write: writer((0,external_node_path_.resolve)(values['output-dir'] ?? (0,external_node_path_.join)(values['working-directory'] ?? '.', '.batch-job'))),
    };
    return {
        world,
        request: {
            project: values['project-name'],
            repository: environment.GITHUB_REPOSITORY ?? repositoryOf(root),
            stage: stageOf(inputs),
            region,
        },
        changes: {
            ...(values['artifact-bucket'] ? { artifactBucket: values['artifact-bucket'] } : {}),
            ...(values['cloudformation-role-arn'] ? { cloudformationRole: values['cloudformation-role-arn'] } : {}),
            origin: originOf(environment),
            allow: { replace: (0,lib_inputs/* listed */.KE)(values['allow-replace']), delete: (0,lib_inputs/* listed */.KE)(values['allow-delete']) },
        },
        farewell: { confirm: values.confirm, allowDelete: (0,lib_inputs/* listed */.KE)(values['allow-delete']) },
        close: () => void doors?.then(({ close }) => close()),
    };
};
/** What of the run is written on a new stack. */
const originOf = ({ GITHUB_REPOSITORY_ID: repositoryId, GITHUB_REF: ref }) => {
    const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1];
    return { ...(repositoryId ? { repositoryId } : {}), ...(pullRequest ? { pullRequest } : {}) };
};
/** The repository's name by its remote, at a prompt. */
const repositoryOf = (folder) => {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const file = (0,external_node_path_.join)(at, '.git/config');
        if (isFile(file))
            return /url = .*?([^/:]+\/[^/]+?)(?:\.git)?\s*$/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8'))?.[1];
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
};


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
