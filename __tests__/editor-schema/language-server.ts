import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

/** A position in a document: line and UTF-16 unit, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
/** A diagnostic of the language server: what an editor underlines. */
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}
/** An item of a completion. */
export interface Proposal {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol defines it for each method
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any;
  readonly error?: { readonly message: string };
}

/** Starts the YAML language server that editors use, as a child process over its standard streams, without network. */
export const startLanguageServer = async () => {
  const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const answers = new Map<number, (message: Message) => void>();
  const opened = new Map<string, (problems: Problem[]) => void>();

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  let count = 0;
  const request = (method: string, params?: object): Promise<Message['result']> =>
    new Promise((resolve, reject) => {
      count += 1;
      answers.set(count, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id: count, method, params });
    });
  const receive = (message: Message): void => {
    if (message.id !== undefined && message.method !== undefined)
      send({
        id: message.id,
        result: message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null,
      });
    else if (message.id !== undefined) answers.get(message.id)?.(message);
    else if (message.method === 'textDocument/publishDiagnostics')
      opened.get(message.params.uri)?.(message.params.diagnostics);
  };

  let waiting = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(waiting.toString('latin1', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || waiting.length < head + 4 + length) return;
      const body = waiting.toString('utf8', head + 4, head + 4 + length);
      waiting = waiting.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });

  const formats = ['markdown', 'plaintext'];
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: {
        completion: { completionItem: { documentationFormat: formats, snippetSupport: true } },
        hover: { contentFormat: formats },
      },
    },
  });
  send({ method: 'initialized', params: {} });
  const yaml = { schemaStore: { enable: false }, validate: true, hover: true, completion: true };
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });

  return {
    /** Opens a document and returns its problems, by their places. */
    async open(uri: string, text: string): Promise<Problem[]> {
      const problems = new Promise<Problem[]>((resolve) => opened.set(uri, resolve));
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
      const place = ({ range: { start } }: Problem): number => start.line * 1_000 + start.character;
      return (await problems).sort((one, other) => place(one) - place(other));
    },
    /** Returns what the editor would propose at a position. */
    async complete(uri: string, position: Position): Promise<Proposal[]> {
      return (await request('textDocument/completion', { textDocument: { uri }, position }))?.items ?? [];
    },
    /** Returns the text that the editor would show for a position, as Markdown. */
    async hover(uri: string, position: Position): Promise<string> {
      return (await request('textDocument/hover', { textDocument: { uri }, position }))?.contents.value ?? '';
    },
    /** Stops the server. */
    async stop(): Promise<void> {
      await request('shutdown');
      send({ method: 'exit' });
      await ended;
    },
  };
};
