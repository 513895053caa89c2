import { cpSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { nodeOutput, unusedParsersLeaveOut } from './electron/setup/node-output.mjs'

/** The fonts that go into exported pictures, beside the main process: an installed studio has no packages. */
const fontsForPictures = {
  name: 'fonts-for-pictures',
  writeBundle: ({ dir = 'out/main' }: { readonly dir?: string | undefined }) => {
    const packages = path.join(import.meta.dirname, 'node_modules/@fontsource-variable')
    for (const font of ['inter', 'jetbrains-mono', 'noto-sans-sc'])
      cpSync(path.join(packages, font), path.join(dir, 'fonts', font), {
        recursive: true,
        filter: (file) => /(inter|mono|sc|files|LICENSE|[/\\]wght\.css|-wght-normal\.woff2)$/.test(file),
      })
  },
}

export default defineConfig({
  main: {
    plugins: [fontsForPictures, unusedParsersLeaveOut],
    build: {
      outDir: 'out/main',
      // One file instead of the hundred that the packages are: reading those takes longer than running them.
      externalizeDeps: false,
      rolldownOptions: {
        // The studio is loaded by `storage/compiled-code.ts`, which takes CommonJS.
        input: ['electron/main.ts', 'electron/studio.ts'],
        output: {
          ...nodeOutput,
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: 'electron/preload.ts',
        // A sandboxed preload script has to be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // Its polyfill would be an inline script, which the content security policy forbids.
      modulePreload: { polyfill: false },
      // Relative inputs build, but the dependency scan of the development server does not find them.
      rolldownOptions: { input: path.resolve(import.meta.dirname, 'renderer/index.html') },
    },
    worker: { format: 'es' },
  },
})
