import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isFresh, markBuilt } from './freshness.mjs'
import { nodeOutput, unusedParsersLeaveOut } from './node-output.mjs'
import { inProject, projectRoot } from './project.mjs'
import { runTool } from './run.mjs'
import { SetupError } from './setup-error.mjs'

const sharedSources = ['shared', 'package-lock.json'].map((name) => inProject(name))

/** Builds the application into out/ unless it is newer than its sources. */
export async function ensureStudio() {
  const stamp = inProject('out', 'studio.stamp')
  const sources = ['electron', 'renderer', 'assets', 'electron.vite.config.ts'].map((name) => inProject(name))
  if (existsSync(inProject('out', 'main', 'main.cjs')) && isFresh(stamp, [...sharedSources, ...sources]))
    return
  process.stderr.write('Building the studio…\n')
  await buildStudio()
}

/** Builds the application into out/. */
export async function buildStudio() {
  const stamp = inProject('out', 'studio.stamp')
  rmSync(stamp, { force: true })
  const started = new Date()
  const { code, output } = await runTool('electron-vite', ['build', '--logLevel', 'warn'], {
    output: 'capture',
  })
  if (code !== 0) throw new SetupError(`The build failed.\n${output}`)
  markBuilt(stamp, started)
}

/**
 * Bundles a TypeScript program for plain Node unless the bundle is newer than its sources. Vite makes it, because the
 * rules and the catalogue find their entries with `import.meta.glob`. Writes nothing to the output stream.
 * @param {{ name: string, entry: string, sources: readonly string[], format?: 'es' | 'cjs' }} program `name` of the
 *   folder in out/, `entry` from the project's folder, `sources` beside shared/
 * @returns {Promise<string>} the bundle
 */
export async function ensureBundle({ name, entry, sources, format = 'es' }) {
  const file = `${name}.${format === 'cjs' ? 'cjs' : 'js'}`
  const bundle = inProject('out', name, file)
  const stamp = inProject('out', `${name}.stamp`)
  const watched = [...sharedSources, ...sources.map((source) => inProject(source))]
  if (existsSync(bundle) && isFresh(stamp, watched)) return bundle
  const started = new Date()
  const outDir = inProject('out', `${name}-${process.pid}`)
  await bundleInto(outDir, entry, file, format)
  // One file, moved into place at once: another process may be starting the old one, or building too.
  mkdirSync(path.dirname(bundle), { recursive: true })
  renameSync(path.join(outDir, file), bundle)
  rmSync(outDir, { recursive: true })
  markBuilt(stamp, started)
  return bundle
}

/**
 * @param {string} outDir
 * @param {string} entry
 * @param {string} file
 * @param {'es' | 'cjs'} format
 */
async function bundleInto(outDir, entry, file, format) {
  const { build } = await import('vite')
  try {
    await build({
      configFile: false,
      root: projectRoot,
      publicDir: false,
      logLevel: 'silent',
      plugins: [unusedParsersLeaveOut],
      // Playwright starts processes from files of its own and Vite is a builder itself: neither can be bundled, and only the
      // bench uses them. Mermaid is larger than all the rest and Fontkit seldom needed: only what needs them loads them. The
      // rasteriser finds its program beside itself.
      ssr: {
        noExternal: true,
        external: ['@playwright/test', 'vite', 'mermaid', 'dompurify', 'fontkit', '@resvg/resvg-wasm'],
      },
      build: {
        ssr: inProject(entry),
        outDir,
        target: 'node20',
        rolldownOptions: {
          output: { ...nodeOutput, format, entryFileNames: file, codeSplitting: false },
        },
      },
    })
  } catch (error) {
    throw new SetupError(
      `${entry} could not be built.\n${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
