import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Main process, engine and preload; the page itself is built by renderer/vite.config.ts for all shells. */
export default defineConfig({
  main: {
    build: {
      outDir: path('../../../.build/electron/main'),
      rollupOptions: {
        input: {
          index: path('./main.ts'),
          engine: path('./engine.ts'),
          'reader-worker': path('../../import/reader/reader-worker.ts'),
        },
        // Chunks stand beside the entries: the engine looks for its reading thread beside itself.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: path('../../../.build/electron/preload'),
      rollupOptions: {
        input: { preload: path('./preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
});
