import { pathToFileURL } from 'node:url'
import { ensureBundle } from './build.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { runScript } from './setup-error.mjs'

await runScript(async () => {
  await ensurePackages()
  const bundle = await ensureBundle({
    name: 'cli',
    entry: 'electron/cli/main.ts',
    later: ['electron/cli/run-cli.ts'],
    format: 'cjs',
    sources: ['cli', 'fonts', 'mermaid', 'pdf', 'rules', 'services', 'storage'].map(
      (name) => `electron/${name}`,
    ),
  })
  // npm changes into the project's folder; paths in the arguments mean the folder the command was typed in.
  const typedIn = process.env.INIT_CWD
  if (process.env.npm_lifecycle_event === 'cli' && typedIn) process.chdir(typedIn)
  const { main } = await import(pathToFileURL(bundle).href)
  return main(process.argv.slice(2))
  // 1 says that a total is too low.
}, 3)
