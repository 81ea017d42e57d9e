/**
 * Loads graphql-js as production does. Elsewhere it looks at every value for a second copy of itself, which takes a
 * fifth of the time of tests that ask much; a second copy would fail `types` and every start in development.
 */
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
await import('graphql');
process.env.NODE_ENV = NODE_ENV;
