export { StartProblem, type StartProblemCode } from './start-problem.js';
export { shareEmbedded, startEmbedded, type EmbeddedOptions, type EmbeddedServer } from './start-embedded.js';
export { exitWithParent, tellParentReady } from './exit-with-parent.js';
export { tryPort } from './ports.js';
