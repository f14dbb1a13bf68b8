/** Made by tools/vite-guide.ts. */
declare module 'virtual:guide' {
  export const guide: readonly import('./guide.ts').Block[];
}
