/** A device that costs its machine little, so that thousands fit beside the server that is measured. */
import { randomBytes } from 'node:crypto';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Act } from '../../../rooms/acts.ts';
import type { View } from '../../../rooms/view.ts';
import { ROOMS_PATH } from '../../../rooms/wire.ts';

export interface Answered {
  readonly status: number;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 400 });
const noAgent = new Agent({ maxSockets: Number.POSITIVE_INFINITY }); // a stream keeps its connection to itself

export class Phone {
  readonly token = randomBytes(16).toString('base64url');
  readonly #port: number;
  readonly #network: string; // as a proxy writes it down: limits count by it
  #stream: ClientRequest | null = null;

  constructor(port: number, network: string) {
    this.#port = port;
    this.#network = network;
  }

  /** Asks something of a room; rejects where the connection breaks. */
  ask(letters: string, act: Act | string, headers: Record<string, string> = {}): Promise<Answered> {
    const body = typeof act === 'string' ? act : JSON.stringify(act);
    return this.#send('POST', `${letters}/acts`, body, headers);
  }

  /** The letters of a new room. */
  async open(): Promise<string> {
    const opening = { kind: 'class', story: 'three-times', version: 'bench', code: null };
    const { body } = await this.#send('POST', '', JSON.stringify(opening), {});
    return (JSON.parse(body) as { letters: string }).letters;
  }

  /** A stream; resolves with the first view. `onView` is told each, `onEnd` when it breaks from the other side. */
  listen(letters: string, onView: (view: View) => void, onEnd: () => void = () => {}): Promise<View> {
    return new Promise((resolve, reject) => {
      const asked = this.#request('GET', `${letters}/view`, { accept: 'text/event-stream' }, noAgent);
      this.#stream = asked;
      const ended = () => {
        if (asked === this.#stream) onEnd();
      };
      asked.on('error', (error) => {
        ended();
        reject(error);
      });
      asked.on('response', (response: IncomingMessage) => {
        if (response.statusCode !== 200)
          reject(new Error(`A stream was answered with ${response.statusCode}.`));
        readEvents(response, (view) => {
          resolve(view);
          onView(view);
        });
        response.on('close', ended);
        response.on('error', () => {});
      });
      asked.end();
    });
  }

  /** Cuts the stream, as a network does. */
  cut(): void {
    const stream = this.#stream;
    this.#stream = null;
    stream?.destroy();
  }

  #send(method: string, path: string, body: string, headers: Record<string, string>): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const asked = this.#request(method, path, headers, agent);
      asked.on('error', reject);
      asked.on('response', (response: IncomingMessage) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on('error', reject);
      });
      asked.end(body);
    });
  }

  #request(method: string, path: string, headers: Record<string, string>, through: Agent): ClientRequest {
    const authorization = `Bearer ${this.token}`;
    return request({
      host: '127.0.0.1',
      port: this.#port,
      path: `/${ROOMS_PATH}${path}`,
      method,
      agent: through,
      headers: { authorization, 'x-forwarded-for': this.#network, ...headers },
    });
  }
}

function readEvents(response: IncomingMessage, onView: (view: View) => void): void {
  let rest = '';
  response.setEncoding('utf8');
  response.on('data', (part: string) => {
    rest += part;
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(rest.slice(0, end))?.[1];
      rest = rest.slice(end + 2);
      if (data !== undefined) onView(JSON.parse(data));
    }
  });
}
