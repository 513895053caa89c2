import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { auditTemplate, testTemplate } from './audit-templates.mjs'
import { SetupError } from './setup-error.mjs'

const usage = 'npm run new:audit -- <dimension> <id>'
const auditsFolder = 'electron/rules/audits'

/** @param {string} root @returns {string[]} the folders that hold audits, which are named after the dimensions */
const dimensionsIn = (root) =>
  readdirSync(path.join(root, auditsFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsAudits(path.join(root, auditsFolder, entry.name)))
    .map(({ name }) => name)
    .sort()

/** @param {string} folder */
const holdsAudits = (folder) => readdirSync(folder).some((file) => file.endsWith('.audit.ts'))

/**
 * Writes an audit and its test from templates. Nothing that exists is written over.
 * @param {string} root folder of the project
 * @param {string} dimension folder of the audit
 * @param {string} id in kebab case
 * @returns {string[]} what was written, as paths inside the project
 */
export function writeAudit(root, dimension, id) {
  const dimensions = dimensionsIn(root)
  if (!dimensions.includes(dimension))
    throw new SetupError(`${usage}\nThe dimension is one of: ${dimensions.join(', ')}.`)
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    throw new SetupError(`${usage}\nThe id names what is found, in small letters: missing-backup.`)
  const taken = dimensions.find((each) => existsSync(path.join(root, auditsFolder, each, `${id}.audit.ts`)))
  if (taken !== undefined) throw new SetupError(`There is an audit “${id}” already, in ${taken}.`)
  const files = /** @type {const} */ ([
    [`${auditsFolder}/${dimension}/${id}.audit.ts`, auditTemplate(dimension, id)],
    [`tests/unit/${auditsFolder}/${dimension}/${id}.test.ts`, testTemplate(dimension, id)],
  ])
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text, { flag: 'wx' })
  }
  return files.map(([file]) => file)
}
