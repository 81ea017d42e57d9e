/// <reference types="vite/client" />

/** What the frame and the sign-in page say, in Swedish: a part of `texts/sv.json`, cut out by `vite.config.ts`. */
declare module 'virtual:first-texts' {
  const texts: Readonly<Record<string, object>>;
  export default texts;
}
