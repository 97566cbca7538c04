import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ledgerModules } from './scripts/ledger-modules.ts';
import { printPage } from './scripts/print-page.ts';

export default defineConfig({
  // Any static folder, under any path.
  base: './',
  plugins: [ledgerModules(), react(), printPage()],
  build: {
    target: ['chrome109', 'safari16'],
    manifest: true,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['./src/test-setup.ts'],
    environment: 'jsdom',
  },
});
