import type { CodeBase } from '../plan/plan'

/** What a code base is called in a sentence. */
export const nameOf = ({ title, slug }: Pick<CodeBase, 'title' | 'slug'>): string =>
  title.replace(/\s+/g, ' ').trim() || slug

/** A minor version of Python 3 as people say it. */
export const pythonName = (minor: number): string => `Python 3.${minor}`
