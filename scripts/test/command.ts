import {spawn} from 'node:child_process';

export interface Outcome {
  code: number;
  /** Standard output alone, for tools that answer in JSON. */
  stdout: string;
  /** Both streams in the order in which they came. */
  output: string;
}

export interface Options {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs a program of node_modules (or Node itself) to its end; it gets no input and no shell. */
export function runCommand(
  program: string,
  args: string[],
  {cwd = process.cwd(), env = {}}: Options = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, PATH: `${cwd}/node_modules/.bin:${process.env.PATH}`, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const all: Buffer[] = [];
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => void (all.push(chunk), out.push(chunk)));
    child.stderr.on('data', (chunk: Buffer) => void all.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(out).toString(),
        output: Buffer.concat(all).toString(),
      }),
    );
  });
}

/** Says what a failed tool said; a tool that held stays silent. */
export function tell({code, output}: Outcome): void {
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
}
