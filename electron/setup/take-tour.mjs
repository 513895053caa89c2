import { runTool } from './run.mjs'

/**
 * Walks through the built studio by itself and leaves pictures and exports in out/tour/.
 * @returns {Promise<number>} the exit code
 */
export async function takeTour() {
  const { code } = await runTool('playwright', ['test', '--project', 'tour'], {
    packageName: '@playwright/test',
  })
  if (code === 0) console.log('What the tour saw and exported is in out/tour/.')
  return code
}
