/** What the build puts in (`define` in vite.config.ts). */
interface ImportMetaEnv {
  readonly SEAMS_VERSION: string; // as in package.json
}
