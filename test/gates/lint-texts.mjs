/**
 * Lints texts as if they stood in files of the project. In: `[{file, text}]`; out: `{rules, broken}` – the rules that are
 * on anywhere, and those that each text breaks.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import config from '../../eslint.config.mjs';

const eslint = new ESLint();
const broken = [];
for (const { file, text: code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
const rules = config.flatMap((part) => Object.entries(part.rules ?? {}));
console.log(
  JSON.stringify({
    rules: [...new Set(rules.filter(([, setting]) => setting !== 'off').map(([rule]) => rule))],
    broken,
  }),
);
