import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a tool ended, and all it said. */
export interface ToolRun {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script on this Node, as npm would, with `input` on its standard input. */
export async function runTool(
  script: string,
  args: readonly string[] = [],
  options: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ToolRun> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: options.cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Jest's own settings are not the tool's.
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.end(options.input ?? '');
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output: stdout + stderr };
}
