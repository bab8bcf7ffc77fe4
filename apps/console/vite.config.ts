import path from 'node:path';
import { defineConfig } from 'vite';

/** Where a developer's API listens: `API_ORIGIN=http://127.0.0.1:3100 npx vite`. */
const API_ORIGIN = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

/** A name that changes with the content, in hexadecimal: the API lets caches keep such files for ever. */
const named = (extension: string) => `assets/[name].[hash]${extension}`;

export default defineConfig({
  base: '/console/',
  esbuild: { jsx: 'automatic' },
  resolve: {
    alias: { '@jiweibao/shared': path.resolve(import.meta.dirname, '../../packages/shared/src/index.ts') },
  },
  build: {
    // What a bureau's older computers still run.
    target: ['chrome100', 'edge100', 'firefox100', 'safari15.4'],
    outDir: 'dist',
    // Beyond this size a file is worth a look; charts alone are larger, and come when they are asked for.
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      // Marks for servers that render React; there is none here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      output: {
        hashCharacters: 'hex',
        entryFileNames: named('.js'),
        chunkFileNames: named('.js'),
        assetFileNames: named('[extname]'),
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': API_ORIGIN } },
});
