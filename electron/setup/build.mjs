import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
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
 * What no bundle contains: Playwright starts processes from files of its own and Vite is a builder itself, and only the bench
 * uses them. Mermaid is larger than all the rest and Fontkit seldom needed: only what needs them loads them. The rasteriser
 * finds its program beside itself.
 */
const packagesOutside = ['@playwright/test', 'vite', 'mermaid', 'dompurify', 'fontkit', '@resvg/resvg-wasm']

/** `storage/compiled-code.ts` gives modules a function of this name: it cannot give them `import()`. */
const importedByLoader = {
  name: 'imported-by-loader',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code */
  transform: (code) => {
    const ours = code.replace(/\bimport\((?='([\w@/-]+)'\))/g, (whole, name) =>
      packagesOutside.includes(name) ? 'importPackage(' : whole,
    )
    return ours === code ? null : { code: ours, map: null }
  },
}

/**
 * Bundles a TypeScript program for plain Node unless the bundle is newer than its sources. Vite makes it, because the
 * rules and the catalogue find their entries with `import.meta.glob`. Writes nothing to the output stream.
 * @param {{ name: string, entry: string, sources: readonly string[], format?: 'es' | 'cjs', later?: readonly string[] }} program
 *   `name` of the folder in out/, `entry` from the project's folder, `sources` beside shared/; `later`: modules that the
 *   entry loads as compiled code, by their names; they and what they import dynamically get files of their own. Without
 *   them it is one file
 * @returns {Promise<string>} the bundle
 */
export async function ensureBundle({ name, entry, sources, format = 'es', later = [] }) {
  const ending = format === 'cjs' ? 'cjs' : 'js'
  const folder = inProject('out', name)
  const bundle = path.join(folder, `${name}.${ending}`)
  const stamp = inProject('out', `${name}.stamp`)
  const watched = [...sharedSources, ...sources.map((source) => inProject(source))]
  if (existsSync(bundle) && isFresh(stamp, watched)) return bundle
  const started = new Date()
  const outDir = inProject('out', `${name}-${process.pid}`)
  const modules = later.map((module) => [path.basename(module, '.ts'), inProject(module)])
  await bundleInto(outDir, { [name]: inProject(entry), ...Object.fromEntries(modules) }, format)
  // The entry comes last, and at once: another process may be starting the old one, or building too.
  const written = filesIn(outDir)
  const entryFile = path.basename(bundle)
  for (const file of [...written.filter((each) => each !== entryFile), entryFile]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    renameSync(path.join(outDir, file), path.join(folder, file))
  }
  // Chunks of the build before, and the code that was kept of them.
  for (const file of filesIn(folder).filter((each) => path.dirname(each) !== '.'))
    if (!written.includes(file)) rmSync(path.join(folder, file), { force: true })
  rmSync(outDir, { recursive: true })
  markBuilt(stamp, started)
  return bundle
}

/** @param {string} folder @returns {string[]} the files in it and below, from there */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))

/**
 * @param {string} outDir
 * @param {Readonly<Record<string, string>>} input what each file is made from
 * @param {'es' | 'cjs'} format
 */
async function bundleInto(outDir, input, format) {
  const { build } = await import('vite')
  const ending = format === 'cjs' ? 'cjs' : 'js'
  const isOne = Object.keys(input).length === 1
  try {
    await build({
      configFile: false,
      root: projectRoot,
      publicDir: false,
      logLevel: 'silent',
      plugins: isOne ? [unusedParsersLeaveOut] : [unusedParsersLeaveOut, importedByLoader],
      ssr: { noExternal: true, external: packagesOutside },
      build: {
        ssr: true,
        outDir,
        target: 'node20',
        rolldownOptions: {
          input,
          output: {
            ...nodeOutput,
            format,
            entryFileNames: `[name].${ending}`,
            ...(isOne ? { codeSplitting: false } : { chunkFileNames: `chunks/[name]-[hash].${ending}` }),
          },
        },
      },
    })
  } catch (error) {
    throw new SetupError(
      `${Object.values(input)[0]} could not be built.\n${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
