import path from 'node:path'
import { ensureStudio } from './build.mjs'
import { ensureElectron, isCommunityCopy, runtimeVersion } from './ensure-electron.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { runTool } from './run.mjs'
import { runScript } from './setup-error.mjs'

// Packs the runtime that is installed, so that a folder can be made without network. Other targets are arguments:
// `npm run package -- --linux deb`.
await runScript(async () => {
  await ensurePackages()
  await ensureElectron()
  await ensureStudio()
  if (isCommunityCopy())
    console.log('This package holds the community copy of Electron: for trying out, not for release.')
  const chosen = process.argv.slice(2)
  const runtime = [
    `-c.electronDist=${path.join('node_modules', 'electron', 'dist')}`,
    `-c.electronVersion=${runtimeVersion()}`,
  ]
  return (await runTool('electron-builder', [...(chosen.length > 0 ? chosen : ['--dir']), ...runtime])).code
})
