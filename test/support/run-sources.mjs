/**
 * Lets a test's own process run TypeScript as it stands, without a build:
 * `node --conditions=source --import ./test/support/run-sources.mjs …`. Only for files without decorators and
 * parameter properties, whose types Node can simply strip.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
