import { defineConfig } from 'vite';

/** In development the API is the server that `npm start` runs; in production both have one origin. */
const api = process.env.BORDERMARK_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/site/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rollupOptions: { input: ['index.html', 'notebook.html'] },
  },
  server: { proxy: { '/graphql': api } },
});
