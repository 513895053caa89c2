import path from 'node:path'

/** The folder that holds package.json. */
export const projectRoot = path.resolve(import.meta.dirname, '../..')

/** @param {...string} parts a path inside the project */
export const inProject = (...parts) => path.join(projectRoot, ...parts)
